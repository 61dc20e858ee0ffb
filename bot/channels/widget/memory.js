// What must outlive a reload goes when the tab is closed: families share devices.
const memory = {
  held: {},
  read() {
    try {
      this.held = JSON.parse(sessionStorage.getItem(KEY)) || {};
    } catch {}
    return this.held;
  },
  write() {
    try {
      sessionStorage.setItem(KEY, JSON.stringify(this.held));
    } catch {}
  },
  set(some) {
    Object.assign(this.held, some);
    this.write();
  },
  clear() {
    this.held = {};
    try {
      sessionStorage.removeItem(KEY);
    } catch {}
  },
};
