// Stepwise, the chat on the school's own page. One readable file: no build step, no library, and no request to
// anybody but the server it came from. What people write is put on the page as text, never as markup.
(() => {
  "use strict";
  if (customElements.get("stepwise-chat")) return;

  const WORDS = {
    launcher: "Raise a concern",
    unread: (count) => (count === 1 ? "1 new message" : `${count} new messages`),
    title: "Raising a concern",
    close: "Close the chat",
    menu: "More",
    save: "Save this chat",
    print: "Print this chat",
    leave: "Clear and leave",
    log: "Your chat with the school",
    choose: "Answers to choose from",
    field: "Your message",
    placeholder: "Write a message…",
    send: "Send",
    left: (count) => (count < 0 ? `${-count} characters too many` : `${count} characters left`),
    tooLong: "That message is too long for us to take in one go. Please make it shorter, or send it in two parts.",
    danger: "If a child is in danger now, call 999.",
    from: { bot: "School said:", staff: "A member of staff said:", parent: "You said:" },
    staff: "Member of staff",
    step: (step) => `Step ${step.number} of ${step.of}`,
    writing: "Writing a reply…",
    opening: "Opening the chat…",
    waiting: "Waiting to send",
    unsent: "Not sent",
    offline: "You seem to be offline. What you write is kept here, and goes to the school as soon as you are back.",
    away: "We cannot reach the school's chat just now. What you write is kept here, and goes there as soon as we can.",
    online: "The chat is connected again.",
    failed: "Sorry, that did not work. Please try again.",
    retry: "Try again now",
    download: "Download",
    saved: (name) => `${name} is saved with your downloads.`,
    ended: "This chat has ended, and nothing of it is left on this screen. The school keeps what you told us.",
    restart: "Start a new chat",
    kept: "Your last words were not sent. They are in the box, for the new chat.",
    sure: "Clear this chat from this device?",
    sureMore: "It goes from this screen, so that nobody else sees it. The school keeps what you told us.",
    sureUnsent: "A message of yours has not been sent yet. It would be lost.",
    stay: "Keep the chat",
    still: "Are you still there?",
    stillMore: "To keep it private, this chat will close in two minutes.",
    here: "I am still here",
    you: "You",
    school: "School",
    transcript: (name) => `Chat with ${name}`,
    file: "chat-with-school.txt",
  };

  const SCRIPT = document.currentScript;
  const BASE = new URL(".", SCRIPT ? SCRIPT.src : location.href).href;
  const KEY = `stepwise ${BASE}`;
  const MOST = 4000;
  const WARNING = 120_000;
  const SILENCE = 45_000;
  const EMERGENCY = ["999", "101", "111", "116 123", "0800 1111", "0808 800 5000"];
  const FULL_SCREEN = matchMedia("(max-width: 599px), (max-height: 479px)");
  const TOUCH = matchMedia("(pointer: coarse)");
  const DARK = matchMedia("(prefers-color-scheme: dark)");
  const PATHS = {
    chat: "M4 5.5h16v11H10l-4.5 3.5v-3.5H4z",
    close: "M6 6l12 12M18 6L6 18",
    menu: "M5 12h.01M12 12h.01M19 12h.01",
    send: "M5 12h13M12.5 5.5L19 12l-6.5 6.5",
    download: "M12 4v10M7.5 10l4.5 4.5 4.5-4.5M5 19.5h14",
  };

  // ---- small helpers ----

  function make(tag, set = {}, ...inside) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(set)) {
      if (typeof value === "function") element.addEventListener(name, value);
      else if (value || value === 0) element.setAttribute(name, value === true ? "" : value);
    }
    element.append(...inside.filter((each) => each || each === 0));
    return element;
  }

  function icon(name) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    path.setAttribute("d", PATHS[name]);
    svg.append(path);
    return svg;
  }

  // randomUUID is missing on pages without https.
  function newId() {
    const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0"));
    return hex.join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  }

  const clock = (at) => new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

  function saveAs(name, blob) {
    const link = make("a", { href: URL.createObjectURL(blob), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  // What must outlive a reload goes when the tab is closed: families share devices.
  const memory = {
    held: {},
    read() {
      try {
        this.held = JSON.parse(sessionStorage.getItem(KEY)) || {};
      } catch {}
      return this.held;
    },
    write() {
      try {
        sessionStorage.setItem(KEY, JSON.stringify(this.held));
      } catch {}
    },
    set(some) {
      Object.assign(this.held, some);
      this.write();
    },
    clear() {
      this.held = {};
      try {
        sessionStorage.removeItem(KEY);
      } catch {}
    },
  };

  // ---- the server ----

  // `status` 0: nobody answered, and it is worth asking again.
  class Trouble extends Error {
    constructor(status, sentence, wait) {
      super(sentence);
      Object.assign(this, { status, wait });
    }
  }

  function headers(more) {
    const { token } = memory.held;
    return token ? { Authorization: `Bearer ${token}`, ...more } : more;
  }

  async function ask(path, { method = "GET", body, read = "json", keepalive } = {}) {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), SILENCE);
    const sent = body ? { body: JSON.stringify(body), headers: headers({ "Content-Type": "application/json" }) } : { headers: headers({}) };
    try {
      const response = await fetch(BASE + path, { method, keepalive, cache: "no-store", credentials: "omit", signal: stop.signal, ...sent });
      if (!response.ok) throw await troubleIn(response);
      return response.status === 204 ? null : await response[read]();
    } catch (trouble) {
      throw trouble instanceof Trouble ? trouble : new Trouble(0, WORDS.offline);
    } finally {
      clearTimeout(timer);
    }
  }

  async function troubleIn(response) {
    const said = await response.json().catch(() => ({}));
    // A gateway in front of a server that is starting again answers in its own words.
    if (!said.error && response.status >= 500) return new Trouble(0, WORDS.offline);
    return new Trouble(response.status, said.error || WORDS.failed, Number(response.headers.get("Retry-After")));
  }

  // ---- text: paragraphs, lists, and numbers that can be tapped ----

  function linkPattern(telephone) {
    const numbers = [...EMERGENCY, telephone].filter(Boolean).sort((a, b) => b.length - a.length);
    const any = numbers.map((number) => number.replace(/[^\d\s]/g, "\\$&").replace(/\s+/g, "\\s")).join("|");
    const call = `(^|[^\\w£.:/#-])(${any})(?![\\w:/-]|\\.\\d)`;
    return new RegExp(`${call}|(https?://[^\\s<>"']*[^\\s<>"'.,;:!?)])|([\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)`, "g");
  }

  function linked(text, pattern) {
    const parts = [];
    let from = 0;
    for (const found of text.matchAll(pattern)) {
      const [all, before = "", number, address, email] = found;
      parts.push(text.slice(from, found.index) + before);
      if (number) parts.push(make("a", { href: `tel:${number.replace(/[^\d+]/g, "")}`, class: "call" }, number));
      else if (address) parts.push(make("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, address));
      else parts.push(make("a", { href: `mailto:${email}` }, email));
      from = found.index + all.length;
    }
    return [...parts, text.slice(from)];
  }

  function written(text, pattern) {
    const blocks = [];
    for (const line of text.split("\n")) {
      const item = /^\s*[-•]\s+(.*)/.exec(line);
      const kind = item ? "ul" : "p";
      let block = blocks[blocks.length - 1];
      if (!line.trim()) {
        blocks.push(null);
        continue;
      }
      if (!block || block.localName !== kind) blocks.push((block = make(kind, { dir: "auto" })));
      if (item) block.append(make("li", {}, ...linked(item[1], pattern)));
      else block.append(...(block.hasChildNodes() ? ["\n"] : []), ...linked(line, pattern));
    }
    return blocks.filter(Boolean);
  }

  const TIME = /^(.*?,?\s)((?:at )?\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\.?)?)$/i;
  const isTime = ({ label }) => label.length < 40 && /\d[.:]\d\d|\d\s?[ap]\.?m/i.test(label);

  // ---- the element ----

  class StepwiseChat extends HTMLElement {
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

    // -- building ----

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

    // -- opening and closing ----

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

    // -- one thing after another: begin, send what waits, load what was said --

    // `talk` is this talk and no other: what comes late for one that was cleared is let go.
    async work() {
      const { talk } = this;
      if (talk.working) return;
      talk.working = true;
      while (this.talk === talk && !this.over && (!memory.held.token || this.queue.length || !this.loaded)) {
        try {
          await this.next(talk);
        } catch (trouble) {
          if (this.talk === talk) await this.overcome(trouble);
        }
      }
      talk.working = false;
      if (this.talk === talk) this.showTyping(false);
    }

    get queue() {
      return memory.held.queue || [];
    }

    async next(talk) {
      const [item] = this.queue;
      const task = !memory.held.token ? "begin" : item ? "deliver" : "load";
      this.showTyping(true);
      const answer = await (task === "begin" ? ask("chat/session", { method: "POST" }) : task === "load" ? ask("chat/messages?after=0") : this.post(item));
      if (this.talk !== talk) return;
      this.failures = 0;
      this.showConnection(true);
      this.complain();
      this[task](answer, item);
    }

    post({ id, choice, text }) {
      return ask("chat/messages", { method: "POST", body: choice ? { id, choice } : { id, text } });
    }

    begin({ token, messages }) {
      memory.set({ token, cursor: lastId(messages) });
      this.loaded = true;
      this.show(messages);
      this.listen();
    }

    deliver({ messages }, item) {
      this.drop(item);
      // Before the transcript is loaded there is no place for an answer; it comes with the transcript.
      if (!this.loaded) return;
      this.mark(item, "");
      this.show(messages);
    }

    load({ messages }) {
      memory.set({ cursor: Math.max(memory.held.cursor || 0, lastId(messages)) });
      this.redraw(messages);
      this.loaded = true;
      this.listen();
    }

    drop(item) {
      memory.set({ queue: this.queue.filter((each) => each.id !== item.id) });
    }

    async overcome(trouble) {
      const item = this.queue[0];
      this.showTyping(false);
      if (trouble.status === 401) return this.end();
      if (trouble.status === 0) return this.waitForConnection();
      const passing = trouble.status === 429 || trouble.status >= 500;
      this.complain(trouble.message, passing || !item);
      if (passing || !item) return this.pause(trouble.wait * 1000 || this.nextPause());
      this.mark(item, WORDS.unsent);
      this.drop(item);
      if (item.text && !this.field.value) this.put(item.text);
    }

    waitForConnection() {
      this.showConnection(false);
      for (const item of this.queue) this.mark(item, WORDS.waiting);
      return this.pause(this.nextPause());
    }

    nextPause() {
      return Math.min(1000 * 2 ** this.failures++, 20_000);
    }

    pause(milliseconds) {
      return new Promise((resolve) => {
        this.resume = resolve;
        setTimeout(resolve, milliseconds);
      });
    }

    wake() {
      this.failures = 0;
      this.resume?.();
      this.hangUp();
      this.listen();
      if (!this.queue.length && this.loaded) this.showConnection(true);
    }

    // -- what nobody asked for just now ----

    async listen() {
      if (this.line || !memory.held.token || this.over || document.hidden) return;
      const line = (this.line = new AbortController());
      for (let failures = 0; this.line === line; failures++) {
        try {
          if (await this.follow(line, () => (failures = 0))) return this.end();
        } catch {}
        await new Promise((resolve) => setTimeout(resolve, Math.min(500 * 2 ** failures, 15_000)));
      }
    }

    hangUp() {
      this.line?.abort();
      this.line = null;
    }

    // True when the session is over.
    async follow(line, connected) {
      const cut = new AbortController();
      const stop = () => cut.abort();
      line.signal.addEventListener("abort", stop);
      let watch = setTimeout(stop, SILENCE);
      try {
        const response = await fetch(`${BASE}chat/events?after=${memory.held.cursor || 0}`, { headers: headers({}), signal: cut.signal, cache: "no-store", credentials: "omit" });
        if (response.status === 401) return this.line === line;
        if (!response.ok) return false;
        const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
        for (let held = "", part; !(part = await reader.read()).done; ) {
          connected();
          clearTimeout(watch);
          watch = setTimeout(stop, SILENCE);
          const events = (held + part.value).split("\n\n");
          held = events.pop();
          if (this.line === line) events.forEach((event) => this.hear(event));
        }
        return false;
      } finally {
        clearTimeout(watch);
        line.signal.removeEventListener("abort", stop);
      }
    }

    hear(event) {
      const data = /^data: (.*)$/m.exec(event);
      if (!data) return;
      const message = JSON.parse(data[1]);
      const known = this.seen.has(message.id);
      memory.set({ cursor: Math.max(memory.held.cursor || 0, message.id) });
      if (known || !this.loaded) return;
      this.show([message]);
      if (this.panel.hidden) this.count(this.unread + 1);
    }

    count(unread) {
      this.unread = unread;
      this.badge.hidden = !unread;
      this.badge.textContent = WORDS.unread(unread);
      if (unread) this.say(WORDS.unread(unread));
    }

    // -- showing the talk ----

    show(messages) {
      const fresh = messages.filter((message) => !this.seen.has(message.id));
      const places = fresh.map((message) => this.add(message));
      if (places.length) this.reveal(places[0]);
      this.showTyping(false);
    }

    add(message) {
      if (message.id) this.seen.add(message.id);
      this.told.push(message);
      if (message.choices?.length) this.retire();
      const bubble = this.bubble(message);
      this.log.append(bubble);
      if (message.choices?.length) this.log.append((this.group = this.choices(message)));
      if (message.step) this.showStep(message.step);
      return bubble;
    }

    bubble(message) {
      const mine = message.from === "parent";
      const before = this.last;
      this.last = { from: message.from, at: Date.parse(message.at), time: make("time", { datetime: message.at }, clock(message.at)) };
      if (before?.from === message.from && this.last.at - before.at < 120_000) before.time.hidden = true;
      return make(
        "article",
        { class: `said ${message.from}` },
        make("span", { class: "unseen" }, `${WORDS.from[message.from] || ""} `),
        message.from === "staff" && make("span", { class: "who", "aria-hidden": "true" }, WORDS.staff),
        make("div", { class: "bubble" }, ...(mine ? [make("p", { dir: "auto" }, message.text)] : written(message.text, this.pattern))),
        ...(message.files || []).map((file) => this.fileButton(file)),
        make("div", { class: "under" }, this.last.time, make("span", { class: "state" })),
      );
    }

    choices(message) {
      const times = message.choices.filter(isTime).length > 1;
      const group = make("div", { class: times ? "choices times" : "choices", role: "group", "aria-label": WORDS.choose });
      for (const choice of message.choices) {
        const parts = times && isTime(choice) && TIME.exec(choice.label);
        const label = parts ? [make("span", {}, parts[1]), make("b", {}, parts[2])] : [make("span", {}, choice.label)];
        group.append(make("button", { type: "button", class: times && !isTime(choice) ? "wide" : "", click: () => this.choose(group, choice) }, ...label));
      }
      return group;
    }

    // A used button stays where it is, so that the keyboard's focus stays too.
    choose(group, choice) {
      if (group.classList.contains("used")) return;
      this.retire(choice.label);
      this.enqueue({ choice: choice.id, label: choice.label });
    }

    retire(label) {
      if (!this.group) return;
      this.group.className = "choices used";
      for (const button of this.group.children) {
        button.setAttribute("aria-disabled", "true");
        if (button.textContent === label) button.classList.add("chosen");
      }
      this.group = null;
    }

    fileButton(file) {
      return make("button", { type: "button", class: "file", click: () => this.download(file) }, icon("download"), make("span", {}, make("span", { class: "unseen" }, `${WORDS.download} `), file.name));
    }

    async download({ name, url }) {
      // The token goes to the chat's own files and nowhere else.
      if (!/^\/chat\/files\/[\w-]+$/.test(url)) return;
      try {
        saveAs(name, await ask(url.slice(1), { read: "blob" }));
        this.complain();
        this.say(WORDS.saved(name));
      } catch (trouble) {
        if (trouble.status === 401) this.end();
        else this.complain(trouble.status ? trouble.message : WORDS.failed);
      }
    }

    redraw(messages) {
      // What is drawn again is not news to a screen reader.
      this.log.setAttribute("aria-live", "off");
      this.log.replaceChildren();
      Object.assign(this, { told: [], seen: new Set(), bubbles: new Map(), last: null, group: null });
      for (const message of messages) {
        if (message.from === "parent" && this.group && [...this.group.children].some((each) => each.textContent === message.text)) this.retire(message.text);
        this.add(message);
      }
      for (const item of this.queue) this.addOwn(item);
      this.toEnd();
      setTimeout(() => this.log.setAttribute("aria-live", "polite"), 100);
    }

    addOwn(item) {
      const message = { from: "parent", text: item.text || item.label, at: item.at };
      const bubble = this.add(message);
      this.bubbles.set(item.id, bubble);
      return bubble;
    }

    mark(item, state) {
      const bubble = this.bubbles.get(item.id) || this.addOwn(item);
      bubble.classList.toggle("waiting", state === WORDS.waiting);
      bubble.classList.toggle("unsent", state === WORDS.unsent);
      bubble.querySelector(".state").textContent = state;
    }

    showStep(step) {
      const bar = Array.from({ length: step.of }, (_, at) => make("i", { class: at < step.number ? "done" : "" }));
      this.steps.replaceChildren(make("span", {}, WORDS.step(step)), make("div", { class: "bar", "aria-hidden": "true" }, ...bar));
      this.steps.hidden = false;
    }

    reveal(place) {
      const top = place.offsetTop - 16;
      const end = this.scroll.scrollHeight - this.scroll.clientHeight;
      this.scroll.scrollTo({ top: Math.min(top, end) });
    }

    toEnd() {
      this.scroll.scrollTo({ top: this.scroll.scrollHeight });
    }

    showTyping(shown) {
      clearTimeout(this.dots);
      if (!shown) {
        this.typing.hidden = true;
        if (this.status.textContent === WORDS.writing) this.say("");
        return;
      }
      this.dots = setTimeout(() => {
        this.typing.hidden = false;
        this.say(WORDS.writing);
        this.toEnd();
      }, 250);
    }

    say(sentence) {
      this.status.textContent = sentence;
    }

    showConnection(there) {
      const before = this.connection.textContent;
      this.connection.textContent = there ? "" : navigator.onLine ? WORDS.away : WORDS.offline;
      if (there && before) this.say(WORDS.online);
    }

    complain(sentence, retry) {
      if (sentence === this.complaint) return;
      this.complaint = sentence;
      const again = retry && make("button", { type: "button", class: "plain-text", click: () => this.resume?.() }, WORDS.retry);
      this.alarm.replaceChildren(...(sentence ? written(sentence, this.pattern) : []), ...(again ? [again] : []));
      if (sentence) this.toEnd();
    }

    // -- writing ----

    typed() {
      const length = this.field.value.length;
      this.field.style.height = "auto";
      this.field.style.height = `${this.field.scrollHeight}px`;
      this.left.textContent = length > MOST * 0.9 ? WORDS.left(MOST - length) : "";
      memory.set({ draft: this.field.value });
      if (memory.held.token && Date.now() - this.lastSpoken > (this.school.idle_seconds || 1800) * 250) this.stay();
    }

    put(text) {
      this.field.value = text;
      this.typed();
    }

    submit() {
      const text = this.field.value.trim();
      this.field.focus();
      if (!text) return;
      if (text.length > MOST) return this.complain(WORDS.tooLong);
      this.complain();
      this.put("");
      this.enqueue({ text });
    }

    enqueue(what) {
      const item = { id: newId(), at: new Date().toISOString(), ...what };
      memory.set({ queue: [...this.queue, item] });
      this.lastSpoken = Date.now();
      this.addOwn(item);
      this.toEnd();
      if (this.connection.textContent) this.mark(item, WORDS.waiting);
      this.work();
    }

    // -- leaving ----

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

    // -- taking a copy ----

    lines() {
      return this.told.map((message) => {
        const who = message.from === "parent" ? WORDS.you : message.from === "staff" ? WORDS.staff : WORDS.school;
        const files = (message.files || []).map((file) => `\n[${file.name}]`).join("");
        return [`${new Date(message.at).toLocaleDateString("en-GB")} ${clock(message.at)}`, who, message.text + files];
      });
    }

    save() {
      const head = WORDS.transcript(this.school.name || WORDS.school);
      const text = [head, ...this.lines().map(([at, who, words]) => `${at}  ${who}:\n${words}`)].join("\n\n");
      saveAs(WORDS.file, new Blob([text.replace(/\n/g, "\r\n")], { type: "text/plain;charset=utf-8" }));
      this.say(WORDS.saved(WORDS.file));
    }

    // The browser prints the page: for that moment the page is the transcript.
    print() {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(PRINTED);
      const lines = this.lines().map(([at, who, words]) => make("section", {}, make("h2", {}, `${who}, ${at}`), make("p", { dir: "auto" }, words)));
      const paper = make("stepwise-paper", {}, make("h1", {}, WORDS.transcript(this.school.name || WORDS.school)), ...lines);
      document.body.append(paper);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      const done = () => {
        paper.remove();
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
      };
      addEventListener("afterprint", done, { once: true });
      print();
    }
  }

  const lastId = (messages) => messages.reduce((last, message) => Math.max(last, message.id), 0);

  // ---- how it looks ----

  const STYLE = `
    :host { --accent: #1d4f91; all: initial; }
    @media print { :host { display: none; } }
    *, *::before, *::after { box-sizing: border-box; }
    [hidden] { display: none !important; }
    .all {
      --paper: #fff; --ink: #1c2530; --soft: #56616e; --line: #d9dfe6; --edge: #7b8794;
      --link: color-mix(in srgb, var(--accent) 82%, #000);
      --tint: color-mix(in srgb, var(--accent) 7%, #fff); --tint2: color-mix(in srgb, var(--accent) 14%, #fff);
      --warn: #fff4dc; --warn-ink: #5c3c00; --bad: #fdecea; --bad-ink: #8a1c12;
      font: 400 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
      color: var(--ink); color-scheme: light; text-align: start; -webkit-text-size-adjust: 100%;
    }
    .all.dark {
      --paper: #151a21; --ink: #edf1f5; --soft: #aab5c1; --line: #333d49; --edge: #7d8a98;
      --link: color-mix(in srgb, var(--accent) 32%, #fff);
      --tint: color-mix(in srgb, var(--accent) 18%, #1b222b); --tint2: color-mix(in srgb, var(--accent) 34%, #1b222b);
      --warn: #3a2e10; --warn-ink: #ffe2a3; --bad: #45201d; --bad-ink: #ffc9c2;
      color-scheme: dark;
    }
    button, textarea { font: inherit; color: inherit; margin: 0; }
    button { cursor: pointer; }
    :focus { outline: none; }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    h2:focus-visible { outline: none; }
    svg { width: 24px; height: 24px; flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
    p, h2, h3, ul { margin: 0; }
    a { color: var(--link); text-underline-offset: 2px; overflow-wrap: anywhere; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

    .launcher, .panel { position: fixed; z-index: 2147483000; }
    .launcher {
      inset: auto max(20px, env(safe-area-inset-right)) calc(max(20px, env(safe-area-inset-bottom)) + var(--lift, 0px)) auto;
      display: flex; align-items: center; gap: 10px; min-height: 56px; padding: 0 24px 0 20px;
      background: var(--accent); color: #fff; border: 2px solid #fff; border-radius: 28px; font-weight: 600;
      box-shadow: 0 2px 6px #0f172a33, 0 10px 28px #0f172a33; opacity: 0; transition: opacity .3s, transform .2s;
    }
    .ready .launcher, .launcher:focus { opacity: 1; }
    .opened .launcher { visibility: hidden; }
    .launcher:hover { transform: translateY(-2px); }
    .launcher:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    .dark .launcher { border-color: #ffffffa6; }
    .dark .launcher:focus-visible { outline-color: #fff; }
    .on-left .launcher { inset-inline: max(20px, env(safe-area-inset-left)) auto; }
    .badge { padding: 0 10px; border-radius: 13px; background: #fff; color: #16202b; font-size: 14px; line-height: 26px; }

    .panel {
      inset: auto max(20px, env(safe-area-inset-right)) calc(20px + var(--lift, 0px)) auto;
      width: 408px; height: min(720px, 100vh - 40px - var(--lift, 0px)); height: min(720px, 100dvh - 40px - var(--lift, 0px));
      border-radius: 20px; overflow: hidden; background: var(--paper); border: 1px solid var(--line);
      box-shadow: 0 4px 12px #0f172a1f, 0 24px 64px #0f172a3d; animation: rise .22s ease-out;
    }
    .on-left .panel { inset-inline: max(20px, env(safe-area-inset-left)) auto; }
    .inner { display: flex; flex-direction: column; height: 100%; }
    .head { position: relative; display: flex; align-items: center; gap: 12px; padding: 14px 12px 14px 18px; background: var(--accent); color: #fff; z-index: 1; }
    .head :focus-visible { outline-color: #fff; outline-offset: -1px; }
    .crest { display: grid; place-items: center; flex: none; width: 42px; height: 42px; border-radius: 50%; background: #fff; color: var(--accent); font-weight: 700; font-size: 15px; letter-spacing: .02em; }
    .crest:empty { visibility: hidden; }
    h2 { flex: 1; min-width: 0; font-size: 16px; line-height: 1.3; font-weight: 650; }
    .school, .about { display: block; }
    .about { font-size: 14px; font-weight: 400; }
    .plain { display: grid; place-items: center; width: 44px; height: 44px; padding: 0; border: 0; border-radius: 50%; background: none; }
    .plain:hover { background: #ffffff2b; }
    .corner { position: relative; }
    .corner > button svg { stroke-width: 3; }
    .menu { position: absolute; top: 48px; right: 0; width: max-content; padding: 6px; border-radius: 14px; background: var(--paper); color: var(--ink); border: 1px solid var(--line); box-shadow: 0 12px 32px #0f172a40; }
    .menu button { display: block; width: 100%; min-height: 44px; padding: 8px 18px 8px 14px; border: 0; border-radius: 10px; background: none; text-align: start; }
    .menu button:hover { background: var(--tint); }
    .menu :focus-visible { outline-color: var(--link); outline-offset: -3px; }

    .steps { display: flex; align-items: center; gap: 14px; padding: 10px 18px; border-bottom: 1px solid var(--line); font-size: 14px; font-weight: 600; white-space: nowrap; }
    .bar { display: flex; gap: 5px; flex: 1; }
    .bar i { flex: 1; height: 6px; border-radius: 3px; background: var(--paper); border: 1px solid var(--edge); }
    .bar .done { background: var(--link); border-color: var(--link); }

    .scroll { position: relative; flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; padding: 20px 18px 12px; }
    .log { display: flex; flex-direction: column; gap: 8px; border-radius: 8px; }
    .log:focus-visible { outline-offset: 8px; }
    .said { display: flex; flex-direction: column; align-items: flex-start; max-width: 88%; animation: rise .25s ease-out backwards; }
    .bubble { padding: 11px 16px; border-radius: 18px 18px 18px 5px; background: var(--tint); border: 1px solid transparent; max-width: 100%; overflow-wrap: anywhere; }
    .bubble p { white-space: pre-wrap; unicode-bidi: plaintext; }
    .bubble > * + * { margin-top: 10px; }
    .bubble ul { padding-inline-start: 20px; }
    .parent { align-self: flex-end; align-items: flex-end; max-width: 84%; }
    .parent .bubble { background: var(--accent); color: #fff; border-radius: 18px 18px 5px 18px; }
    .bot + .parent, .choices + .parent, .parent + .bot, .staff, .staff + * { margin-top: 10px; }
    .staff .bubble { background: var(--paper); border: 2px solid var(--link); }
    .who { font-size: 13px; font-weight: 650; color: var(--link); margin: 0 0 4px 4px; }
    .call { display: inline-block; font-weight: 650; padding: 0 4px; border-radius: 6px; background: var(--tint2); white-space: nowrap; }
    .under { display: flex; gap: 8px; margin: 3px 5px 0; font-size: 12.5px; line-height: 18px; color: var(--soft); }
    .under:not(:has(time:not([hidden]))):not(:has(.state:not(:empty))) { display: none; }
    .waiting .bubble { background: var(--paper); color: var(--ink); border: 1.5px dashed var(--edge); }
    .unsent .bubble { background: var(--bad); color: var(--bad-ink); border-color: var(--bad-ink); }
    .unsent .state { color: var(--bad-ink); font-weight: 650; }

    .choices { display: flex; flex-wrap: wrap; gap: 8px; margin: 6px 0 4px; animation: rise .3s .06s ease-out backwards; }
    .choices button, .file { min-height: 44px; padding: 9px 18px; border: 1.5px solid var(--link); border-radius: 22px; background: var(--paper); color: var(--link); font-weight: 550; text-align: start; line-height: 1.35; overflow-wrap: anywhere; transition: background .15s; }
    .choices button:hover, .file:hover { background: var(--tint); }
    .times { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(150px, 100%), 1fr)); width: 100%; }
    .times button { border-radius: 14px; padding: 8px 12px; text-align: center; }
    .times span { display: block; font-size: 14px; font-weight: 400; }
    .choices b { font-weight: 650; }
    .times .wide { grid-column: 1 / -1; }
    .times .wide span { font-size: 16px; font-weight: 550; }
    .used { gap: 6px; }
    .used button { cursor: default; min-height: 34px; padding: 5px 14px; font-size: 14px; background: none; border-color: var(--line); color: var(--soft); font-weight: 400; }
    .used button:hover { background: none; }
    .used .chosen { border-color: var(--link); color: var(--link); background: var(--tint); }
    .file { display: flex; align-items: center; gap: 10px; margin-top: 8px; border-radius: 14px; padding: 9px 18px 9px 13px; }

    .typing { display: inline-flex; gap: 5px; margin-top: 12px; padding: 15px 18px; border-radius: 18px 18px 18px 5px; background: var(--tint); border: 1px solid transparent; }
    .typing i { width: 8px; height: 8px; border-radius: 50%; background: var(--soft); animation: breathe 1.2s infinite ease-in-out; }
    .typing i:nth-child(2) { animation-delay: .15s; }
    .typing i:nth-child(3) { animation-delay: .3s; }

    .connection:not(:empty), .alarm:not(:empty) { margin: 0 12px 8px; padding: 10px 14px; border-radius: 12px; font-size: 15px; line-height: 1.45; border: 1px solid transparent; }
    .connection { background: var(--warn); color: var(--warn-ink); }
    .alarm { background: var(--bad); color: var(--bad-ink); max-height: 45%; overflow-y: auto; flex: none; }
    .alarm p + * { margin-top: 8px; }
    .alarm a { color: inherit; background: none; padding: 0; }
    .alarm :focus-visible { outline-color: currentColor; }
    .alarm p { white-space: pre-line; }
    .plain-text { min-height: 32px; padding: 2px 0; border: 0; background: none; font-weight: 650; text-decoration: underline; text-underline-offset: 3px; }

    form { padding: 6px 12px 0; }
    .box { display: flex; align-items: flex-end; gap: 6px; padding: 4px 4px 4px 16px; border: 1.5px solid var(--edge); border-radius: 26px; background: var(--paper); }
    .box:focus-within { border-color: var(--link); box-shadow: 0 0 0 2px var(--link); }
    textarea { flex: 1; min-width: 0; max-height: 132px; min-height: 44px; padding: 10px 0; border: 0; background: none; resize: none; font-size: 16px; line-height: 24px; }
    textarea:focus-visible { outline: none; }
    textarea::placeholder { color: var(--soft); opacity: 1; }
    .send { display: grid; place-items: center; flex: none; width: 44px; height: 44px; padding: 0; border: 0; border-radius: 50%; background: var(--accent); color: #fff; }
    .send:hover, .strong:hover { filter: brightness(1.1); }
    .left:not(:empty) { display: block; padding: 4px 16px 0; font-size: 13px; color: var(--soft); text-align: end; }
    .foot { padding: 8px 16px calc(10px + env(safe-area-inset-bottom)); font-size: 13.5px; text-align: center; color: var(--soft); }
    .foot .call { padding: 5px 0; margin: -5px 0; background: none; }
    .ending { padding: 16px 20px 6px; text-align: center; border-top: 1px solid var(--line); }
    .strong, .quiet { min-height: 48px; padding: 8px 24px; border-radius: 24px; font-weight: 600; border: 1.5px solid var(--accent); }
    .strong { background: var(--accent); color: #fff; }
    .quiet { background: var(--paper); border-color: var(--edge); }
    .ending .strong { margin-top: 14px; }
    .question { position: absolute; inset: 0; display: grid; place-items: center; padding: 20px; background: #0f172a80; z-index: 2; animation: fade .15s; }
    .card { display: flex; flex-direction: column; gap: 12px; max-width: 340px; max-height: 100%; overflow-y: auto; padding: 24px; border-radius: 18px; background: var(--paper); border: 1px solid var(--line); }
    h3 { font-size: 18px; line-height: 1.3; }
    .card p { margin-bottom: 6px; }

    .page .panel { position: static; display: block; width: 100%; max-width: 760px; height: 100vh; height: 100dvh; margin: 0 auto; border-width: 0 1px; border-radius: 0; box-shadow: none; animation: none; }
    .page .said { max-width: min(88%, 560px); }
    @media (max-width: 599px), (max-height: 479px) {
      .all:not(.page) .panel { inset: 0; width: 100%; height: 100vh; height: 100dvh; border: 0; border-radius: 0; }
      .head { padding-top: calc(12px + env(safe-area-inset-top)); padding-left: calc(16px + env(safe-area-inset-left)); padding-right: calc(8px + env(safe-area-inset-right)); }
      .scroll { padding-inline: calc(16px + env(safe-area-inset-left)) calc(16px + env(safe-area-inset-right)); }
    }
    @media (max-height: 479px) { .head { padding-block: 4px; } form { padding-bottom: 6px; } .foot { display: none; } }
    @media (prefers-contrast: more) {
      .all { --soft: var(--ink); --line: var(--edge); --edge: var(--ink); }
      .bubble { border-color: var(--edge); }
    }
    @media (forced-colors: active) {
      .bar .done { forced-color-adjust: none; background: Highlight; border-color: Highlight; }
      .bubble, .launcher, .plain, .send, .crest, .badge, .typing, .card { border: 1px solid CanvasText; }
      .parent .bubble { border-width: 2px; border-color: Highlight; }
      .typing i { background: CanvasText; }
      .used button { color: GrayText; border-color: GrayText; }
      .used .chosen { color: CanvasText; border-color: Highlight; }
    }
    @media (prefers-reduced-motion: reduce) { *, *::before { animation: none !important; transition: none !important; } .launcher:hover { transform: none; } }
    @keyframes rise { from { opacity: 0; transform: translateY(8px); } }
    @keyframes fade { from { opacity: 0; } }
    @keyframes breathe { 0%, 60%, 100% { opacity: .35; } 30% { opacity: 1; transform: translateY(-3px); } }
  `;

  const PRINTED = `
    stepwise-paper { display: none; }
    @media print {
      body > :not(stepwise-paper) { display: none !important; }
      stepwise-paper { display: block; font: 11pt/1.5 system-ui, sans-serif; color: #000; }
      stepwise-paper h1 { font-size: 16pt; }
      stepwise-paper h2 { font-size: 10pt; margin: 14pt 0 2pt; }
      stepwise-paper p { margin: 0; white-space: pre-wrap; }
      stepwise-paper section { break-inside: avoid; }
    }
  `;

  // ---- onto the page ----

  customElements.define("stepwise-chat", StepwiseChat);

  function place() {
    if (document.querySelector("stepwise-chat")) return;
    const { label, position, theme, lift, open } = SCRIPT?.dataset || {};
    const chat = make("stepwise-chat", { label, position, theme, lift });
    document.body.append(chat);
    if (open !== undefined && memory.held.open === undefined && !FULL_SCREEN.matches) chat.open({ again: true });
  }

  if (document.body) place();
  else addEventListener("DOMContentLoaded", place);
})();
