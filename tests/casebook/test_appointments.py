from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.casebook import SqlCasebook
from bot.desk.ports import TimeTaken
from bot.desk.values import Appointment, AppointmentState, TimesChange
from tests.casebook.makers import NOW, a_concern, a_conversation, an_appointment, at_once

DAY = timedelta(days=1)
AT = NOW + DAY


def book(casebook: SqlCasebook, appointment: Appointment) -> Appointment:
    with casebook.writing() as work:
        return work.appointments.add(appointment)


def test_an_appointment_is_read_back_as_it_was_made(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        concern = a_concern(work, a_conversation(work))
        made = work.appointments.add(
            an_appointment(parent=concern.parent, concern=concern.id, conversation=concern.conversation)
        )
    with casebook.reading() as work:
        assert work.appointments.get(made.id) == made == work.appointments.by_reference(made.reference)
        assert work.appointments.of_parent(concern.parent) == [made] == work.appointments.of_concern(concern.id)
        assert work.appointments.of_person("mr_clarke", AT - DAY, AT + DAY) == [made]
        assert work.appointments.between(AT - DAY, AT + DAY) == [made]
        assert work.appointments.between(AT + timedelta(minutes=20), AT + DAY) == []


@pytest.mark.parametrize("minutes", [-15, -1, 0, 5, 19])
def test_no_part_of_a_time_is_given_twice(casebook: SqlCasebook, minutes: int) -> None:
    book(casebook, an_appointment(20))
    with pytest.raises(TimeTaken):
        book(casebook, an_appointment(20, AT + timedelta(minutes=minutes)))


@pytest.mark.parametrize("minutes", [-20, 20])
def test_times_that_only_touch_are_both_given(casebook: SqlCasebook, minutes: int) -> None:
    book(casebook, an_appointment(20))
    assert book(casebook, an_appointment(20, AT + timedelta(minutes=minutes))).id


def test_another_person_has_the_same_time_free(casebook: SqlCasebook) -> None:
    book(casebook, an_appointment())
    assert book(casebook, an_appointment(person="mrs_fox")).id


def test_a_refused_booking_leaves_the_transaction_able_to_book_another(casebook: SqlCasebook) -> None:
    book(casebook, an_appointment())
    with casebook.writing() as work:
        refused = an_appointment()
        with pytest.raises(TimeTaken):
            work.appointments.add(refused)
        kept = work.appointments.add(an_appointment(starts=AT + DAY))
    with casebook.reading() as work:
        assert work.appointments.by_reference(refused.reference) is None
        assert work.appointments.get(kept.id) == kept


def test_a_cancelled_time_is_free_again(casebook: SqlCasebook) -> None:
    first = book(casebook, an_appointment())
    with casebook.writing() as work:
        work.appointments.save(replace(first, state=AppointmentState.CANCELLED, sequence=1))
        assert work.appointments.taken("mr_clarke", AT, AT + DAY, NOW) == []
    assert book(casebook, an_appointment()).id


def test_a_moved_appointment_frees_the_old_time_and_takes_the_new(casebook: SqlCasebook) -> None:
    first = book(casebook, an_appointment())
    moved = replace(first, starts=AT + timedelta(minutes=10), ends=AT + timedelta(minutes=30), sequence=1)
    with casebook.writing() as work:
        assert work.appointments.save(moved) == moved
    assert book(casebook, an_appointment(10)).id
    with pytest.raises(TimeTaken):
        book(casebook, an_appointment(20, AT + timedelta(minutes=10)))


def test_a_move_onto_a_taken_time_is_refused_and_the_old_time_kept(casebook: SqlCasebook) -> None:
    first, other = book(casebook, an_appointment()), book(casebook, an_appointment(starts=AT + DAY))
    with pytest.raises(TimeTaken), casebook.writing() as work:
        work.appointments.save(replace(first, starts=other.starts, ends=other.ends))
    with casebook.reading() as work:
        assert work.appointments.get(first.id) == first
        assert work.appointments.taken("mr_clarke", AT, first.ends, NOW) == [first]


def test_a_hold_counts_until_it_runs_out(casebook: SqlCasebook) -> None:
    until = NOW + timedelta(minutes=10)
    held = book(casebook, an_appointment(state=AppointmentState.HELD, held_until=until))
    with casebook.reading() as work:
        assert work.appointments.taken("mr_clarke", AT, held.ends, until - timedelta(seconds=1)) == [held]
        assert work.appointments.taken("mr_clarke", AT, held.ends, until) == []
    with casebook.writing() as work:
        assert work.appointments.drop_stale_holds(until - timedelta(seconds=1)) == 0
        assert work.appointments.drop_stale_holds(until) == 1
        work.appointments.add(an_appointment())
    with casebook.reading() as work:
        assert work.appointments.get(held.id).state is AppointmentState.CANCELLED


@pytest.mark.parametrize("length", [timedelta(0), timedelta(minutes=-5), timedelta(days=2)])
def test_a_time_that_is_none_is_refused(casebook: SqlCasebook, length: timedelta) -> None:
    with pytest.raises(ValueError):
        book(casebook, an_appointment(ends=AT + length))


def test_both_half_pasts_of_the_night_the_clocks_go_back_can_be_booked(casebook: SqlCasebook) -> None:
    first, second = (an_appointment(20, datetime(2026, 10, 25, hour, 30, tzinfo=UTC)) for hour in (0, 1))
    assert book(casebook, first).starts != book(casebook, second).starts


@pytest.mark.parametrize("lengths", [(20,), (10, 15, 30)])
def test_of_many_who_want_one_time_exactly_one_gets_it(casebook: SqlCasebook, lengths: tuple[int, ...]) -> None:
    for day in range(20):
        starts = AT + timedelta(days=day)
        wanted = [an_appointment(lengths[n % len(lengths)], starts) for n in range(12)]
        outcomes = at_once([lambda each=each: book(casebook, each) for each in wanted])  # type: ignore[misc]
        assert sum(isinstance(outcome, Appointment) for outcome in outcomes) == 1
        assert sum(isinstance(outcome, TimeTaken) for outcome in outcomes) == 11


def test_references_are_short_and_read_aloud_without_doubt(casebook: SqlCasebook) -> None:
    with casebook.reading() as work:
        given = {work.appointments.next_reference() for _ in range(50)}
    assert len(given) == 50
    assert all(len(each) == 6 and not set(each) & set("01OI") for each in given)


def test_opened_and_closed_times_come_in_the_order_they_were_decided(casebook: SqlCasebook) -> None:
    opened = TimesChange(0, "mr_clarke", AT, AT + timedelta(hours=2), True)
    closed = TimesChange(0, "mr_clarke", AT + timedelta(hours=1), AT + timedelta(hours=3), False, "A trip")
    with casebook.writing() as work:
        kept = [work.appointments.change_times(each) for each in (opened, closed)]
    with casebook.reading() as work:
        assert work.appointments.times_changes("mr_clarke", AT, AT + DAY) == kept
        assert work.appointments.times_changes("mr_clarke", AT + timedelta(hours=2), AT + DAY) == kept[1:]
        assert work.appointments.times_changes("mrs_fox", AT, AT + DAY) == []


def test_a_new_feed_address_retires_the_old_one(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        work.appointments.set_feed_token("mr_clarke", "old")
        work.appointments.set_feed_token("mr_clarke", "new")
        assert work.appointments.person_of_feed("old") is None
        assert work.appointments.person_of_feed("new") == "mr_clarke"
        assert work.appointments.feed_token("mr_clarke") == "new"
        work.appointments.set_feed_token("mr_clarke", None)
        assert work.appointments.feed_token("mr_clarke") is None
