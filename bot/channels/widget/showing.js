// The talk on the screen.
const Showing = (Base) =>
  class extends Base {
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
      const words = mine ? [make("p", { dir: "auto" }, message.text)] : written(message.text, this.pattern);
      const before = this.last;
      this.last = { from: message.from, at: Date.parse(message.at), time: make("time", { datetime: message.at }, clock(message.at)) };
      if (before?.from === message.from && this.last.at - before.at < 120_000) before.time.hidden = true;
      return make(
        "article",
        { class: `said ${message.from}` },
        make("span", { class: "unseen" }, `${WORDS.from[message.from] || ""} `),
        message.from === "staff" && make("span", { class: "who", "aria-hidden": "true" }, WORDS.staff),
        make("div", { class: "bubble" }, ...words),
        callButtons(words),
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
      const kind = /\.ics$/i.test(file.name) ? "calendar" : "download";
      return make("button", { type: "button", class: "file", click: () => this.download(file) }, icon(kind), make("span", {}, WORDS[kind], make("small", {}, ` ${file.name}`)));
    }

    async download({ name, url }) {
      // The token goes to the chat's own files and nowhere else.
      if (!/^\/chat\/files\/[\w-]+$/.test(url)) return;
      try {
        saveAs(name, await ask(url.slice(1), { read: "blob" }));
        this.complain();
        this.say(WORDS.saved(name));
      } catch (trouble) {
        this.excuse(trouble);
      }
    }

    excuse({ status, message }) {
      if (status === 401) this.end();
      else this.complain(status ? message : WORDS.failed);
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
      const words = sentence ? written(sentence, this.pattern) : [];
      this.alarm.replaceChildren(...[...words, callButtons(words), again].filter(Boolean));
      if (sentence) this.toEnd();
    }
  };
