"""Puts the parts together. The only file that knows all rooms, and the only one that asks what time it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

import yaml

from bot.casebook import open_casebook
from bot.desk.desk import Clock, Desk
from bot.desk.journey import Journey, Mind
from bot.desk.queue import InProcessQueue
from bot.safety import screen
from bot.school.loader import load_school
from bot.school.model import School
from bot.settings import ROOT, Settings


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
    return Journey(house.desk, mind, InProcessQueue(), house_words(house.school))


def house_words(school: School) -> dict[str, str]:
    """The few sentences that must be said when nobody can think: read straight from data/responses/house.yml."""
    held = yaml.safe_load((ROOT / "data" / "responses" / "house.yml").read_text())["responses"]
    telephone = school.facts.shown().get("office_telephone")
    office = "office" if telephone else "office_unset"
    spoken = held[f"utter_house_{office}"][0]["text"].replace("{office_telephone}", telephone or "")
    return {
        name.removeprefix("utter_house_"): variants[0]["text"].replace("{office}", spoken)
        for name, variants in held.items()
    }
