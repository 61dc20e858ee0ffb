from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.desk.booking import Booked, confirm_time, hold_time, let_go, note_email
from bot.desk.holds import HOLD, Hold
from bot.desk.intake import Draft
from bot.desk.offers import Offer, Outcome, offer_times
from bot.desk.sought import Seeking
from bot.desk.values import AppointmentState
from bot.diary.clock import spoken_short
from bot.diary.values import WhyNot
from bot.protocol.statuses import Status
from bot.school.model import Away
from tests.desk.booking_house import House, a_house, at, hemingford

YEAR_2 = Seeking(Draft(years=("Y2",)))
THURSDAY = at("2026-05-14T15:20")


def times(offer: Offer) -> list[str]:
    return [f"{spoken_short(time.starts)} {time.person}" for time in offer.times]


def booked(house: House, sender: str, starts: object = THURSDAY, person: str = "mrs_robertson") -> Booked:
    assert isinstance(hold_time(house.desk, sender, starts, person, YEAR_2), Hold)  # type: ignore[arg-type]
    done = confirm_time(house.desk, sender, None, YEAR_2)
    assert isinstance(done, Booked)
    return done


def test_the_next_three_free_times_come_first(house: House) -> None:
    sender = house.parent()
    house.concern(sender)
    assert times(offer_times(house.desk, sender)) == [
        "Thu 14 May, 3.20pm mrs_robertson",
        "Thu 14 May, 3.45pm mrs_robertson",
        "Thu 14 May, 4.10pm mrs_robertson",
    ]


def test_a_time_is_named_in_a_parents_own_words(house: House) -> None:
    sender = house.parent()
    house.concern(sender)
    offer = offer_times(house.desk, sender, "next tues after pick up, not before 4")
    assert (times(offer), offer.why_not) == (["Tue 19 May, 4.10pm mrs_robertson"], None)


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("yesterday", WhyNot.PAST),
        ("31 june", WhyNot.NO_SUCH_DATE),
        ("wednesday 27 may at 4", WhyNot.HOLIDAY),
        ("25 december", WhyNot.HOLIDAY),
        ("today after school", WhyNot.TOO_SOON),
        ("15 july", WhyNot.TOO_FAR),
        ("any morning b4 9", WhyNot.OUTSIDE_HOURS),
        ("saturday", WhyNot.WEEKEND),
        ("sunday 28 march 2027 at 1.30am", WhyNot.NO_SUCH_TIME),
        ("friday", WhyNot.NOT_THAT_DAY),
    ],
)
def test_what_cannot_be_gets_a_reason_and_the_nearest_real_times(house: House, said: str, why: WhyNot) -> None:
    sender = house.parent()
    house.concern(sender)
    offer = offer_times(house.desk, sender, said)
    assert offer.why_not is why
    assert len(offer.times) == 3


def test_a_parent_without_a_concern_may_book_and_it_is_put_on_record_then(house: House) -> None:
    sender = house.parent()
    asked = Seeking(Draft(words="can i see someone thurs after pick up about my yr2", years=("Y2",)))
    offer = offer_times(house.desk, sender, asked.draft.words, asked)
    assert offer.sought.first is not None
    assert offer.sought.first.key == "class_teacher"
    assert isinstance(hold_time(house.desk, sender, offer.times[0].starts, "mrs_robertson", asked), Hold)
    done = confirm_time(house.desk, sender, "telephone", asked)
    assert isinstance(done, Booked)
    assert done.opened
    assert done.concern is not None
    concern = house.record(done.concern.reference)
    assert (concern.status, concern.step, concern.contact) == (Status.MEETING_BOOKED, 2, "mrs_robertson")
    assert done.appointment.way == "telephone"
    assert done.appointment.reference.startswith("A-")
    with house.desk.casebook.reading() as work:
        skipped = [step for step in work.concerns.steps(concern.id) if step.how == "skipped"]
    assert [(step.step, step.reason) for step in skipped] == [(1, "parents_choice")]


def test_the_year_is_asked_for_before_anybody_is_named(house: House) -> None:
    assert offer_times(house.desk, house.parent()).outcome is Outcome.WHICH_YEAR


