// Without this script everything works; with it what needs somebody now is shown without loading the page again.
"use strict";

const EVERY = 10_000;
const news = document.getElementById("news");
const notice = document.getElementById("notice");

function warn(words, link) {
  if (!notice || notice.textContent.startsWith(words)) return;
  const again = document.createElement("a");
  again.href = location.href;
  again.textContent = link;
  notice.replaceChildren(`${words} `, again);
}

async function look(part) {
  try {
    const answer = await fetch(part.dataset.refresh, { headers: { "X-Refresh": "1" }, redirect: "error" });
    if (!answer.ok) throw new Error(answer.status);
    return new DOMParser().parseFromString(await answer.text(), "text/html").body;
  } catch {
    // Signed out, or no connection: what is shown must not pass for what is so.
    warn("This page is no longer kept up to date.", "Load it again");
    return null;
  }
}

async function refresh(part) {
  const fresh = document.hidden ? null : await look(part);
  if (!fresh || fresh.innerHTML.trim() === part.innerHTML.trim()) return;
  // Nothing moves under the hands of somebody who is in the middle of it.
  if (part.contains(document.activeElement)) return warn("There is something new.", "Show it");
  part.replaceChildren(...fresh.childNodes);
  news.textContent = part.dataset.news;
}

for (const part of document.querySelectorAll("[data-refresh]")) {
  setInterval(refresh, EVERY, part);
  document.addEventListener("visibilitychange", () => refresh(part));
}
document.querySelector(".problem[tabindex]")?.focus();
