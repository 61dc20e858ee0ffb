"""Puts the parts together. The only file that knows all rooms, and the only one that asks what time it is."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

import yaml

from bot.casebook import open_casebook
from bot.desk.desk import Clock, Desk
from bot.desk.journey import Journey
from bot.desk.queue import InProcessQueue
from bot.desk.thinking import Mind
from bot.safety import screen
from bot.school.loader import load_school
from bot.school.model import School
from bot.settings import ROOT, Settings
from bot.several.order import SharedQueue
from bot.several.shared import Shared

WORDS = ROOT / "data" / "responses"
_FACT = re.compile(r"\{([a-z_]+)\}")


def now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class House:
    settings: Settings
    school: School
    desk: Desk


def open_house(settings: Settings | None = None, clock: Clock = now) -> House:
    settings = settings or Settings.from_environment()
    school = load_school(settings.school_file)
    casebook = open_casebook(settings.database_url, settings.secret_key)
    return House(settings, school, Desk(casebook, school, clock))


def wake_mind(house: House, tell: Callable[[str], None] = print) -> Mind:
    from bot.mind.training import checked
    from bot.mind.waking import wake

    return wake(house.desk, house.school, checked(), tell)


def journey(house: House, mind: Mind) -> Journey:
    screen("")  # builds the screen's tables now, and not while the first parent waits
    shared = shared_by_all(house.settings)
    queue = SharedQueue(shared) if shared else InProcessQueue()
    return Journey(house.desk, mind, queue, house_words(house.school))


def shared_by_all(settings: Settings) -> Shared | None:
    """What several server processes have in common, if REDIS_URL says that there are several."""
    return Shared.of(settings.redis_url, settings.secret_key) if settings.redis_url else None


def house_words(school: School) -> dict[str, str]:
    """The few sentences that must be said when nobody can think, without the name that they have for Rasa."""
    return {name.removeprefix("utter_house_"): text for name, text in channel_words(school, "house").items()}


def channel_words(school: School, name: str) -> dict[str, str]:
    """The sentences of one file of responses, by their names, with the school's facts in them."""
    known = {**school.facts.shown(), "office": _office(school)}
    said = {name: variants[0]["text"] for name, variants in _responses(name).items()}
    return {name: _FACT.sub(lambda fact: known.get(fact[1], fact[0]), text) for name, text in said.items()}


def _office(school: School) -> str:
    telephone = school.facts.office_telephone
    words = _responses("house")["utter_house_office" if telephone else "utter_house_office_unset"]
    text: str = words[0]["text"]
    return text.replace("{office_telephone}", telephone or "")


def _responses(name: str) -> dict[str, list[dict[str, str]]]:
    held: dict[str, list[dict[str, str]]] = yaml.safe_load((WORDS / f"{name}.yml").read_text())["responses"]
    return held
