"""Trends for the governors: how many, about what, how far, how long. Nobody's name, and no number small enough to be one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from starlette.responses import Response

from bot.casebook.office_trends import Counted, for_trends
from bot.diary.clock import end_of, start_of
from bot.office import words
from bot.office.guard import Page
from bot.office.visit import Visit

FEW = 3
LONGEST_BAR = 320
YEAR = "year"
DAYS = ((0, 5, "5 days or fewer"), (5, 10, "6 to 10 days"), (10, 20, "11 to 20 days"), (20, None, "More than 20 days"))


@dataclass(frozen=True)
class Bar:
    """`count` is None where there are too few to show: one or two could be somebody."""

    label: str
    count: int | None
    width: int


@dataclass(frozen=True)
class Chart:
    title: str
    head: str
    bars: Sequence[Bar]


@dataclass(frozen=True)
class Figures:
    """None: too few to say. `early`: the share of those resolved that never went up a step."""

    count: int | None
    resolved: int | None
    early: int | None
    days: float | None


@dataclass(frozen=True)
class Spell:
    key: str
    label: str
    first: date
    last: date


def trends(visit: Visit) -> Response:
    spells = spells_of(visit)
    chosen = next((each for each in spells if each.key == visit.asked("term")), spells[-1])
    within = _within(visit, spells)
    return visit.page(
        "trends/trends.html", spells=spells, chosen=chosen, charts=charts(visit, within[chosen.key]),
        figures=figures(within[chosen.key]), few=FEW,
        by_term=[(each, figures(within[each.key])) for each in spells if each.key != YEAR],
    )  # fmt: skip


def _within(visit: Visit, spells: Sequence[Spell]) -> Mapping[str, Sequence[Counted]]:
    """Every spell's own. The terms do not overlap, and the last of the spells is the year."""
    *terms, year = [(start_of(each.first), end_of(each.last)) for each in spells]
    with visit.desk.casebook.reading() as work:
        counted = for_trends(work, visit.sight.names, terms, year)
    found: dict[str, list[Counted]] = {each.key: [] for each in spells}
    for each in counted:
        if each.within is not None:
            found[spells[each.within].key].append(each)
    found[spells[-1].key] = [each for each in counted if each.lately]
    return found


def figures(counted: Sequence[Counted]) -> Figures:
    resolved = [each for each in counted if each.resolved]
    return Figures(
        len(counted) if len(counted) >= FEW or not counted else None,
        _share(counted, lambda each: each.resolved),
        _share(resolved, lambda each: not each.went_up),
        _days(resolved),
    )


def spells_of(visit: Visit) -> Sequence[Spell]:
    """The school's terms that have begun, then the last year: what is shown unless another is chosen."""
    today = visit.desk.today()
    terms = [
        Spell(f"{term.first:%Y-%m-%d}", term.name.capitalize(), term.first, term.last)
        for term in visit.school.calendar.terms
        if term.first <= today
    ]
    year_ago = date(today.year - 1, today.month, min(today.day, 28))
    return [*terms, Spell(YEAR, "The last twelve months", year_ago, today)]


def charts(visit: Visit, counted: Sequence[Counted]) -> Sequence[Chart]:
    years = {group.key: group.label.capitalize() for group in visit.school.year_groups}
    by_year = Counter(each.year if each.year in years else "" for each in counted)
    by_step = Counter(each.step for each in counted)
    by_topic = Counter(each.topic for each in counted)
    in_order = [(years.get(year, "Not known"), by_year[year]) for year in [*years, ""] if by_year[year]]
    return (
        Chart("By topic", "Topic", _bars(_named(by_topic).most_common())),
        Chart("By year", "Year", _bars(in_order)),
        Chart("By the step it has reached", "Step", _bars([(f"Step {n}", by_step[n]) for n in sorted(by_step)])),
        Chart("Days to resolution", "Days", _bars(_by_days(counted))),
    )


def _named(by_topic: Mapping[str, int]) -> Counter[str]:
    named: Counter[str] = Counter()
    for topic, count in by_topic.items():
        named[words.topic(topic)] += count
    return named


def _by_days(counted: Sequence[Counted]) -> Sequence[tuple[str, int]]:
    taken = [_days_taken(each) for each in counted if each.resolved and each.days is not None]
    found = [
        (label, sum(1 for days in taken if low < days and (high is None or days <= high))) for low, high, label in DAYS
    ]
    return found if taken else []


def _days_taken(each: Counted) -> float:
    """Never nothing: a concern that was settled at once counts among the quickest."""
    return max(each.days or 0.0, 0.001)


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


def _days(resolved: Sequence[Counted]) -> float | None:
    closed = [_days_taken(each) for each in resolved if each.days is not None]
    return round(median(closed), 1) if len(closed) >= FEW else None


PAGES = (Page("/trends", trends),)
