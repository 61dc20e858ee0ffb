from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from bot.casebook import SqlCasebook
from bot.desk.values import SavedView, Staff, StaffSession
from tests.casebook.makers import NOW

FOX = Staff(0, "Mrs Fox", "Head@School.example", "head", "mrs_fox", "$argon2id$…")
SESSION = StaffSession("hash", 1, NOW, NOW, "csrf")


def test_an_account_is_found_however_its_address_is_typed(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        fox = work.staff.add(FOX)
    with casebook.reading() as work:
        assert work.staff.by_email(" head@school.EXAMPLE ") == fox
        assert work.staff.by_email("other@school.example") is None
        assert work.staff.get(fox.id) == fox and work.staff.all() == [fox]


def test_one_address_is_one_account(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        work.staff.add(FOX)
    with pytest.raises(IntegrityError), casebook.writing() as work:
        work.staff.add(replace(FOX, email="HEAD@school.example"))


def test_a_disabled_account_stays_on_the_record(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        fox = work.staff.add(FOX)
        work.staff.save(replace(fox, disabled=True, last_seen_at=NOW, totp_secret="JBSWY3DP"))
    with casebook.reading() as work:
        seen = work.staff.get(fox.id)
    assert seen.disabled and seen.last_seen_at == NOW and seen.totp_secret == "JBSWY3DP"


def test_a_closed_session_cannot_be_touched_back_to_life(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        session = replace(SESSION, staff=work.staff.add(FOX).id)
        work.staff.open_session(session)
        work.staff.touch_session(replace(session, seen_at=NOW + timedelta(minutes=5), second_factor=True))
        seen = work.staff.session("hash")
        assert seen is not None and seen.second_factor and seen.seen_at == NOW + timedelta(minutes=5)
        work.staff.close_session("hash")
        work.staff.touch_session(session)
    with casebook.reading() as work:
        assert work.staff.session("hash") is None


def test_all_sessions_of_one_account_close_together_and_no_others(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        fox = work.staff.add(FOX)
        clarke = work.staff.add(replace(FOX, email="clarke@school.example"))
        for token, staff in (("a", fox), ("b", fox), ("c", clarke)):
            work.staff.open_session(replace(SESSION, token_hash=token, staff=staff.id))
        work.staff.close_all_sessions(fox.id)
        assert [work.staff.session(token) is not None for token in "abc"] == [False, False, True]


def test_failed_attempts_are_counted_by_account_by_address_and_by_both(casebook: SqlCasebook) -> None:
    since = NOW - timedelta(minutes=15)
    with casebook.writing() as work:
        for minutes, key, address, ok in (
            (-20, "fox", "1.1.1.1", False),
            (-5, "fox", "1.1.1.1", False),
            (-4, "fox", "2.2.2.2", False),
            (-3, "fox", "1.1.1.1", True),
            (-2, "clarke", "1.1.1.1", False),
        ):
            work.staff.note_attempt(key, address, ok, NOW + timedelta(minutes=minutes))
        assert work.staff.failures_since("fox", None, since) == 2
        assert work.staff.failures_since(None, "1.1.1.1", since) == 2
        assert work.staff.failures_since("fox", "1.1.1.1", since) == 1
        assert work.staff.failures_since(None, None, since) == 3


def test_a_view_is_its_owners_alone(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        fox, pell = work.staff.add(FOX), work.staff.add(replace(FOX, email="office@school.example"))
        view = work.staff.save_view(SavedView(0, fox.id, "Year 4 \ud800", "year=Y4&open=yes"))
        work.staff.drop_view(pell.id, view.id)
        assert work.staff.views(fox.id) == [view] and work.staff.views(pell.id) == []
        work.staff.drop_view(fox.id, view.id)
        assert work.staff.views(fox.id) == []


def test_an_identity_is_bound_once_and_to_one_account(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        fox = work.staff.add(FOX)
        work.staff.bind_identity("https://id.example", "sub-1", fox.id)
        assert work.staff.by_identity("https://id.example", "sub-1") == fox
        assert work.staff.by_identity("https://other.example", "sub-1") is None
    with pytest.raises(IntegrityError), casebook.writing() as work:
        work.staff.bind_identity("https://id.example", "sub-1", fox.id)
