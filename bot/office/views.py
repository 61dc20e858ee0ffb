"""Views of the log that staff keep for themselves: a name for a filter."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import parse_qsl, urlencode

from starlette.responses import Response

from bot.desk.staff_accounts import TooManyViews, drop_view, keep_view
from bot.office.guard import Page
from bot.office.visit import Visit

NARROWS = (
    "text",
    "status",
    "step",
    "year",
    "topic",
    "contact",
    "flag",
    "channel",
    "from",
    "to",
    "open",
    "sort",
    "order",
)


def only_filters(asked: Mapping[str, str]) -> str:
    """The part of an address that a view is: what the log knows, in one order, and nothing else."""
    return urlencode([(name, asked[name][:200]) for name in NARROWS if asked.get(name)], errors="replace")


def keep(visit: Visit) -> Response:
    query = only_filters(dict(parse_qsl(visit.said("query", 2_000))))
    name = visit.said("name", 60)
    if name and query:
        try:
            keep_view(visit.desk, visit.who.staff.id, name, query)
        except TooManyViews:
            return visit.go("/concerns", said="views_full")
    return visit.go(f"/concerns{'?' if query else ''}{query}")


def drop(visit: Visit) -> Response:
    drop_view(visit.desk, visit.who.staff.id, visit.number())
    return visit.go("/concerns")


PAGES = (Page("/views", keep, post=True), Page("/views/{number}/drop", drop, post=True))
