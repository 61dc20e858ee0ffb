"""The same words said to either: to ours over its chat API, to stock Rasa over its REST channel."""

from __future__ import annotations

import asyncio
import time
import uuid
from dataclasses import dataclass, field
from typing import Any, Protocol

import httpx

from bench.stock import Stock

PATIENCE = 120
GREETING = "hello"
# What is said, and what kind of turn it is. Each talk opens with a worry of its own.
FORM = ("year {year}", "yes, i spoke to the class teacher", "for it to stop", "yes")
BOOKING = ("i would like to book an appointment", "the first one")
WORRIES = (
    "my son is bored in maths because the work is far too easy for him",
    "my daughter has nobody to play with at lunch and i am worried about it",
    "there is far too much homework and we cannot get it done in the evening",
    "my son says that the lessons are so noisy that he cannot hear a thing",
    "nobody has told us what they are learning this term and i feel left in the dark",
)


@dataclass(frozen=True)
class Said:
    """One turn. Nothing answered, or an error answered, is a message lost."""

    seconds: float
    texts: tuple[str, ...]

    @property
    def lost(self) -> bool:
        return not any(text.strip() for text in self.texts)


class Talk(Protocol):
    async def say(self, text: str) -> Said: ...


def script(number: int) -> list[tuple[str, str]]:
    worry, year = WORRIES[number % len(WORRIES)], 1 + number % 6
    lines = [("a greeting", GREETING), ("a form turn", worry)]
    lines += [("a form turn", line.format(year=year)) for line in FORM]
    return lines + [("a booking turn", line) for line in BOOKING]


@dataclass
class OurTalk:
    """A page: it opens a session, and sends again with the same id what it saw no answer to."""

    client: httpx.AsyncClient
    url: str
    token: str = ""
    refused: int = 0
    greeting: tuple[str, ...] = field(default=())

    async def open(self) -> OurTalk:
        answer = await self.client.post(f"{self.url}/chat/session", timeout=PATIENCE)
        while answer.status_code == 429:
            await asyncio.sleep(float(answer.headers["Retry-After"]))
            answer = await self.client.post(f"{self.url}/chat/session", timeout=PATIENCE)
        answer.raise_for_status()
        self.token = answer.json()["token"]
        return self

    async def say(self, text: str) -> Said:
        began, body = time.perf_counter(), {"id": str(uuid.uuid4()), "text": text}
        answer = await self._post(body)
        while answer.status_code == 429:
            self.refused += 1
            await asyncio.sleep(float(answer.headers["Retry-After"]))
            answer = await self._post(body)
        return Said(time.perf_counter() - began, _texts(answer, "messages"))

    async def _post(self, body: dict[str, str]) -> httpx.Response:
        headers = {"Authorization": f"Bearer {self.token}"}
        return await self.client.post(f"{self.url}/chat/messages", json=body, headers=headers, timeout=PATIENCE)


@dataclass
class StockTalk:
    client: httpx.AsyncClient
    stock: Stock
    sender: str

    async def say(self, text: str) -> Said:
        began = time.perf_counter()
        try:
            answer = await self.client.post(
                self.stock.url, json={"sender": self.sender, "message": text}, timeout=PATIENCE
            )
        except httpx.HTTPError:
            return Said(time.perf_counter() - began, ())
        return Said(time.perf_counter() - began, _texts(answer, None))


def _texts(answer: httpx.Response, key: str | None) -> tuple[str, ...]:
    if answer.status_code != 200:
        return ()
    held: Any = answer.json()
    return tuple(each.get("text") or "" for each in (held[key] if key else held))
