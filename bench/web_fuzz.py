"""Random messages through the web door, over real HTTP: none is a 5xx, none is met with silence, and what was accepted is
stored to the letter. The Telegram door has `bench.telegram_fuzz`.

    python -m bench.web_fuzz [--inputs 10000] [--with-rasa 300] [--seed 8]

Prints one JSON object. `--with-rasa` sends that many more to the whole server with the real mind behind it."""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import uuid
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import httpx

from bench.ledger import Ledger, check
from bench.processes import served
from bot.casebook import migrate
from bot.channels.web_limits import Limits, Rate
from tests.browser.payloads import payloads
from tests.channels.house import SECRET, WebHouse
from tests.channels.telegram.fuzz import ODD_TEXTS, ODD_VALUES
from tests.safety.said import mistyped, with_unicode_tricks
from tests.safety.said_danger import AT_HOME, EMERGENCY
from tests.safety.said_ordinary import ORDINARY

UNHURRIED = Limits(messages=(Rate(1e6, 1_000_000),), sessions=(Rate(1e6, 1_000_000),))
A_TALK = 5
BLOCKS = ((0x20, 0x7F), (0xA0, 0x2FF), (0x300, 0x36F), (0x400, 0x5FF), (0x600, 0xDFF), (0x2000, 0x2FFF), (0x3040, 0xD7FF),
          (0xD800, 0xDFFF), (0xE000, 0xFFFF), (0x1F000, 0x1FAFF), (0x20000, 0x2FFFF), (0xE0000, 0xE01EF), (0, 0x1F))  # fmt: skip


def a_text(dice: random.Random) -> str:
    kind = dice.randrange(6)
    if kind == 0:
        return dice.choice(ODD_TEXTS)
    if kind == 1:
        return dice.choice(PAYLOADS)
    if kind == 2:
        return dice.choice((mistyped, with_unicode_tricks))(dice.choice(KNOWN))
    if kind == 3:
        return "".join(_letter(dice, *dice.choice(BLOCKS)) for _ in range(dice.randrange(1, 60)))
    if kind == 4:
        return (
            dice.choice(("/", "\u00a0/", "\u200b／", "\x1c/"))
            + dice.choice(("restart", "inform", "raise_concern"))
            + '{"a": [1]}'
        )
    return _letter(dice, *dice.choice(BLOCKS)) * dice.choice((1, 2, 100, 3_999, 4_000, 4_001))


PAYLOADS, KNOWN = payloads(), (*AT_HOME, *EMERGENCY, *ORDINARY)


def _letter(dice: random.Random, first: int, last: int) -> str:
    return chr(dice.randint(first, last))


def a_body(dice: random.Random, own: str, text: str) -> bytes:
    """Mostly as the widget sends it; sometimes bent, cut, or something else altogether."""
    body: Any = {"id": own, "text": text}
    if dice.random() < 0.12:
        body[dice.choice(("id", "text", "choice"))] = dice.choice(ODD_VALUES)
    if dice.random() < 0.04:
        body = dice.choice(ODD_VALUES)
    content = json.dumps(body).encode()
    return content[: dice.randrange(len(content))] if dice.random() < 0.03 else content


@dataclass
class Found:
    statuses: Counter[int] = field(default_factory=Counter)
    accepted: dict[str, str | None] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)
    silent: list[str] = field(default_factory=list)

    def note(self, own: str, content: bytes, answer: httpx.Response) -> None:
        self.statuses[answer.status_code] += 1
        held = answer.json()
        if answer.status_code >= 500:
            self.broken.append(repr(content[:200]))
        if answer.status_code == 200:
            sent = json.loads(content)
            self.accepted[str(sent["id"]).lower()] = sent.get("text")
            if not any(each["text"].strip() for each in held["messages"]):
                self.silent.append(repr(content[:200]))
        elif not str(held.get("error", "")).strip():
            self.silent.append(repr(content[:200]))


def fuzz(url: str, many: int, seed: int) -> Found:
    dice, found, token = random.Random(seed), Found(), ""
    with httpx.Client(timeout=60) as client:
        for number in range(many):
            if number % A_TALK == 0:
                token = client.post(f"{url}/chat/session").json()["token"]
            own = str(uuid.UUID(int=dice.getrandbits(128), version=4))
            content = a_body(dice, own, a_text(dice))
            headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
            found.note(own, content, client.post(f"{url}/chat/messages", content=content, headers=headers))
    return found


def summary(found: Found, ledger: Ledger) -> dict[str, object]:
    return {
        "inputs": sum(found.statuses.values()),
        "statuses": dict(sorted(found.statuses.items())),
        "5xx": len(found.broken),
        "silent": len(found.silent),
        "stored_otherwise": ledger.changed,
        "examples": [*found.broken, *found.silent][:5],
        "ok": ledger.ok and not found.broken and not found.silent,
        "ledger": asdict(ledger),
    }


def at_the_door(many: int, seed: int) -> dict[str, object]:
    with tempfile.TemporaryDirectory(prefix="stepwise-fuzz-") as kept:
        house = WebHouse(Path(kept), limits=UNHURRIED).start()
        try:
            found = fuzz(house.base, many, seed)
        finally:
            house.stop()
        return summary(found, check(house.url, SECRET, found.accepted))


def with_rasa(many: int, seed: int) -> dict[str, object]:
    """Within the limits that parents have: a new talk every five messages."""
    with tempfile.TemporaryDirectory(prefix="stepwise-fuzz-") as kept:
        database, secret = f"sqlite:///{Path(kept) / 'casebook.db'}", "a secret for the fuzz, and nothing else"
        migrate(database)
        with served({"DATABASE_URL": database, "SECRET_KEY": secret}, Path(kept) / "log") as server:
            server.wait(300)
            found = fuzz(server.url, many, seed)
        return summary(found, check(database, secret.encode(), found.accepted))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, usual in (("inputs", 10_000), ("with-rasa", 300), ("seed", 8)):
        parser.add_argument(f"--{name}", type=int, default=usual)
    given = parser.parse_args()
    found = {"door": at_the_door(given.inputs, given.seed)}
    if given.with_rasa:
        found["whole server"] = with_rasa(given.with_rasa, given.seed + 1)
    print(json.dumps(found, indent=1))
    return 0 if all(part["ok"] for part in found.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
