"""An ordinary worry that only sounded like danger: answered as danger, flagged, and a way back to the worry itself."""

from __future__ import annotations

import asyncio
import itertools
from dataclasses import replace

import pytest

from bot.casebook import SqlCasebook
from bot.desk.desk import Desk
from bot.desk.journey import Journey
from bot.desk.queue import InProcessQueue
from bot.desk.thinking import Hearing
from bot.desk.values import Channel, FlagKind, Message, Received, Restriction
from bot.safety import screen
from bot.safety.words import GO_ON, NOT_MEANT
from tests.channels.house import WORDS, Clock, school_with
from tests.fakes import FakeHearing, FakeMind

ORDINARY = "the boy beside her took her pencil case"
BY_PATTERN = "my son in yr 4 was hit by the TA"
BY_PATTERN_ALONE = "the TA hit my daughter in yr 2"


SPOKEN = "yes, I told her twice"
HOTHEADED = "I will tell her in person"
NEXT = {SPOKEN: "affirm", "yes": "affirm", "thank you": "thanks"}
FOUND = {ORDINARY: ("safeguarding",), BY_PATTERN: ("safeguarding",), HOTHEADED: ("threat",), "help": ("emergency",)}


class AnxiousMind(FakeMind):
    """Its learned ear finds danger where there is none."""

    def hear(self, text: str) -> Hearing:
        return FakeHearing(text, signals=FOUND.get(text, ()), act=NEXT.get(text, "greet"))


class Parent:
    def __init__(self, casebook: SqlCasebook) -> None:
        self.casebook, self.numbers = casebook, itertools.count()
        self.road = Journey(Desk(casebook, school_with(), Clock()), AnxiousMind(), InProcessQueue(), WORDS)

    def says(self, text: str) -> Message:
        return self._sends(text=text)

    def presses(self, message: Message) -> Message:
        return self._sends(choice=message.choices[0].id)

    def _sends(self, **said: str) -> Message:
        received = Received(Channel.WEB, f"m{next(self.numbers)}", "a parent", **said)
        return asyncio.run(self.road.receive(received)).messages[0]


@pytest.fixture
def parent(casebook: SqlCasebook) -> Parent:
    return Parent(casebook)


def test_what_only_the_learned_layer_found_is_answered_as_danger_and_can_be_gone_on_with(parent: Parent) -> None:
    alarm = parent.says(ORDINARY)
    assert "999" in alarm.text and [choice.label for choice in alarm.choices] == [GO_ON]
    assert ORDINARY in parent.presses(alarm).text


def test_a_parent_who_simply_goes_on_need_not_tell_it_again(parent: Parent) -> None:
    parent.says(ORDINARY)
    said = parent.says(SPOKEN).text
    assert ORDINARY in said and SPOKEN in said


def test_thanks_are_not_taken_for_going_on(parent: Parent) -> None:
    parent.says(ORDINARY)
    assert ORDINARY not in parent.says("thank you").text
    parent.says(ORDINARY)
    assert ORDINARY not in parent.says("yes").text


def test_what_is_only_guessed_is_not_shouted_and_has_the_number_first(parent: Parent) -> None:
    assert parent.says("help").text.startswith("If anyone is in danger now, ring 999.")


def test_a_threat_that_is_only_guessed_accuses_nobody_and_can_be_taken_back(parent: Parent) -> None:
    said = parent.says(HOTHEADED)
    assert said.text.startswith("I may have read that wrongly")
    assert [choice.label for choice in said.choices] == [NOT_MEANT] and HOTHEADED in parent.presses(said).text


def test_what_the_patterns_found_has_no_button_back_to_the_ladder(parent: Parent) -> None:
    assert parent.says(BY_PATTERN).choices == ()


def test_going_on_takes_nothing_off_the_record_and_is_itself_on_it(parent: Parent) -> None:
    parent.presses(parent.says(ORDINARY))
    with parent.casebook.reading() as work:
        (flag,) = [flag for flag in work.flags.waiting() if flag.kind is FlagKind.SAFEGUARDING]
        assert flag.concern is not None
        assert work.concerns.get(flag.concern).restriction is Restriction.SAFEGUARDING
        assert "DangerDenied" in [line.event for line in work.history.of_concern(flag.concern)]


def test_going_on_with_the_mind_broken_is_answered_too(parent: Parent) -> None:
    alarm = parent.says(ORDINARY)
    parent.road.mind.broken = True  # type: ignore[attr-defined]
    assert parent.presses(alarm).text == WORDS["trouble"]


def test_what_the_door_found_counts_for_that_very_text_alone(parent: Parent) -> None:
    """The same message sent again with other words: what was kept first is what is answered."""
    calm = Received(
        Channel.WEB, "m-again", "a parent", "is there school on monday", screening=screen("is there school")
    )
    kept = replace(calm, text=BY_PATTERN_ALONE, screening=None)

    async def sent_again_before_it_was_answered() -> Message:
        await parent.road.keep(kept)
        return (await parent.road.receive(calm)).messages[0]

    assert "999" in asyncio.run(sent_again_before_it_was_answered()).text


def test_a_message_that_waits_before_is_not_taken_for_the_one_that_the_door_has_read(parent: Parent) -> None:
    calm = Received(
        Channel.WEB, "m-second", "a parent", "is there school on monday", screening=screen("is there school")
    )
    told = Received(Channel.WEB, "m-first", "a parent", BY_PATTERN_ALONE)

    async def both() -> None:
        await parent.road.keep(told)
        await parent.road.receive(calm)

    asyncio.run(both())
    with parent.casebook.reading() as work:
        assert [flag.kind for flag in work.flags.waiting()] == [FlagKind.SAFEGUARDING]
