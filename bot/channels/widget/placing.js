// Onto the page.
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
