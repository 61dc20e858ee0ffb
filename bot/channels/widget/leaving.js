// Leaving, being away, and what is left on a shared device: nothing.
const Leaving = (Base) =>
  class extends Base {
    // A page that was left open closes its chat; nobody who is there is cut off without a word.
    async checkQuiet() {
      const { token } = memory.held;
      const limit = (this.school.idle_seconds || 1800) * 1000;
      const quiet = Date.now() - this.lastSpoken;
      if (!token || this.over) return;
      if (quiet > limit) {
        ask("chat/session", { method: "DELETE", keepalive: true }).catch(() => {});
        this.answer?.(false);
        this.end(false);
      } else if (quiet > Math.max(limit - WARNING, limit / 2) && !this.panel.hidden && this.question.hidden) {
        if (await this.wonder(WORDS.still, WORDS.stillMore, WORDS.here)) this.stay();
      }
    }

    stay() {
      this.lastSpoken = Date.now();
      ask(`chat/messages?after=${memory.held.cursor || 0}`).catch((trouble) => trouble.status === 401 && this.end());
    }

    async leave() {
      const more = this.queue.length ? `${WORDS.sureUnsent} ${WORDS.sureMore}` : WORDS.sureMore;
      if (!(await this.wonder(WORDS.sure, more, WORDS.leave, WORDS.stay))) return;
      ask("chat/session", { method: "DELETE", keepalive: true }).catch(() => {});
      this.wipe();
      if (this.page) return this.end(false);
      this.close();
      memory.clear();
    }

    wipe() {
      this.hangUp();
      memory.clear();
      this.resume?.();
      this.forget();
      this.log.replaceChildren();
      this.steps.hidden = true;
      this.complain();
      this.put("");
      memory.clear();
    }

    // What was not sent goes into the box for the next chat, unless somebody else may be sitting there by then.
    end(here = true) {
      const unsent = here && [...this.queue.map((item) => item.text), this.field.value].filter(Boolean).join("\n\n");
      this.wipe();
      this.over = true;
      this.form.hidden = true;
      this.ending.hidden = false;
      this.put(unsent || "");
      this.complain(unsent ? WORDS.kept : "");
      this.say(WORDS.ended);
      if (!this.panel.hidden && this.shadowRoot.activeElement) this.ending.querySelector("button").focus();
    }

    restart() {
      this.over = false;
      this.form.hidden = false;
      this.ending.hidden = true;
      this.complain();
      this.lastSpoken = Date.now();
      memory.set({ open: !this.panel.hidden });
      this.field.focus();
      this.work();
    }

    // Asks inside the panel, and gives the focus back to where it was.
    wonder(title, more, yes, no) {
      const before = this.shadowRoot.activeElement;
      return new Promise((resolve) => {
        this.answer = (given) => {
          this.answer = null;
          this.question.hidden = true;
          this.inner.inert = false;
          before?.focus();
          resolve(given);
        };
        const agree = make("button", { type: "button", class: "strong", click: () => this.answer(true) }, yes);
        const decline = no && make("button", { type: "button", class: "quiet", click: () => this.answer(false) }, no);
        this.question.replaceChildren(make("div", { class: "card" }, make("h3", { id: "ask" }, title), make("p", { id: "more" }, more), agree, ...(decline ? [decline] : [])));
        this.question.hidden = false;
        this.inner.inert = true;
        (decline || agree).focus();
      });
    }
  };
