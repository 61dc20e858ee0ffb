"""What the school file says, how long records are kept, the last backup, and whether the history is as it was written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.responses import Response

from bot.casebook.casebook import SqlCasebook
from bot.casebook.office_queries import last_of
from bot.casebook.verify import PURGED, verify
from bot.desk.office_record import BACKED_UP, HISTORY_CHECKED, note_check
from bot.office.guard import Page
from bot.office.people import MANAGERS
from bot.office.visit import Visit
from bot.school.check import describe, still_to_set
from bot.school.loader import load_school
from bot.school.problems import SchoolFileError

KEPT = ("drafts", "withdrawn", "resolved", "formal")


@dataclass(frozen=True)
class FileCheck:
    """`problems`: each a sentence with its line. `other`: the file is sound, and is not what is running."""

    problems: tuple[tuple[int, str], ...] = ()
    other: bool = False


def settings(visit: Visit) -> Response:
    return _settings(visit)


def _settings(visit: Visit, **given: object) -> Response:
    retention = visit.school.retention
    with visit.desk.casebook.reading() as work:
        last = {name: last_of(work, event) for name, event in LAST.items()}
    more = {"verified": None, "checked": None, **given}
    return visit.page(
        "settings/settings.html",
        described=describe(visit.school),
        unset=still_to_set(visit.school),
        kept={name: getattr(retention, name) for name in KEPT},
        last=last,
        file=visit.office.school_file,
        **more,
    )


LAST: Mapping[str, str] = {"backup": BACKED_UP, "check": HISTORY_CHECKED, "purge": PURGED}


def check_history(visit: Visit) -> Response:
    casebook = visit.desk.casebook
    assert isinstance(casebook, SqlCasebook)
    verified = verify(casebook)
    note_check(visit.desk, visit.by, verified.lines, verified.ok)
    return _settings(visit, verified=verified)


def check_file(visit: Visit) -> Response:
    """The file as it lies there now, which may not be what was read when the server started."""
    try:
        found = load_school(visit.office.school_file)
    except SchoolFileError as error:
        return _settings(visit, checked=FileCheck(tuple((each.line, each.says) for each in error.problems)))
    return _settings(visit, checked=FileCheck(other=found != visit.school))


PAGES = (
    Page("/settings", settings, roles=MANAGERS),
    Page("/settings/verify", check_history, post=True, roles=MANAGERS),
    Page("/settings/school-file", check_file, post=True, roles=MANAGERS),
)