def test_the_subject_of_a_concern_is_never_offered(house: House) -> None:
    sender = house.parent()
    house.concern(sender, "Y3", about=("mr_clarke",))
    offer = offer_times(house.desk, sender)
    assert {time.person for time in offer.times} == {"mrs_fox"}
    refused = hold_time(house.desk, sender, at("2026-05-14T15:20"), "mr_clarke")
    assert isinstance(refused, Offer)
    assert {time.person for time in refused.times} == {"mrs_fox"}


def test_a_concern_about_the_head_is_a_letter_and_no_appointment(house: House) -> None:
    sender = house.parent()
    house.concern(sender, "Y2", about=("head",))
    assert offer_times(house.desk, sender).outcome is Outcome.LETTER


def test_whoever_covers_is_offered_while_somebody_is_away_unless_it_is_about_them(house: House) -> None:
    away = replace(
        hemingford().staff["mrs_robertson"],
        away=(Away(at("2026-05-14T00:00").date(), THURSDAY.date()),),
        cover="mr_clarke",
    )
    school = replace(hemingford(), staff={**hemingford().staff, "mrs_robertson": away})
    covered = a_house(house.desk.casebook, school)  # type: ignore[arg-type]
    sender = covered.parent()
    covered.concern(sender)
    offer = offer_times(covered.desk, sender)
    assert [(time.person, time.instead_of) for time in offer.times] == [("mr_clarke", "mrs_robertson")] * 3
    other = covered.parent("other")
    covered.concern(other, about=("mr_clarke",))
    assert {time.person for time in offer_times(covered.desk, other).times} == {"mrs_fox"}


def test_a_hold_keeps_everybody_else_away_for_five_minutes(house: House) -> None:
    first, second = house.parent("first"), house.parent("second")
    assert isinstance(hold_time(house.desk, first, THURSDAY, "mrs_robertson", YEAR_2), Hold)
    refused = hold_time(house.desk, second, THURSDAY, "mrs_robertson", YEAR_2)
    assert isinstance(refused, Offer)
    assert refused.why_not is WhyNot.TAKEN
    assert times(refused) == [
        "Thu 14 May, 3.45pm mrs_robertson",
        "Thu 14 May, 4.10pm mrs_robertson",
        "Tue 19 May, 3.20pm mrs_robertson",
    ]
    house.clock.now += HOLD
    assert isinstance(hold_time(house.desk, second, THURSDAY, "mrs_robertson", YEAR_2), Hold)
    late = confirm_time(house.desk, first, None, YEAR_2)
    assert isinstance(late, Offer)
    assert late.why_not is WhyNot.TAKEN


def test_a_hold_that_ran_out_is_booked_all_the_same_if_nobody_came(house: House) -> None:
    sender = house.parent()
    assert isinstance(hold_time(house.desk, sender, THURSDAY, "mrs_robertson", YEAR_2), Hold)
    house.clock.now += HOLD * 3
    done = confirm_time(house.desk, sender, None, YEAR_2)
    assert isinstance(done, Booked)
    assert done.appointment.state is AppointmentState.CONFIRMED


def test_another_pick_lets_the_first_go(house: House) -> None:
    sender = house.parent()
    hold_time(house.desk, sender, THURSDAY, "mrs_robertson", YEAR_2)
    hold_time(house.desk, sender, at("2026-05-14T15:45"), "mrs_robertson", YEAR_2)
    other = house.parent("other")
    assert "Thu 14 May, 3.20pm mrs_robertson" in times(offer_times(house.desk, other, None, YEAR_2))
    let_go(house.desk, sender)
    assert "Thu 14 May, 3.45pm mrs_robertson" in times(offer_times(house.desk, other, None, YEAR_2))


def test_twenty_presses_are_one_booking_and_one_reference(house: House) -> None:
    sender = house.parent()
    hold_time(house.desk, sender, THURSDAY, "mrs_robertson", YEAR_2)
    done = [confirm_time(house.desk, sender, None, YEAR_2) for _ in range(20)]
    assert len({each.appointment.reference for each in done if isinstance(each, Booked)}) == 1
    assert len(list(house.desk.casebook.export())) == 1
    assert house.letters() == [("invitation", "mrs_robertson@school.example")]


