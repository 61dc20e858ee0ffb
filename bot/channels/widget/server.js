// The server it came from, and no other.
// `status` 0: nobody answered, and it is worth asking again.
class Trouble extends Error {
  constructor(status, sentence, wait) {
    super(sentence);
    Object.assign(this, { status, wait });
  }
}

function headers(more) {
  const { token } = memory.held;
  return token ? { Authorization: `Bearer ${token}`, ...more } : more;
}

async function ask(path, { method = "GET", body, read = "json", keepalive } = {}) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), SILENCE);
  const sent = body ? { body: JSON.stringify(body), headers: headers({ "Content-Type": "application/json" }) } : { headers: headers({}) };
  try {
    const response = await fetch(BASE + path, { method, keepalive, cache: "no-store", credentials: "omit", signal: stop.signal, ...sent });
    if (!response.ok) throw await troubleIn(response);
    return response.status === 204 ? null : await response[read]();
  } catch (trouble) {
    throw trouble instanceof Trouble ? trouble : new Trouble(0, WORDS.offline);
  } finally {
    clearTimeout(timer);
  }
}

async function troubleIn(response) {
  const said = await response.json().catch(() => ({}));
  // A gateway in front of a server that is starting again answers in its own words.
  if (!said.error && response.status >= 500) return new Trouble(0, WORDS.offline);
  return new Trouble(response.status, said.error || WORDS.failed, Number(response.headers.get("Retry-After")));
}
