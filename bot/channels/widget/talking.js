// One thing after another: begin, send what waits, load what was said.
const Talking = (Base) =>
  class extends Base {
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
  };

const lastId = (messages) => messages.reduce((last, message) => Math.max(last, message.id), 0);