def test_a_turn_taken_again_after_a_crash_books_once(house: House) -> None:
    sender = house.parent()
    for _ in range(2):
        hold_time(house.desk, sender, THURSDAY, "mrs_robertson", YEAR_2)
    first, again = (confirm_time(house.desk, sender, None, YEAR_2) for _ in range(2))
    assert isinstance(first, Booked)
    assert isinstance(again, Booked)
    assert first.appointment == again.appointment
    events = [line.event for line in house.history(first.appointment.concern or 0)]
    assert events.count("MeetingBooked") == 1


def test_nothing_held_confirms_nothing(house: House) -> None:
    assert confirm_time(house.desk, house.parent()) is None


def test_a_booked_meeting_is_shown_and_not_booked_twice(house: House) -> None:
    sender = house.parent()
    house.concern(sender)
    done = booked(house, sender)
    offer = offer_times(house.desk, sender)
    assert offer.outcome is Outcome.BOOKED
    assert offer.sought.booked == done.appointment


def test_picking_another_time_for_the_same_matter_moves_the_meeting(house: House) -> None:
    sender = house.parent()
    house.concern(sender)
    first = booked(house, sender)
    second = booked(house, sender, at("2026-05-19T15:20"))
    assert second.moved_from == THURSDAY
    assert (second.appointment.reference, second.appointment.uid) == (
        first.appointment.reference,
        first.appointment.uid,
    )
    assert second.appointment.sequence == 1
    assert [letter for letter, _ in house.letters()] == ["invitation", "change"]
    again = confirm_time(house.desk, sender, None, YEAR_2)
    assert isinstance(again, Booked)
    assert again.appointment == second.appointment


def test_siblings_see_two_people_on_one_afternoon_without_overlap(house: House) -> None:
    sender = house.parent()
    house.concern(sender, "Y2")
    house.concern(sender, "Y5")
    tuesday = at("2026-05-19T15:20")
    hold_time(house.desk, sender, tuesday, "mrs_robertson", YEAR_2)
    assert isinstance(confirm_time(house.desk, sender, None, YEAR_2), Booked)
    offer = offer_times(house.desk, sender)
    assert times(offer) == [
        "Tue 19 May, 3.45pm miss_honey",
        "Tue 19 May, 4.10pm miss_honey",
        "Thu 14 May, 3.20pm miss_honey",
    ]
    assert isinstance(hold_time(house.desk, sender, tuesday, "miss_honey"), Offer)
    assert isinstance(hold_time(house.desk, sender, at("2026-05-19T15:45"), "miss_honey"), Hold)
    assert isinstance(confirm_time(house.desk, sender), Booked)


def test_the_bookings_of_separated_parents_never_cross(house: House) -> None:
    mother, father = house.parent("mother"), house.parent("father")
    for sender in (mother, father):
        house.concern(sender, "Y2", child_name="Sam")
    hers = booked(house, mother)
    his = offer_times(house.desk, father)
    assert his.outcome is Outcome.TIMES
    assert his.sought.booked is None
    assert hers.appointment.reference not in repr(his)


def test_an_address_is_kept_with_the_appointment_alone_and_written_to(house: House) -> None:
    sender = house.parent()
    hold_time(house.desk, sender, THURSDAY, "mrs_robertson", YEAR_2)
    note_email(house.desk, sender, "parent@home.example")
    assert isinstance(confirm_time(house.desk, sender, None, YEAR_2), Booked)
    assert house.letters() == [
        ("invitation", "mrs_robertson@school.example"),
        ("invitation", "parent@home.example"),
    ]


def test_a_letter_holds_no_word_of_the_concern_and_no_childs_name(house: House) -> None:
    sender = house.parent()
    house.concern(sender, words="Tarquin was bitten on the arm", child_name="Tarquin")
    booked(house, sender)
    said = repr([parcel.body for parcel in house.parcels()]).casefold()
    assert "tarquin" not in said
    assert "bitten" not in said


