"""Parents who type and press in any order. Whatever they do: an answer, a next step, and a record without a jump."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.desk.values import Message
from bot.protocol.subjects import subjects_of
from bot.protocol.values import Situation
from tests.conversations.stage import Parent, Stage

PRACTICE = Path(__file__).parents[1] / "nlu" / "practice.jsonl"
SHORTEST, LONGEST = 6, 18
JUNK = (
    *("", " ", "?", "👍", "👎", "yes", "no", "yes please", "no thanks", "year 3", "he's 8", "reception", "4", "year 9"),
    *("stop", "start again", "something else", "go on", "/affirm", "ok", "asdf", "thanks", "the teacher", "twice"),
    *("i've done that", "it's sorted", "any news?", "who do i see", "are you a robot", "fuck off", "sorry", "x" * 1200),
    *(
        "Mr Clarke was rude to me",
        "it's about Mrs Fox",
        "he's in year 5 now",
        "thursday after school",
        "formal complaint",
    ),
)
OLD_BUTTON = "earlier part of our talk"
# Whoever asks to begin anew, or to go on, is asked again because they said so.
AT_THEIR_WISH = ("I keep it for afterwards", "Let us go on")


class Trouble(AssertionError):
    """What no walk may meet."""


@dataclass
class Loop:
    """The same question, with nothing else said that was not said before, at most twice."""

    question: str = ""
    times: int = 0
    heard: set[str] = field(default_factory=set)

    def note(self, answers: Sequence[Message]) -> None:
        *before, last = [message.text for message in answers]
        # Other times to choose from are another question.
        buttons = " ".join(choice.label for choice in answers[-1].choices)
        if any(OLD_BUTTON in text for text in before):
            return
        if any(wish in text for text in before for wish in AT_THEIR_WISH):
            self.question = ""
        question = f"{last} {buttons}".strip() if "?" in last else ""
        if not question or question != self.question:
            self.question, self.times, self.heard = question, 1, set(before)
        elif not set(before) - self.heard:
            self.times += 1
        self.heard |= set(before)
        if self.times > 2:
            raise Trouble(f"asked more than twice: {question!r}")


def lines() -> list[str]:
    return [json.loads(line)["text"] for line in PRACTICE.read_text().splitlines()]


async def walk(house: Stage, seed: str, said: Sequence[str]) -> int:
    """One parent's talk from the greeting on; the number of turns."""
    chance = random.Random(seed)
    house.clock.set("2026-11-24T21:30")
    parent, loop = Parent(house.fresh(), address=f"walker-{seed}"), Loop()
    answers = await parent.arrives()
    turns = chance.randint(SHORTEST, LONGEST)
    for _ in range(turns):
        answers = await _act(parent, answers, chance, said)
        if not answers or not all(message.text.strip() for message in answers):
            raise Trouble("an empty reply")
        loop.note(answers)
    for trouble in record_troubles(house):
        raise Trouble(trouble)
    return turns


async def _act(parent: Parent, answers: Sequence[Message], chance: random.Random, said: Sequence[str]) -> list[Message]:
    labels = [choice.label for message in answers for choice in message.choices]
    dice = chance.random()
    if labels and dice < 0.5:
        return await parent.presses(chance.choice(labels))
    seen = [choice.label for message in parent.seen for choice in message.choices]
    if seen and dice < 0.55:
        return await parent.presses(chance.choice(seen))
    return await parent.says(chance.choice(said) if dice < 0.8 else chance.choice(JUNK))


def record_troubles(house: Stage) -> Iterator[str]:
    for concern in house.casebook.export():
        if concern["restriction"] != "safeguarding":
            yield from _routed_to_subject(house, concern)
            yield from _jumped(concern)


def _routed_to_subject(house: Stage, concern: dict[str, Any]) -> Iterator[str]:
    subjects = subjects_of(house.school.ladder, Situation(concern["child"]["year"], frozenset(concern["about"])))
    if concern["contact"] is not None and concern["contact"] in subjects:
        yield f"routed to its subject {concern['contact']}"
    for appointment in concern["appointments"]:
        if appointment["state"] in ("held", "confirmed") and appointment["person"] in subjects:
            yield f"booked with its subject {appointment['person']}"


def _jumped(concern: dict[str, Any]) -> Iterator[str]:
    """Every step below the one it is on was taken, or was passed over and noted as that."""
    noted = {step["step"] for step in concern["steps"]}
    missing = set(range(1, min(concern["step"], concern["of"]))) - noted
    if missing:
        yield f"on step {concern['step']} with no word of {sorted(missing)}"
