"""`times` and `appointments`: what the office does with them, for the command line. Dates and times are the school's."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from bot.bootstrap import House
from bot.commands.command import Command, Mendable, mending
from bot.commands.house import house
from bot.desk.desk import LONDON
from bot.desk.office_times import (
    NotPossible,
    book_for_parent,
    cancel_by_office,
    close_times,
    meetings_between,
    move_by_office,
    open_times,
    times_of,
)
from bot.desk.staff_feed import new_feed, revoke_feed
from bot.desk.values import Appointment, TimesChange
from bot.diary.clock import at, day_of, spoken, spoken_clock, spoken_day

BY = "command line"
TWO_WEEKS = timedelta(days=14)


def run_times(given: argparse.Namespace) -> int:
    opened = house()
    with mending(NotPossible):
        {"list": _list_times, "open": _open, "close": _close, "feed": _feed}[given.what](opened, given)
    return 0


def run_appointments(given: argparse.Namespace) -> int:
    opened = house()
    with mending(NotPossible):
        {"list": _list, "book": _book, "move": _move, "cancel": _cancel}[given.what](opened, given)
    return 0


def _list_times(opened: House, given: argparse.Namespace) -> None:
    page = times_of(opened.desk, given.person, *_days(opened, given))
    for change in page.changes:
        print(_change_line(change))
    for meeting in page.booked:
        print(_line(meeting))
    by_day: dict[date, list[str]] = {}
    for free in page.free:
        by_day.setdefault(day_of(free.starts), []).append(spoken_clock(free.starts))
    for day, clocks in by_day.items():
        print(f"free      {day:%a %d %b %Y}  {', '.join(clocks)}")


def _open(opened: House, given: argparse.Namespace) -> None:
    print(_change_line(open_times(opened.desk, given.person, *_span(given), BY)))


def _close(opened: House, given: argparse.Namespace) -> None:
    closed = close_times(opened.desk, given.person, *_span(given), BY, given.reason)
    print(_change_line(closed.change))
    if closed.booked:
        print("These meetings are in that time; move or cancel them:")
    _print_all(closed.booked)


def _feed(opened: House, given: argparse.Namespace) -> None:
    if given.person not in opened.school.staff:
        raise Mendable(f"The school file has nobody with the key {given.person}.")
    if given.revoke:
        revoke_feed(opened.desk, given.person, BY)
        print("The address no longer works.")
        return
    token = new_feed(opened.desk, given.person, BY)
    print(f"{opened.settings.public_url or 'http://127.0.0.1:8000'}/feeds/{token}.ics")
    print("Subscribe to it in a calendar. It is shown once; whoever has it can read these meetings.")


def _list(opened: House, given: argparse.Namespace) -> None:
    found = meetings_between(opened.desk, *_days(opened, given))
    _print_all(each for each in found if given.person in (None, each.person))


def _book(opened: House, given: argparse.Namespace) -> None:
    starts = _moment(given.date, given.time)
    asked = {"way": given.way, "length": given.length, "concern": given.concern, "email": given.email}
    print(_line(book_for_parent(opened.desk, given.person, starts, BY, **asked)))


def _move(opened: House, given: argparse.Namespace) -> None:
    print(_line(move_by_office(opened.desk, given.reference, _moment(given.date, given.time), BY, given.reason)))


def _cancel(opened: House, given: argparse.Namespace) -> None:
    cancelled = cancel_by_office(opened.desk, given.reference, BY, given.reason)
    print(f"{cancelled.reference} on {spoken(cancelled.starts)} is cancelled.")


def _print_all(meetings: Iterable[Appointment]) -> None:
    for meeting in meetings:
        print(_line(meeting))


def _line(meeting: Appointment) -> str:
    day, clock = spoken_day(meeting.starts), f"{spoken_clock(meeting.starts)} to {spoken_clock(meeting.ends)}"
    return f"{meeting.reference}  {day}, {clock}  {meeting.person}  {meeting.way}"


def _change_line(change: TimesChange) -> str:
    kind = "opened" if change.open else "closed"
    reason = f"  {change.reason}" if change.reason else ""
    return f"{kind}    {spoken(change.starts)} to {spoken(change.ends)}  {change.person}{reason}"


def _days(opened: House, given: argparse.Namespace) -> tuple[date, date]:
    first = given.first or opened.desk.today()
    return first, given.last or first + TWO_WEEKS


def _span(given: argparse.Namespace) -> tuple[datetime, datetime]:
    return _moment(given.date, given.begin), _moment(given.date, given.end)


def _moment(day: date, clock: time) -> datetime:
    moment = at(day, clock)
    if moment is None:
        raise Mendable(f"On {day} the clocks go forward, and {clock:%H:%M} does not exist; write another time.")
    return moment


def _day(text: str) -> date:
    return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=LONDON).date()


def _clock(text: str) -> time:
    return datetime.strptime(text, "%H:%M").replace(tzinfo=LONDON).time()


def times_options(parser: argparse.ArgumentParser) -> None:
    chosen = parser.add_subparsers(dest="what", required=True, metavar="list|open|close|feed")
    listing = chosen.add_parser("list", help="free and booked times of a person")
    listing.add_argument("person", help="the person's key in the school file")
    _bounds(listing)
    for name, says in (("open", "open a time to parents"), ("close", "close a time to parents")):
        change = chosen.add_parser(name, help=says)
        change.add_argument("person", help="the person's key in the school file")
        change.add_argument("date", type=_day, help="as 2026-11-24")
        change.add_argument("begin", type=_clock, help="as 15:20")
        change.add_argument("end", type=_clock, help="as 16:40")
        change.add_argument("--reason", help="why, for the office")
    feed = chosen.add_parser("feed", help="a private calendar address for a member of staff")
    feed.add_argument("person", help="the person's key in the school file")
    feed.add_argument("--revoke", action="store_true", help="take the address back")


def appointments_options(parser: argparse.ArgumentParser) -> None:
    chosen = parser.add_subparsers(dest="what", required=True, metavar="list|book|move|cancel")
    listing = chosen.add_parser("list", help="meetings that are booked")
    listing.add_argument("--person", help="only this person's")
    _bounds(listing)
    book = chosen.add_parser("book", help="book for a parent who telephones")
    book.add_argument("person", help="the person's key in the school file")
    _when(book)
    book.add_argument("--way", help="in_person, telephone or video")
    book.add_argument("--length", type=int, help="minutes, where it needs longer")
    book.add_argument("--concern", help="the concern's reference")
    book.add_argument("--email", help="the parent's address, if it was given")
    move = chosen.add_parser("move", help="move a meeting to another time")
    move.add_argument("reference")
    _when(move)
    move.add_argument("--reason", help="said to the parent")
    cancel = chosen.add_parser("cancel", help="cancel a meeting")
    cancel.add_argument("reference")
    cancel.add_argument("--reason", required=True, help="said to the parent")


def _bounds(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--from", dest="first", type=_day, help="the first day (default: today)")
    parser.add_argument("--to", dest="last", type=_day, help="the last day (default: two weeks on)")


def _when(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("date", type=_day, help="as 2026-11-24")
    parser.add_argument("time", type=_clock, help="as 15:20")


TIMES = Command("times", "free times of staff: list, open, close, private calendar", run_times, times_options)
APPOINTMENTS = Command("appointments", "meetings: list, book, move, cancel", run_appointments, appointments_options)
