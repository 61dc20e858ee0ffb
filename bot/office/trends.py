"""Trends for the governors: how many, about what, how far, how long. Nobody's name, and no number small enough to be one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from starlette.responses import Response

from bot.casebook.office_queries import Counted, for_trends
from bot.diary.clock import end_of, start_of
from bot.office import words
from bot.office.guard import Page
from bot.office.visit import Visit

FEW = 3
LONGEST_BAR = 320


@dataclass(frozen=True)
class Bar:
    """`count` is None where there are too few to show: one or two could be somebody."""

    label: str
    count: int | None
    width: int


@dataclass(frozen=True)
class Chart:
    title: str
    bars: Sequence[Bar]


@dataclass(frozen=True)
class Spell:
    key: str
    label: str
    first: date
    last: date


def trends(visit: Visit) -> Response:
    spells = spells_of(visit)
    chosen = next((each for each in spells if each.key == visit.asked("term")), spells[-1])
    with visit.desk.casebook.reading() as work:
        counted = for_trends(work, visit.sight.names, start_of(chosen.first), end_of(chosen.last))
    return visit.page(
        "trends/trends.html", spells=spells, chosen=chosen, charts=charts(visit, counted), total=len(counted),
        resolved=_share(counted, lambda each: each.status == "resolved"),
        early=_share([each for each in counted if each.status == "resolved"], lambda each: each.step <= 1),
        days=_days(counted), few=FEW,
    )  # fmt: skip


def spells_of(visit: Visit) -> Sequence[Spell]:
    """The school's terms that have begun, then the last year: what is shown unless another is chosen."""
    today = visit.desk.today()
    terms = [
        Spell(f"{term.first:%Y-%m-%d}", term.name.capitalize(), term.first, term.last)
        for term in visit.school.calendar.terms
        if term.first <= today
    ]
    year_ago = date(today.year - 1, today.month, min(today.day, 28))
    return [*terms, Spell("year", "The last twelve months", year_ago, today)]


def charts(visit: Visit, counted: Sequence[Counted]) -> Sequence[Chart]:
    years = {group.key: group.label.capitalize() for group in visit.school.year_groups}
    by_year = Counter(each.year for each in counted)
    by_step = Counter(each.step for each in counted)
    topics = Counter(words.topic(each.topic) for each in counted)
    return (
        Chart("By topic", _bars(topics.most_common())),
        Chart(
            "By year", _bars([(years.get(year, "Not known"), by_year[year]) for year in [*years, ""] if by_year[year]])
        ),
        Chart("By the step it has reached", _bars([(f"Step {step}", by_step[step]) for step in sorted(by_step)])),
    )


def _bars(counts: Sequence[tuple[str, int]]) -> Sequence[Bar]:
    most = max((count for _, count in counts), default=1)
    return [
        Bar(label, count if count >= FEW else None, max(6, round(LONGEST_BAR * max(count, FEW) / max(most, FEW))))
        if count >= FEW
        else Bar(label, None, 6)
        for label, count in counts
    ]


def _share(counted: Sequence[Counted], held: Callable[[Counted], bool]) -> int | None:
    return round(100 * sum(map(held, counted)) / len(counted)) if len(counted) >= FEW else None


def _days(counted: Sequence[Counted]) -> float | None:
    closed = [(each.closed_at - each.opened_at).total_seconds() / 86_400 for each in counted if each.closed_at]
    return round(median(closed), 1) if len(closed) >= FEW else None


PAGES = (Page("/trends", trends),)
