"""The log: every concern this person may see, narrowed by what stands in the address."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

from starlette.responses import Response

from bot.casebook.office_log import SORTS, Filter, log_csv, log_page, used_values
from bot.desk.office_record import note_export
from bot.desk.values import Channel, FlagKind
from bot.office import words
from bot.office.guard import Page
from bot.office.moments import read_day
from bot.office.views import NARROWS, only_filters
from bot.office.visit import Visit


def log(visit: Visit) -> Response:
    asked = {name: visit.asked(name) for name in NARROWS if visit.asked(name)}
    if "" in visit.request.query_params.values():
        # A form sends its empty fields too: an address that can be passed on has none.
        return visit.go("/concerns", **asked)
    wanted = filter_of(visit)
    number = visit.asked("page")
    with visit.desk.casebook.reading() as work:
        found = log_page(work, visit.sight, wanted, int(number) if _is_number(number) else 1)
        offered = used_values(work, visit.sight)
        views = work.staff.views(visit.who.staff.id)
    return visit.page(
        "concerns/log.html", found=found, wanted=wanted, asked=asked, offered=offered, columns=COLUMNS,
        address=lambda **change: _address(asked, change), views=views, kept=only_filters(asked),
        said=visit.asked("said"),
    )  # fmt: skip


COLUMNS: Mapping[str, str] = {
    "reference": "Reference",
    "opened": "Opened",
    "year": "Child and year",
    "topic": "Topic and summary",
    "step": "Step",
    "contact": "Contact",
    "status": "Status",
    "due": "Due",
}


def table(visit: Visit) -> Response:
    """As a file that a spreadsheet opens."""
    wanted = filter_of(visit)
    with visit.desk.casebook.reading() as work:
        body = b"".join(log_csv(work, visit.sight, wanted))
    note_export(visit.desk, visit.by, body.count(b"\r\n") - 1)
    name = f"concerns-{visit.desk.today():%Y-%m-%d}.csv"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(body, media_type="text/csv; charset=utf-8", headers=headers)


def filter_of(visit: Visit) -> Filter:
    """What makes no sense narrows nothing."""
    years = {group.key for group in visit.school.year_groups}
    return Filter(
        text="".join(visit.asked("text").split("\0")) or None,
        status=_one_of(visit.asked("status"), words.STATUSES),
        step=int(visit.asked("step")) if _is_number(visit.asked("step")) else None,
        year=_one_of(visit.asked("year"), years),
        topic=_plain(visit.asked("topic")),
        contact=_plain(visit.asked("contact")),
        flag=FlagKind(visit.asked("flag")) if visit.asked("flag") in set(FlagKind) else None,
        channel=Channel(visit.asked("channel")) if visit.asked("channel") in set(Channel) else None,
        opened_from=read_day(visit.asked("from")),
        opened_to=read_day(visit.asked("to")),
        still_open=visit.asked("open") == "yes",
        sort=_one_of(visit.asked("sort"), SORTS) or "opened",
        descending=visit.asked("order") != "up",
    )


def _one_of(said: str, known: Mapping[str, object] | set[str]) -> str | None:
    return said if said in known else None


def _plain(said: str) -> str | None:
    return said if said and said.isascii() and said.isprintable() else None


def _is_number(said: str) -> bool:
    return said.isascii() and said.isdigit() and len(said) <= 6


def _address(asked: Mapping[str, str], change: Mapping[str, object]) -> str:
    together = {**asked, **{name: str(value) for name, value in change.items()}}
    return "?" + urlencode({name: value for name, value in together.items() if value})


PAGES = (Page("/concerns", log), Page("/concerns.csv", table))