def test_asking_for_the_head_is_a_choice_that_is_noted(house: House) -> None:
    sender = house.parent()
    house.concern(sender)
    seeking = Seeking(said=("head",))
    offer = offer_times(house.desk, sender, None, seeking)
    assert {time.person for time in offer.times} <= {"mrs_fox", "mr_clarke"}
    chosen = offer.times[0]
    hold_time(house.desk, sender, chosen.starts, chosen.person, seeking)
    done = confirm_time(house.desk, sender, None, seeking)
    assert isinstance(done, Booked)
    assert done.concern is not None
    assert (done.concern.step, done.concern.contact) == (3, chosen.person)
    assert "StepSkipped" in [line.event for line in house.history(done.concern.id)]


def test_a_person_without_times_is_arranged_by_the_office(house: House) -> None:
    staff = {key: replace(member, times=()) for key, member in hemingford().staff.items()}
    bare = a_house(house.desk.casebook, replace(hemingford(), staff=staff))  # type: ignore[arg-type]
    sender = bare.parent()
    bare.concern(sender)
    assert offer_times(bare.desk, sender).outcome is Outcome.NO_TIMES


def test_after_the_last_of_three_come_the_next_three(house: House) -> None:
    sender = house.parent()
    house.concern(sender)
    first = offer_times(house.desk, sender)
    later = offer_times(house.desk, sender, shown=len(first.times))
    assert times(later)[0] == "Tue 19 May, 3.20pm mrs_robertson"
    assert not set(first.times) & set(later.times)


def test_a_time_that_was_held_long_ago_does_not_come_back_by_itself(house: House) -> None:
    sender = house.parent()
    hold_time(house.desk, sender, THURSDAY, "mrs_robertson", YEAR_2)
    house.clock.now += timedelta(days=3)
    late = confirm_time(house.desk, sender, None, YEAR_2)
    assert isinstance(late, Offer)
    assert all(time.starts > house.clock() for time in late.times)


def test_when_all_that_fits_was_shown_the_nearest_come_next(house: House) -> None:
    sender = house.parent()
    house.concern(sender)
    first = offer_times(house.desk, sender, "next tuesday")
    later = offer_times(house.desk, sender, "next tuesday", shown=len(first.times))
    assert (first.why_not, later.why_not) == (None, WhyNot.ALL_SHOWN)
    assert len(later.times) == 3
    assert not set(first.times) & set(later.times)


def test_what_is_asked_in_the_evening_is_read_in_the_morning(house: House) -> None:
    sender = house.parent()
    house.concern(sender)
    house.clock.local("2026-05-13T15:59")
    assert times(offer_times(house.desk, sender))[0].startswith("Thu 14 May")
    house.clock.local("2026-05-13T16:00")
    assert times(offer_times(house.desk, sender))[0].startswith("Tue 19 May")


def test_nobody_gets_a_sooner_time_on_friday_evening_than_on_saturday(house: House) -> None:
    sender = house.parent()
    house.concern(sender, "Y3")
    house.clock.local("2026-05-15T18:00")
    friday = times(offer_times(house.desk, sender))
    house.clock.local("2026-05-16T09:00")
    assert times(offer_times(house.desk, sender)) == friday


def test_a_time_that_is_kept_is_not_lost_when_the_clock_strikes(house: House) -> None:
    sender = house.parent()
    house.clock.local("2026-05-13T15:58")
    assert isinstance(hold_time(house.desk, sender, THURSDAY, "mrs_robertson", YEAR_2), Hold)
    house.clock.passes(minutes=3)
    assert isinstance(confirm_time(house.desk, sender, None, YEAR_2), Booked)


def test_only_times_at_which_they_can_meet_in_the_way_that_was_asked_for_are_shown_where_there_are_any(
    house: House,
) -> None:
    member = hemingford().staff["mrs_robertson"]
    by_video = tuple(replace(each, ways=("video",)) if each.weekday == 1 else each for each in member.times)
    staff = {**hemingford().staff, "mrs_robertson": replace(member, times=by_video)}
    school = a_house(house.desk.casebook, replace(hemingford(), staff=staff))  # type: ignore[arg-type]
    sender = school.parent()
    school.concern(sender)
    assert times(offer_times(school.desk, sender, None, Seeking(way="video")))[0].startswith("Tue 19 May")
    assert times(offer_times(school.desk, sender, None, Seeking(way="telephone")))[0].startswith("Thu 14 May")
    assert times(offer_times(house.desk, sender, None, Seeking(way="video")))[0].startswith("Thu 14 May")
