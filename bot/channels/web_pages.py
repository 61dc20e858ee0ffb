"""The pages of the chat's own address: an example school page with the widget on it, and the chat by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from jinja2 import Environment, FileSystemLoader
from starlette.routing import Route

from bot.channels.web_assets import page, picture, script, style
from bot.channels.web_widget import widget
from bot.protocol.school_days import Term
from bot.school.model import School

HERE = Path(__file__).parent
PAGES = HERE / "pages"
TERMS_SHOWN = 6


@dataclass(frozen=True)
class TermDates:
    name: str
    first: str
    last: str


def page_routes(school: School, today: date) -> list[Route]:
    made = Environment(loader=FileSystemLoader(PAGES), autoescape=True, trim_blocks=True, lstrip_blocks=True)
    facts = {"school": school, "terms": list(term_dates(school, today)), "telephone": school.facts.office_telephone}
    routes = [
        page(made.get_template("demo.html").render(facts)).route("/"),
        page(made.get_template("chat.html").render(facts)).route("/chat"),
        script(widget()).route("/widget.js"),
        style(f":root {{ --accent: {school.accent_colour}; }}\n").route("/pages/school.css"),
    ]
    routes += [
        style(each.read_text(encoding="utf-8")).route(f"/pages/{each.name}") for each in sorted(PAGES.glob("*.css"))
    ]
    return routes + [
        picture(each.read_text(encoding="utf-8")).route(f"/pages/{each.name}") for each in sorted(PAGES.glob("*.svg"))
    ]


def term_dates(school: School, today: date) -> Iterator[TermDates]:
    """The terms that are not over, as the school file has them; none, when it has none."""
    coming = [term for term in school.calendar.terms if term.last >= today]
    return map(_as_said, coming[:TERMS_SHOWN])


def _as_said(term: Term) -> TermDates:
    return TermDates(term.name[:1].upper() + term.name[1:], _day(term.first), _day(term.last))


def _day(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B %Y}"
