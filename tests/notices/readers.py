"""Three readers of a calendar file that share no code: icalendar, vobject, and one by the book with dateutil's zones."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from io import StringIO

import icalendar
import vobject
from dateutil.tz import tzical


@dataclass(frozen=True)
class Seen:
    """What a calendar program would show of one entry."""

    method: str
    uid: str
    sequence: int
    status: str
    summary: str
    description: str
    location: str
    starts: datetime
    ends: datetime
    wall: str


def by_icalendar(content: bytes) -> list[Seen]:
    calendar = icalendar.Calendar.from_ical(content)
    return [_from_icalendar(str(calendar["method"]), event) for event in calendar.walk("VEVENT")]


def _from_icalendar(method: str, event: icalendar.Event) -> Seen:
    starts, ends = event.decoded("dtstart"), event.decoded("dtend")
    texts = {name: str(event[name]) for name in ("uid", "status", "summary", "description", "location")}
    return Seen(method, sequence=int(event["sequence"]), **texts, **_times(starts, ends))


def by_vobject(content: bytes) -> list[Seen]:
    calendar = vobject.readOne(content.decode())
    return [_from_vobject(calendar.method.value, event) for event in calendar.contents.get("vevent", [])]


def _from_vobject(method: str, event: vobject.base.Component) -> Seen:
    texts = {name: getattr(event, name).value for name in ("uid", "status", "summary", "description", "location")}
    times = _times(event.dtstart.value, event.dtend.value)
    return Seen(method, sequence=int(event.sequence.value), **texts, **times)


def by_the_book(content: bytes) -> list[Seen]:
    """RFC 5545, section 3.1: unfold, split at CRLF, split each line at the first colon outside quotes."""
    text = content.decode()
    zone = tzical(StringIO(text.replace("\r\n", "\n"))).get("Europe/London")
    lines = [_line(line) for line in re.sub(r"\r\n[ \t]", "", text).split("\r\n") if line]
    method = next(value for name, _, value in lines if name == "METHOD")
    found, at = [], 0
    while (begin := _index(lines, ("BEGIN", "", "VEVENT"), at)) is not None:
        at = _index(lines, ("END", "", "VEVENT"), begin) or len(lines)
        held = {name: value for name, _, value in lines[begin + 1 : at]}
        starts, ends = (
            datetime.strptime(held[name], "%Y%m%dT%H%M%S").replace(tzinfo=zone) for name in ("DTSTART", "DTEND")
        )
        texts = {n: _plain(held[n.upper()]) for n in ("uid", "status", "summary", "description", "location")}
        found.append(Seen(method, sequence=int(held["SEQUENCE"]), **texts, **_times(starts, ends)))
    return found


def properties(content: bytes) -> list[str]:
    """The name of every line, components included, in order."""
    return [_line(line)[0] for line in re.sub(r"\r\n[ \t]", "", content.decode()).split("\r\n") if line]


def _line(line: str) -> tuple[str, str, str]:
    found = re.fullmatch(r'([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)', line, re.DOTALL)
    assert found, f"not a content line: {line!r}"
    return found[1].upper(), found[2], found[3]


def _index(lines: list[tuple[str, str, str]], wanted: tuple[str, str, str], start: int) -> int | None:
    return next((i for i in range(start, len(lines)) if lines[i] == wanted), None)


def _plain(value: str) -> str:
    return re.sub(r"\\([\\;,nN])", lambda found: "\n" if found[1] in "nN" else found[1], value)


def _times(starts: datetime, ends: datetime) -> dict[str, object]:
    return {
        "starts": starts.astimezone(UTC),
        "ends": ends.astimezone(UTC),
        "wall": f"{starts:%Y-%m-%d %H:%M}",
    }


READERS = (by_icalendar, by_vobject, by_the_book)
