// The element: what it is built of, how it is dressed, what it watches.
class StepwiseChat extends [Opening, Talking, Listening, Showing, Writing, Leaving, Copying].reduce((base, more) => more(base), HTMLElement) {
  connectedCallback() {
    if (this.shadowRoot) return;
    this.lang = "en-GB";
    this.page = this.hasAttribute("page");
    this.school = {};
    this.pattern = linkPattern();
    this.forget();
    this.build();
    this.dress();
    this.watch();
    this.meet();
  }

  forget() {
    Object.assign(this, { talk: {}, told: [], seen: new Set(), bubbles: new Map(), last: null, group: null, loaded: false, over: false, unread: 0, failures: 0 });
    this.lastSpoken = Date.now();
  }

  build() {
    const button = (name, label, click, kind = "plain") => make("button", { type: "button", class: kind, "aria-label": label, title: label, click }, icon(name));
    this.badge = make("span", { class: "badge", hidden: true });
    this.launcher = make(
      "button",
      { type: "button", class: "launcher", "aria-expanded": "false", "aria-controls": "panel", click: () => this.toggle() },
      icon("chat"),
      make("span", {}, this.getAttribute("label") || WORDS.launcher),
      this.badge,
    );
    this.menuButton = button("menu", WORDS.menu, () => this.showMenu(this.menu.hidden));
    this.menuButton.setAttribute("aria-expanded", "false");
    this.menuButton.setAttribute("aria-controls", "menu");
    const entry = (label, click) => make("button", { type: "button", click: () => (this.showMenu(false, true), click()) }, label);
    this.menu = make(
      "div",
      { class: "menu", id: "menu", hidden: true },
      entry(WORDS.save, () => this.save()),
      entry(WORDS.print, () => this.print()),
      entry(WORDS.code, () => this.askForCode()),
      entry(WORDS.leave, () => this.leave()),
    );
    this.crest = make("span", { class: "crest", "aria-hidden": "true" });
    this.schoolName = make("span", { class: "school" });
    this.heading = make("h2", { id: "title", tabindex: "-1" }, this.schoolName, make("span", { class: "about" }, WORDS.title));
    const closing = this.page ? null : button("close", WORDS.close, () => this.close());
    this.header = make("div", { class: "head" }, this.crest, this.heading, make("div", { class: "corner" }, this.menuButton, this.menu), closing);
    this.steps = make("div", { class: "steps", hidden: true });
    this.log = make("div", { class: "log", role: "log", "aria-live": "polite", "aria-relevant": "additions", "aria-label": WORDS.log, tabindex: "0" });
    this.typing = make("div", { class: "typing", hidden: true, "aria-hidden": "true" }, make("i"), make("i"), make("i"));
    this.scroll = make("div", { class: "scroll" }, this.log, this.typing);
    this.connection = make("div", { class: "connection", role: "status" });
    this.alarm = make("div", { class: "alarm", role: "alert" });
    this.field = make("textarea", {
      id: "field",
      rows: "1",
      placeholder: WORDS.placeholder,
      enterkeyhint: "send",
      "aria-describedby": "left",
      input: () => this.typed(),
      keydown: (event) => {
        if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        this.submit();
      },
    });
    this.left = make("span", { class: "left", id: "left" });
    this.form = make(
      "form",
      { submit: (event) => (event.preventDefault(), this.submit()) },
      make("div", { class: "box" }, make("label", { for: "field", class: "unseen" }, WORDS.field), this.field, make("button", { class: "send", "aria-label": WORDS.send, title: WORDS.send }, icon("send"))),
      this.left,
    );
    this.ending = make("div", { class: "ending", hidden: true }, make("p", {}, WORDS.ended), make("button", { type: "button", class: "strong", click: () => this.restart() }, WORDS.restart));
    this.foot = make("p", { class: "foot" }, ...linked(WORDS.danger, this.pattern));
    this.inner = make("div", { class: "inner" }, this.header, this.steps, this.scroll, this.connection, this.alarm, this.form, this.ending, this.foot);
    this.question = make("div", { class: "question", role: "alertdialog", "aria-modal": "true", "aria-labelledby": "ask", "aria-describedby": "more", hidden: true });
    this.panel = make("section", { class: "panel", id: "panel", role: this.page ? "region" : "dialog", "aria-labelledby": "title", hidden: !this.page, keydown: (event) => this.key(event) }, this.inner, this.question);
    this.status = make("div", { class: "unseen", role: "status" });
    this.all = make("div", { class: this.page ? "all page" : "all" }, this.panel, this.page ? null : this.launcher, this.status);
    this.attachShadow({ mode: "open" }).append(this.all);
  }

  dress() {
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      this.shadowRoot.adoptedStyleSheets = [sheet];
    } catch {
      // Browsers from before 2023 know no constructed style sheets.
      this.shadowRoot.prepend(make("style", {}, STYLE));
    }
    const theme = this.getAttribute("theme");
    const paint = () => this.all.classList.toggle("dark", theme ? theme === "dark" : DARK.matches);
    DARK.addEventListener?.("change", paint);
    paint();
    if (this.getAttribute("position") === "left") this.all.classList.add("on-left");
    const lift = parseInt(this.getAttribute("lift"), 10);
    if (lift) this.style.setProperty("--lift", `${lift}px`);
  }

  watch() {
    addEventListener("online", () => this.wake());
    addEventListener("offline", () => this.showConnection(false));
    addEventListener("pagehide", () => this.hangUp());
    addEventListener("pageshow", (event) => event.persisted && this.listen());
    document.addEventListener("visibilitychange", () => (document.hidden ? this.hangUp() : this.listen()));
    document.addEventListener("click", (event) => this.opener(event));
    this.shadowRoot.addEventListener("focusin", (event) => this.menu.hidden || event.target.closest(".corner") || this.showMenu(false));
    this.shadowRoot.addEventListener("click", (event) => this.menu.hidden || event.target.closest(".corner") || this.showMenu(false));
    FULL_SCREEN.addEventListener?.("change", () => this.cover());
    window.visualViewport?.addEventListener("resize", () => this.fit());
    setInterval(() => this.checkQuiet(), 5_000);
  }

  // A link to the full page, anywhere on the school's page, opens the widget where there is one.
  opener(event) {
    const link = event.target instanceof Element && event.target.closest("[data-stepwise-open]");
    if (!link || this.page || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.open();
  }

  async meet() {
    const { token, open, draft } = memory.read();
    if (draft) this.put(draft);
    if (this.page) this.work();
    else if (token) open ? this.open({ again: true }) : this.work();
    try {
      this.school = await ask("chat/school");
    } catch {}
    const { name, accent, telephone } = this.school;
    if (/^#[0-9a-f]{6}$/i.test(accent)) this.style.setProperty("--accent", accent);
    if (telephone) this.pattern = linkPattern(telephone);
    this.schoolName.textContent = name || "";
    this.crest.textContent = (name || "").split(/\s+/).slice(0, 2).map((word) => word[0]).join("");
    this.all.classList.add("ready");
  }
}
