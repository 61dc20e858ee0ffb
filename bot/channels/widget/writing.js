// What the parent writes, and its way into the queue.
const Writing = (Base) =>
  class extends Base {
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
  };
