"""Scripted disclosures under load while something is broken: each is answered with the safety words within five seconds."""

from __future__ import annotations

import asyncio
import itertools
import random
import statistics
import time
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field

import httpx

from bench.several import Parent, Tally, filed
from tests.safety.heard_danger import DANGER
from tests.safety.said_danger import ABOUT_STAFF, AT_HOME, CHILD_TYPING, EMERGENCY, SELF_HARM

MOST_SECONDS = 5.0
# Every one of the fixed replies to danger begins with, or holds, the number for now.
NUMBER = "999"


def disclosures(many: int) -> list[str]:
    """All that the tests of the screen know, and then the same again as a parent in a hurry would type them."""
    known = (*EMERGENCY, *AT_HOME, *ABOUT_STAFF, *SELF_HARM, *CHILD_TYPING, *DANGER)
    hurried = (text.upper() for text in known)
    return list(itertools.islice(itertools.chain(known, hurried), many))


@dataclass
class Told:
    """What the parents who disclosed something saw."""

    seconds: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    accepted: dict[str, str | None] = field(default_factory=dict)
    from_the_door: int = 0

    @property
    def correct(self) -> int:
        return sum(seconds <= MOST_SECONDS for seconds in self.seconds) - len(self.wrong)

    def summary(self) -> dict[str, object]:
        return {
            "disclosures": len(self.seconds),
            "correct_within_5_s": self.correct,
            "wrong": self.wrong[:5],
            "p50_s": round(statistics.median(self.seconds), 3),
            "slowest_s": round(max(self.seconds), 3),
            "answered_on_record_at_once": len(self.accepted),
            "answered_from_the_door": self.from_the_door,
        }


async def sessions(client: httpx.AsyncClient, url: str, many: int) -> list[str]:
    tokens = []
    while len(tokens) < many:
        answer = await client.post(f"{url}/chat/session", timeout=60)
        if answer.status_code == 201:
            tokens.append(str(answer.json()["token"]))
        else:
            await asyncio.sleep(1)
    return tokens


async def told(client: httpx.AsyncClient, url: str, tokens: Sequence[str], texts: Sequence[str], at_once: int) -> Told:
    """As many at once as that, each in a talk of its own; a talk has several, one after another."""
    found, queues = Told(), [list(range(place, len(texts), at_once)) for place in range(at_once)]

    async def one_talk(token: str, places: Sequence[int]) -> None:
        for place in places:
            await _disclose(client, url, token, texts[place], found)

    await asyncio.gather(*(one_talk(token, places) for token, places in zip(tokens, queues, strict=False)))
    return found


async def _disclose(client: httpx.AsyncClient, url: str, token: str, text: str, found: Told) -> None:
    own, began = str(uuid.uuid4()), time.monotonic()
    headers = {"Authorization": f"Bearer {token}"}
    try:
        answer = await client.post(f"{url}/chat/messages", json={"id": own, "text": text}, headers=headers, timeout=60)
        held = answer.json()
    except httpx.HTTPError as trouble:
        found.seconds.append(time.monotonic() - began)
        found.wrong.append(type(trouble).__name__)
        return
    found.seconds.append(time.monotonic() - began)
    said = " ".join(each["text"] for each in held["messages"]) if "messages" in held else held.get("error", "")
    if NUMBER not in said:
        found.wrong.append(f"{answer.status_code}: {text[:60]} → {said[:80]}")
    if answer.status_code == 200:
        found.accepted[own] = text
    else:
        found.from_the_door += 1


async def under_load(client: httpx.AsyncClient, url: str, parents: int, until: asyncio.Event) -> Tally:
    """Ordinary parents, who go on until it is over."""
    tally, chance, end = Tally(), random.Random(500), time.monotonic() + 600
    pages = [Parent(client, url, tally, random.Random(chance.random()), 2.0, end, filed) for _ in range(parents)]
    tasks = [asyncio.create_task(page.go_on(number)) for number, page in enumerate(pages)]
    await until.wait()
    for page in pages:
        page.end = 0
    await asyncio.gather(*tasks, return_exceptions=True)
    return tally
