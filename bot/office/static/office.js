// Without this script everything works; with it Today stays fresh and a problem is read out at once.
"use strict";

const EVERY = 10_000;

function refresh(part) {
  const busy = () => part.contains(document.activeElement) && document.activeElement !== document.body;
  const news = document.getElementById("news");
  setInterval(async () => {
    if (document.hidden || busy()) return;
    try {
      const answer = await fetch(part.dataset.refresh, { headers: { "X-Refresh": "1" }, redirect: "error" });
      if (!answer.ok) return;
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").body;
      // Forms carry the same token as before, so what is the same stays untouched under the reader's eyes.
      if (fresh.innerHTML.trim() === part.dataset.last) return;
      const first = part.dataset.last === undefined;
      part.dataset.last = fresh.innerHTML.trim();
      if (busy()) return;
      part.replaceChildren(...fresh.childNodes);
      if (!first) news.textContent = "This page has changed.";
    } catch {
      // The next round tries again; a session that has ended shows at the next click.
    }
  }, EVERY);
}

document.querySelectorAll("[data-refresh]").forEach(refresh);
document.querySelector(".problem[tabindex]")?.focus();
