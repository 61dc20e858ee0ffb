// A copy to keep, and a code to come back with.
const Copying = (Base) =>
  class extends Base {
    async askForCode() {
      const { talk } = this;
      this.showTyping(true);
      try {
        const { messages } = await ask("chat/code", { method: "POST", body: { id: newId() } });
        if (this.talk === talk) this.show(messages);
      } catch (trouble) {
        if (this.talk === talk) this.excuse(trouble);
      }
      this.showTyping(false);
    }

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

    // The browser prints the page: for that moment the page is the transcript. One from before 2023 cannot be told so.
    print() {
      if (!document.adoptedStyleSheets) return this.save();
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
  };
