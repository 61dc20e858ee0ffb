"""How a page is drawn: one set of templates, every value escaped, nothing marked safe."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.desk.values import HistoryLine
from bot.diary.clock import spoken_clock, spoken_day, spoken_short
from bot.diary.values import LONDON
from bot.office import words
from bot.office.alerts import alert_count
from bot.office.history_words import sentence
from bot.school.model import School

if TYPE_CHECKING:
    from bot.office.visit import Visit

HERE = Path(__file__).parent


class Look:
    def __init__(self, school: School) -> None:
        self._drawn = Environment(
            loader=FileSystemLoader(HERE / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        names = {key: person.name or f"the {person.title}" for key, person in school.ladder.people.items()}
        years = {group.key: group.label.capitalize() for group in school.year_groups}
        self._drawn.globals.update(
            school=school, words=words, labels=words, sentence=lambda line, staff: sentence(named(line, names), staff)
        )
        self._drawn.filters.update(
            moment=_moment, day=_day, clock=_clock, short=_short, short_day=_short_day, dated=_dated, iso=_iso, shown=shown,
            person=lambda key: names.get(key or "", words.role(key)), year=lambda key: years.get(key, key or "not known"),
        )  # fmt: skip

    def draw(self, template: str, visit: Visit, **given: object) -> str:
        signed = visit.signed
        both: Mapping[str, Any] = {
            "visit": visit,
            "staff": signed.staff if signed else None,
            "sight": visit.sight if signed else None,
            "csrf": visit.csrf,
            "path": visit.request.url.path,
            "alerts": lambda: alert_count(visit),
            "ago": lambda at: _ago(at, visit.desk.today()),
            **given,
        }
        return shown(self._drawn.get_template(template).render(**both))


def named(line: HistoryLine, names: Mapping[str, str]) -> HistoryLine:
    """People of the school by their names; the history itself keeps their keys."""
    detail = {key: names.get(value, value) if isinstance(value, str) else value for key, value in line.detail.items()}
    return replace(line, detail=detail)


def shown(text: str) -> str:
    """What no page can carry is shown as a sign for it; the casebook keeps the original."""
    return text.replace("\0", "\u2400").encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _moment(at: datetime | None) -> str:
    return f"{_day(at)} at {spoken_clock(at)}" if at else ""


def _day(day: date | datetime | None) -> str:
    if day is None:
        return ""
    if isinstance(day, datetime):
        return f"{spoken_day(day)} {day.astimezone(LONDON):%Y}"
    return f"{day:%A} {day.day} {day:%B %Y}"


def _clock(at: datetime) -> str:
    return spoken_clock(at)


def _short(at: datetime | date | None) -> str:
    if at is None:
        return ""
    if isinstance(at, datetime):
        return spoken_short(at)
    return f"{at.day} {at:%b %Y}"


def _ago(at: datetime | date, today: date) -> str:
    days = (today - (at.astimezone(LONDON).date() if isinstance(at, datetime) else at)).days
    if days < 1:
        return "today"
    if days < 14:
        return "yesterday" if days == 1 else f"{days} days ago"
    return f"{days // 7} weeks ago"


def _short_day(at: datetime | date | None) -> str:
    if at is None:
        return ""
    day = at.astimezone(LONDON).date() if isinstance(at, datetime) else at
    return f"{day:%a} {day.day} {day:%b}"


def _dated(at: datetime) -> str:
    day = at.astimezone(LONDON).date()
    return f"{day.day} {day:%b %Y}"


def _iso(at: datetime | date) -> str:
    return at.isoformat()
