"""Concerns as a table that a spreadsheet can open without ever taking a parent's words for a formula."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
COLUMNS = (
    "reference",
    "opened_at",
    "changed_at",
    "closed_at",
    "status",
    "step",
    "of",
    "topic",
    "channel",
    "contact",
    "due_on",
    "restriction",
    "hold",
    "about",
    "words",
    "summary",
    "hope",
)
STARTS_A_FORMULA = frozenset("=+-@|%")


def csv_lines(concerns: Iterable[Mapping[str, object]]) -> Iterator[bytes]:
    yield BYTE_ORDER_MARK + csv_row(
        ["year", "child", *COLUMNS, "steps", "flags", "appointments", "posts_online", "history"]
    )
    for concern in concerns:
        yield csv_row(_cells(concern))


def safe_cell(text: str) -> str:
    """A leading apostrophe says "text" to a spreadsheet. One that was there already gets a second, so that taking
    one away always gives back what was written."""
    return f"'{text}" if text.startswith("'") or _may_compute(text) else text


def _may_compute(text: str) -> bool:
    """Past spaces and what cannot be seen, and with full-width signs folded: some spreadsheets look no closer."""
    for character in text:
        if character in "\t\r\n":
            return True
        if unicodedata.category(character)[0] not in "ZC":
            return unicodedata.normalize("NFKC", character)[:1] in STARTS_A_FORMULA
    return False


def _cells(concern: Mapping[str, object]) -> list[str]:
    child = concern["child"]
    year, name = (child["year"], child["name"]) if isinstance(child, Mapping) else (None, None)
    return [
        *map(_text, (year, name, *(concern[column] for column in COLUMNS))),
        _listed(concern["steps"], "at", "step", "person", "how", "outcome"),
        _listed(concern["flags"], "raised_at", "kind", "acknowledged_by", "acknowledged_at"),
        _listed(concern["appointments"], "starts", "person", "state", "outcome"),
        _listed(concern["posts_online"], "raised_at", "platform", "track", "outcome"),
        _listed(concern["history"], "at", "event", "actor"),
    ]


def _listed(parts: object, *names: str) -> str:
    """One to a line, within one cell."""
    if not isinstance(parts, list):
        return ""
    return "\n".join(" ".join(_text(part[name]) for name in names if part[name] is not None) for part in parts)


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return str(value)


def csv_row(cells: Iterable[str]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerow([safe_cell(_shown(cell)) for cell in cells])
    return out.getvalue().encode()


def _shown(text: str) -> str:
    """What no CSV reader takes is shown as a sign for it; the casebook keeps the original."""
    return text.replace("\0", "\u2400").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
