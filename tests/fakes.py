"""Hand-written stand-ins for what is slow or far away. What they stand in for has tests of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from bot.desk.thinking import Hearing, Thought
from bot.desk.values import Channel, Choice, FileLink, Progress, Utterance


@dataclass(frozen=True)
class FakeHearing:
    text: str
    signals: Collection[str] = ()
    about: Collection[str] = ()
    act: str = "greet"


def says(text: str, *choices: tuple[str, str], file: str | None = None, step: int | None = None) -> Utterance:
    return Utterance(
        text,
        tuple(Choice("", label, payload) for label, payload in choices),
        (FileLink("", file, f"document:{file}"),) if file else (),
        Progress(step, 4) if step else None,
    )


YEARS = ("Reception", "Year 1", "Year 2", "Year 3", "Year 4", "Year 5", "Year 6")
TIMES = ("Tuesday 24 November, 3.20 pm", "Tuesday 24 November, 3.45 pm", "Thursday 26 November, 3.20 pm")
TALK: Mapping[str, Sequence[Utterance]] = {
    "/start_talk": [
        says("Hello. I can help you to raise a concern with the school, one step at a time."),
        says(
            "What would you like to do?",
            ("Something is worrying me", "/raise"),
            ("How does this work?", "/process"),
            ("I would rather talk to a person", "/person"),
        ),
    ],
    "/raise": [says("I am sorry to hear that. What has happened? Tell me as you would tell a friend.", step=1)],
    "/year": [
        says(
            "Have you spoken to anybody at school about it yet?",
            ("Not yet", "/nobody"),
            ("The class teacher", "/teacher"),
        )
    ],
    "/teacher": [
        says("Thank you. The next person is Mr Clarke, the phase leader for years 3 and 4.", step=2),
        says(
            "These are his next free times. Which one suits you?",
            *[(time, "/time") for time in TIMES],
            ("None of these", "/other"),
        ),
    ],
    "/time": [
        says(
            "You are booked with Mr Clarke on Tuesday 24 November at 3.20 pm, in the school office.\n\n"
            "What to bring:\n- the dates, as far as you remember them\n- anything you have in writing",
            file="appointment.ics",
            step=2,
        ),
        says("Is there anything else?", ("No, thank you", "/bye"), ("Yes, there is", "/raise")),
    ],
    "/person": [
        says("You can ring the NSPCC on 0808 800 5000, or 101 for the police. Read more at https://www.gov.uk/schools.")
    ],
    "/bye": [says("Take care. You can come back to this chat at any time.")],
}


class FakeMind:
    """Knows one short talk by heart. Words it does not know it says back, as text, as a button and as a file's name."""

    def __init__(self) -> None:
        self.thoughts = 0
        self.broken = False

    def hear(self, text: str) -> Hearing:
        return FakeHearing(text)

    async def think(
        self, sender: str, channel: Channel, *, heard: Hearing | None, payload: str | None, memory: bytes | None
    ) -> Thought:
        self.thoughts += 1
        if self.broken:
            raise RuntimeError("the mind was told to break")
        text = heard.text if isinstance(heard, FakeHearing) else ""
        if "slowly" in text:
            await asyncio.sleep(1.5)
        return Thought(TALK.get(payload or "") or _answer(text), None)


def _answer(text: str) -> Sequence[Utterance]:
    if "pushed" in text:
        return [
            says("Thank you for telling me. That must have been hard to hear."),
            says("Which year is your child in?", *[(year, "/year") for year in YEARS], step=1),
        ]
    return [says(f"I heard: {text}", (text[:60] or "nothing", "/raise"), file=text[:60] or "nothing")]
