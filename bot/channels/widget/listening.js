// What nobody asked for just now: a reply from staff, a confirmed meeting.
const Listening = (Base) =>
  class extends Base {
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
  };
