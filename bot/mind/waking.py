"""Waking the mind: the checked model, the hands, the memory and the voice, put together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from threadpoolctl import threadpool_limits

from bot.desk.desk import Desk
from bot.mind.ear.archive import ear_from
from bot.mind.ear.hearing import Ear
from bot.mind.quiet import quiet
from bot.mind.remembered import Remembered
from bot.school.model import School
from bot.school.names import surnames

if TYPE_CHECKING:
    from bot.mind.mind import RasaMind


def wake(desk: Desk, school: School, archive: Path, tell: Callable[[str], None] = print) -> RasaMind:
    quiet()
    # Several turns go on at once: threads of one product would only wait for one another.
    threadpool_limits(1, user_api="blas")
    tell("Loading the language model…")
    from rasa.core.agent import Agent

    from bot.mind.hands import hands
    from bot.mind.memory import CasebookTrackerStore
    from bot.mind.mind import RasaMind
    from bot.mind.voice import SchoolVoice

    memory = CasebookTrackerStore(None, casebook=desk.casebook, clock=desk.clock)
    agent = Agent.load(
        archive,
        generator=SchoolVoice(school=school),
        tracker_store=memory,
        action_endpoint=hands(desk),
    )
    mind = RasaMind(agent, Remembered(Ear(ear_from(archive), surnames(school)).hear), memory)
    mind.hear("hello")  # the encoder is read now, and not while the first parents wait
    return mind
