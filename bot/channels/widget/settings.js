// Where it came from, and the numbers it keeps to.
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
  calendar: "M5 6.5h14v13H5zM5 11h14M9 4v4M15 4v4",
  call: "M8 4l2 4.5L8 10.5a11 11 0 0 0 5.5 5.5l2-2L20 16v3.5A16 16 0 0 1 4.5 4z",
};
