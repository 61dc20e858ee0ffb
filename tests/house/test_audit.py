"""The list of vulnerabilities that may stay: each for a reason, by somebody, for a time. And the audit can fail."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bench.audit import FOUND, NOT_AUDITED, SOUND, Allowed, allowed, outcome

TODAY = date(2026, 11, 29)
FINE = Allowed(
    "PYSEC-1", "a", "only its server part is affected, which never runs", "somebody", TODAY, date(2027, 5, 1)
)
BAD = {"name": "a", "version": "1", "vulns": [{"id": "PYSEC-1", "aliases": ["CVE-1"], "fix_versions": ["2"]}]}


def test_what_is_allowed_today_has_a_reason_and_is_not_out_of_date() -> None:
    assert [trouble for entry in allowed() if (trouble := entry.trouble(datetime.now(UTC).date()))] == []


@pytest.mark.parametrize(
    "change",
    [
        {"reason": "fine"},
        {"until": TODAY - timedelta(days=1)},
        {"until": date(2028, 1, 1)},
        {"reviewed": date(2027, 1, 1)},
    ],
)
def test_an_entry_without_a_reason_or_past_its_day_is_refused(change: dict[str, Any]) -> None:
    assert FINE.trouble(TODAY) is None
    assert Allowed(**{**vars(FINE), **change}).trouble(TODAY) is not None


def test_what_is_found_fails_unless_it_is_allowed_by_any_of_its_names() -> None:
    assert outcome({"dependencies": [BAD]}, [])[0] == FOUND
    assert outcome({"dependencies": [BAD]}, [FINE])[0] == SOUND
    assert outcome({"dependencies": [BAD]}, [Allowed(**{**vars(FINE), "id": "CVE-1"})])[0] == SOUND


def test_what_could_not_be_audited_is_never_good_news() -> None:
    skipped = {"name": "b", "skip_reason": "Dependency not found on PyPI"}
    assert outcome({"dependencies": [skipped]}, [])[0] == NOT_AUDITED
    assert outcome({"dependencies": []}, [])[0] == NOT_AUDITED
    assert outcome({"dependencies": [skipped, BAD]}, [])[0] == FOUND
