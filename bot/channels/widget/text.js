// Paragraphs, lists, and numbers that can be tapped.
// HG-26-0042, A-EGUATF, a code: what is read aloud or copied stays in one piece.
const REFERENCE = "\\b((?=[A-Z\\d-]*\\d|A-)[A-Z\\d]{1,5}(?:-[A-Z\\d]{2,6})+)\\b";

function linkPattern(telephone) {
  const numbers = [...EMERGENCY, telephone].filter(Boolean).sort((a, b) => b.length - a.length);
  const any = numbers.map((number) => number.replace(/[^\d\s]/g, "\\$&").replace(/\s+/g, "\\s")).join("|");
  const call = `(^|[^\\w£.:/#-])(${any})(?![\\w:/-]|\\.\\d)`;
  return new RegExp(`${call}|(https?://[^\\s<>"']*[^\\s<>"'.,;:!?)])|([\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)|${REFERENCE}`, "g");
}

function linked(text, pattern) {
  const parts = [];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    const [all, before = "", number, address, email, reference] = found;
    parts.push(text.slice(from, found.index) + before);
    if (number) parts.push(callLink(number, "call", number));
    else if (address) parts.push(make("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, address));
    else if (email) parts.push(make("a", { href: `mailto:${email}` }, email));
    else parts.push(make("b", { class: "reference" }, reference));
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

// Words with several numbers to call are about danger: each number gets a button that a shaking hand can hit.
function callButtons(words) {
  const numbers = new Set(words.flatMap((block) => [...block.querySelectorAll(".call")].map((link) => link.textContent)));
  if (numbers.size < 2) return null;
  return make("div", { class: "calls", role: "group", "aria-label": WORDS.calls }, ...[...numbers].map((number) => callLink(number, "ring", icon("call"), WORDS.call(number))));
}

const callLink = (number, kind, ...inside) => make("a", { href: `tel:${number.replace(/[^\d+]/g, "")}`, class: kind }, ...inside);

const TIME = /^(.*?,?\s)((?:at )?\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\.?)?)$/i;
const isTime = ({ label }) => label.length < 40 && /\d[.:]\d\d|\d\s?[ap]\.?m/i.test(label);
