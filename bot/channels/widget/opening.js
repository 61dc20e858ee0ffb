// Opening and closing.
const Opening = (Base) =>
  class extends Base {
    toggle() {
      this.panel.hidden ? this.open() : this.close();
    }

    open({ again = false } = {}) {
      if (this.page) return this.field.focus();
      this.panel.hidden = false;
      this.launcher.setAttribute("aria-expanded", "true");
      this.all.classList.add("opened");
      this.count(0);
      memory.set({ open: true });
      this.cover();
      if (!again || FULL_SCREEN.matches) (TOUCH.matches || this.over ? this.heading : this.field).focus();
      this.toEnd();
      this.work();
      this.tell("open");
    }

    close() {
      if (this.page) return;
      this.panel.hidden = true;
      this.launcher.setAttribute("aria-expanded", "false");
      this.all.classList.remove("opened");
      memory.set({ open: false });
      this.cover();
      this.launcher.focus();
      this.tell("close");
    }

    tell(what) {
      this.dispatchEvent(new CustomEvent(`stepwise-${what}`, { bubbles: true, composed: true }));
    }

    // Over a phone's whole screen the rest of the page is out of reach; beside a page it stays in use.
    cover() {
      const whole = !this.page && !this.panel.hidden && FULL_SCREEN.matches;
      for (const element of this.covered || []) element.inert = false;
      this.covered = [];
      for (let at = this; whole && at !== document.body && at.parentElement; at = at.parentElement) {
        this.covered.push(...[...at.parentElement.children].filter((each) => each !== at && !each.inert));
      }
      for (const element of this.covered) element.inert = true;
      this.launcher.inert = whole;
      if (whole) this.panel.setAttribute("aria-modal", "true");
      else this.panel.removeAttribute("aria-modal");
      document.documentElement.style.overflow = whole ? "hidden" : "";
      this.fit();
    }

    // A phone's keyboard takes its place from the visible part, which CSS does not know of.
    fit() {
      const view = window.visualViewport;
      const small = view && !this.page && FULL_SCREEN.matches && view.scale === 1 && view.height < innerHeight - 1;
      this.panel.style.height = small ? `${view.height}px` : "";
      if (small) this.toEnd();
    }

    key(event) {
      if (event.key !== "Escape" || event.isComposing) return;
      event.stopPropagation();
      if (!this.question.hidden) this.answer?.(false);
      else if (!this.menu.hidden) this.showMenu(false, true);
      else this.close();
    }

    showMenu(shown, back = false) {
      this.menu.hidden = !shown;
      this.menuButton.setAttribute("aria-expanded", String(shown));
      if (shown) this.menu.firstChild.focus();
      if (back) this.menuButton.focus();
    }
  };
