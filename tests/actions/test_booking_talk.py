"""Booking, told as a parent meets it: the words, the buttons, and what stands in the casebook afterwards."""

from __future__ import annotations

import pytest

from bot.desk.booking import hold_time
from bot.desk.holds import Hold
from bot.desk.intake import Draft
from bot.desk.meetings import my_appointments
from bot.desk.sought import Seeking
from bot.desk.values import Appointment
from tests.actions.talk import Talk
from tests.desk.booking_house import House, at

ASK = "can i see someone thurs after pick up about my yr2"


@pytest.fixture
def parent(house: House) -> Talk:
    return Talk(house)


def booked(talk: Talk) -> Appointment:
    [meeting] = my_appointments(talk.house.desk, talk.sender)
    return meeting


def asks(talk: Talk, text: str = ASK) -> str:
    return talk.says(text, "book_appointment")


def books(talk: Talk) -> Appointment:
    asks(talk)
    talk.presses("Thu 14 May, 3.20pm")
    talk.presses("Yes, in person")
    talk.presses("I will say it there")
    return booked(talk)


def test_from_a_wish_to_a_booking_in_three_turns(parent: Talk) -> None:
    first = asks(parent)
    assert "speak to the class teacher first" in first
    assert "straight to Mrs Robertson, phase leader for years 1 and 2." in first
    assert list(parent.buttons) == ["Thu 14 May, 3.20pm", "Thu 14 May, 3.45pm", "Thu 14 May, 4.10pm", "Another time"]
    assert "I am keeping Thursday 14 May at 3.20pm for you" in parent.presses("Thu 14 May, 3.20pm")
    last = parent.presses("Yes, in person")
    meeting = booked(parent)
    assert f"on Thursday 14 May at 3.20pm, at the school office. Your reference is {meeting.reference}" in last
    assert "Mrs Robertson" in last
    assert parent.files == [{"name": f"meeting-{meeting.reference}.ics", "key": f"appointment:{meeting.id}"}]
    assert "still to agree these times" in last


def test_the_way_up_is_explained_once(parent: Talk) -> None:
    assert "class teacher first" in asks(parent)
    assert "class teacher first" not in parent.presses("Another time")


def test_what_it_is_about_is_asked_after_the_booking_and_told_once(parent: Talk) -> None:
    asks(parent)
    parent.presses("Thu 14 May, 3.20pm")
    assert "In a few words, what is it about?" in parent.presses("Yes, by telephone")
    said = parent.says("he gets pushed at lunch", "raise_concern", topic="bullying")
    assert "I have added that to HG-26-" in said
    [concern] = parent.house.desk.casebook.export()
    assert "he gets pushed at lunch" in str(concern["words"])
    assert booked(parent).way == "telephone"


def test_nobody_is_asked_twice_for_a_story_that_was_told(parent: Talk) -> None:
    concern = parent.house.concern(parent.sender).concern
    asks(parent, "can i book a time")
    parent.presses("Thu 14 May, 3.20pm")
    assert "what is it about" not in parent.presses("Yes, in person")
    assert booked(parent).concern == concern.id


def test_the_year_is_asked_where_it_is_not_known(parent: Talk) -> None:
    assert "Which year" in asks(parent, "can I make an appointment")
    assert "Mrs Robertson" in parent.presses("year 2")
    assert "Thu 14 May, 3.20pm" in parent.buttons


def test_a_time_named_to_the_minute_is_kept_at_once(parent: Talk) -> None:
    said = asks(parent, "can i see mrs robertson about my yr 2 on tuesday at 3.45")
    assert "I am keeping Tuesday 19 May at 3.45pm" in said


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("yesterday", "That time has gone by."),
        ("31 june", "There is no such date."),
        ("wednesday 27 may", "That day is in the school holidays."),
        ("today after school", "That is too soon."),
        ("friday morning", "Mrs Robertson has no times for parents on that day."),
        ("tuesday at 8am", "Mrs Robertson has no times for parents at that hour."),
        ("sunday 28 march 2027 at 1.30am", "There is no such time"),
        ("on 3 july", "That is further ahead than I can book."),
        ("this saturday", "Nobody is at school at the weekend."),
    ],
)
def test_a_time_that_cannot_be_gets_one_sentence_and_the_nearest(parent: Talk, said: str, why: str) -> None:
    asks(parent)
    answer = parent.says(said, "inform")
    assert why in answer
    assert "The nearest free times with Mrs Robertson" in answer
    assert len(parent.buttons) == 4


@pytest.mark.parametrize("act", ["inform", "out_of_scope", "greet", "deny", "ask_who", "change_or_cancel_appointment"])
def test_a_time_that_was_named_counts_whatever_the_message_sounded_like(parent: Talk, act: str) -> None:
    asks(parent)
    parent.says("not thursdays, tues after 4", act)
    assert list(parent.buttons) == ["Tue 19 May, 4.10pm", "Another time"]


def test_another_time_shows_the_next_three_and_then_says_that_there_are_no_more(parent: Talk) -> None:
    asks(parent, "can i see someone about my yr2")
    seen: list[str] = []
    for _ in range(6):
        times = [label for label in parent.buttons if label != "Another time"]
        assert not set(times) & set(seen)
        seen += times
        said = parent.presses("Another time")
    assert len(seen) == 18
    assert "Those are all the free times I have" in said


@pytest.mark.parametrize(("words", "time"), [("the second one please", "3.45pm"), ("the last one", "4.10pm")])
def test_a_time_is_picked_by_its_place(parent: Talk, words: str, time: str) -> None:
    asks(parent)
    assert f"I am keeping Thursday 14 May at {time}" in parent.says(words, "inform")


def test_a_plain_yes_to_three_times_is_asked_about(parent: Talk) -> None:
    asks(parent)
    assert "Which one?" in parent.says("yes", "affirm")


def test_a_plain_yes_to_what_is_kept_books_it(parent: Talk) -> None:
    asks(parent)
    parent.presses("Thu 14 May, 3.45pm")
    assert "It is booked" in parent.says("yes please by phone", "affirm")
    assert booked(parent).way == "telephone"


def test_somebody_quicker_leaves_the_nearest_times(parent: Talk) -> None:
    asks(parent)
    other = parent.house.parent("other")
    taken = hold_time(parent.house.desk, other, at("2026-05-14T15:20"), "mrs_robertson", Seeking(Draft(years=("Y1",))))
    assert isinstance(taken, Hold)
    said = parent.presses("Thu 14 May, 3.20pm")
    assert "Somebody else has that time." in said
    assert list(parent.buttons)[:2] == ["Thu 14 May, 3.45pm", "Thu 14 May, 4.10pm"]


def test_a_hold_that_somebody_else_took_over_is_not_booked(parent: Talk) -> None:
    asks(parent)
    parent.presses("Thu 14 May, 3.20pm")
    parent.house.clock.passes(minutes=6)
    other = parent.house.parent("other")
    hold_time(parent.house.desk, other, at("2026-05-14T15:20"), "mrs_robertson", Seeking(Draft(years=("Y1",))))
    assert "Somebody else has that time." in parent.presses("Yes, in person")
    assert my_appointments(parent.house.desk, parent.sender) == ()


def test_an_address_is_taken_when_it_is_given_and_never_asked_twice(parent: Talk) -> None:
    asks(parent)
    parent.presses("Thu 14 May, 3.20pm")
    assert "I will send it to jo@home.example as well." in parent.says("jo@home.example", "inform")
    parent.presses("Yes, in person")
    assert booked(parent).parent_email == "jo@home.example"


def test_how_to_meet_can_be_said_in_words(parent: Talk) -> None:
    asks(parent)
    parent.presses("Thu 14 May, 3.20pm")
    parent.says("can it be over the phone", "inform")
    assert list(parent.buttons) == ["Yes, by telephone", "Another time"]
    assert "by telephone" in parent.presses("Yes, by telephone")


def test_stopping_lets_the_time_go(parent: Talk) -> None:
    asks(parent)
    parent.presses("Thu 14 May, 3.20pm")
    assert "Nothing has been booked" in parent.says("stop", "stop")
    other = Talk(parent.house, "other")
    asks(other)
    assert "Thu 14 May, 3.20pm" in other.buttons


def test_a_no_to_the_whole_of_it_ends_it(parent: Talk) -> None:
    asks(parent)
    assert "Nothing has been booked" in parent.says("no thanks, leave it", "deny")
    assert parent.form is None


def test_another_time_keeps_to_what_was_said(parent: Talk) -> None:
    asks(parent, "can i see mrs robertson about my year 2, any tuesday")
    seen = [label for label in parent.buttons if label != "Another time"]
    parent.says("no", "deny")
    assert all(label.startswith("Tue") for label in parent.buttons if label != "Another time")
    assert not set(seen) & set(parent.buttons)


def test_who_would_rather_not_see_somebody_is_offered_the_other(parent: Talk) -> None:
    parent.house.concern(parent.sender, "Y2", spoken_to=("teacher", "phase_leader"))
    asks(parent, "can i book a meeting but not with mr clarke")
    assert "Mr Clarke" not in "".join(parent.buttons)
    assert "Mrs Fox" in parent.text


def test_a_question_about_the_meeting_is_not_its_reason(parent: Talk) -> None:
    asks(parent)
    parent.presses("Thu 14 May, 3.20pm")
    parent.presses("Yes, in person")
    assert "Your meeting is Thursday 14 May" in parent.says("when is my meeting", "ask_status")
    assert "In a few words" in parent.text


def test_the_way_up_is_explained_once_for_both_children(parent: Talk) -> None:
    asks(parent, "can i see someone about my year 2 and my year 5 on tuesday")
    parent.presses("Tue 19 May, 3.20pm")
    parent.presses("Yes, in person")
    parent.presses("I will say it there")
    assert "class teacher first" not in parent.presses("Yes, find a time")


def test_what_is_told_while_a_meeting_is_booked_goes_on_the_concern_it_is_for(parent: Talk) -> None:
    parent.house.concern(parent.sender)
    asks(parent, "can i book a time")
    parent.says("and yesterday they took his coat as well and threw it over the fence", "raise_concern")
    parent.presses("Thu 14 May, 3.20pm")
    parent.presses("Yes, in person")
    [concern] = parent.house.desk.casebook.export()
    assert "threw it over the fence" in str(concern["words"])


def test_e_mail_is_offered_once(parent: Talk) -> None:
    asks(parent)
    assert "e-mail" in parent.presses("Thu 14 May, 3.20pm")
    assert "e-mail" not in parent.says("by phone", "inform")


def test_another_time_after_all_lets_the_first_go(parent: Talk) -> None:
    asks(parent)
    parent.presses("Thu 14 May, 3.20pm")
    parent.presses("Another time")
    assert "Thu 14 May, 3.20pm" in parent.buttons
    parent.says("tuesday at 3.20", "inform")
    assert "Yes, in person" in parent.buttons
    parent.presses("Yes, in person")
    assert booked(parent).starts == at("2026-05-19T15:20")


def test_a_yes_pressed_after_the_talk_went_on_still_books(parent: Talk) -> None:
    asks(parent)
    parent.presses("Thu 14 May, 3.20pm")
    buttons = dict(parent.buttons)
    parent.says("stop", "stop")
    parent.buttons = buttons
    assert "It is booked" in parent.presses("Yes, in person")
    assert booked(parent).starts == at("2026-05-14T15:20")


def test_a_question_in_between_is_answered_and_the_times_come_again(parent: Talk) -> None:
    asks(parent)
    assert "Hello" in parent.says("hello", "greet")
    assert "Thu 14 May, 3.20pm" in parent.buttons


def test_after_two_answers_that_make_no_sense_the_office_is_named(parent: Talk) -> None:
    asks(parent)
    parent.says("blorp", "inform")
    assert "nothing has been booked. Please contact the school office" in parent.says("snark", "inform")
    assert parent.form is None


def test_a_story_in_the_middle_is_kept_for_the_record(parent: Talk) -> None:
    asks(parent)
    assert "put that on record with the meeting" in parent.says("he comes home crying every day", "raise_concern")
    parent.presses("Thu 14 May, 3.20pm")
    said = parent.presses("Yes, in person")
    assert "what is it about" not in said
    [concern] = parent.house.desk.casebook.export()
    assert concern["words"] == "he comes home crying every day"


def test_asking_for_the_head_is_explained_once_and_respected(parent: Talk) -> None:
    said = asks(parent, "i want to see the head about my yr2")
    assert "It is your choice, and I note it." in said
    assert any("Mrs Fox" in label or "Mr Clarke" in label for label in parent.buttons)


def test_the_subject_is_never_offered(parent: Talk) -> None:
    said = asks(parent, "can i see someone about mr clarke, my son is in year 3")
    assert "Mr Clarke, " not in "".join(parent.buttons)
    assert "Mrs Fox" in said


def test_a_concern_about_the_head_is_told_its_letter(parent: Talk) -> None:
    parent.house.concern(parent.sender, "Y2", about=("head",))
    assert "letter to the chair of governors" in asks(parent, "can i book a meeting")
    assert parent.form is None


def test_a_meeting_that_is_booked_is_shown_and_not_doubled(parent: Talk) -> None:
    meeting = books(parent)
    said = asks(parent, "can i book a time about my yr2")
    assert "You have a meeting about this already" in said
    assert meeting.reference in said
    assert booked(parent) == meeting


def test_two_children_two_people_one_afternoon(parent: Talk) -> None:
    asks(parent, "can i see someone about my year 2 and my year 5 on tuesday")
    parent.presses("Tue 19 May, 3.20pm")
    parent.presses("Yes, in person")
    said = parent.presses("I will say it there")
    assert "Shall we find a time about year 5 too? That is with Miss Honey" in said
    parent.presses("Yes, find a time")
    assert next(iter(parent.buttons)) == "Tue 19 May, 3.45pm"
    parent.presses("Tue 19 May, 3.45pm")
    parent.presses("Yes, in person")
    first, second = my_appointments(parent.house.desk, parent.sender)
    assert (first.person, second.person) == ("mrs_robertson", "miss_honey")
    assert first.ends <= second.starts


def test_what_time_was_i_booked(parent: Talk) -> None:
    assert "no meeting booked" in parent.says("what time was I booked", "ask_status")
    meeting = books(parent)
    said = parent.says("what time was I booked?", "ask_status")
    assert "Your meeting is Thursday 14 May at 3.20pm" in said
    assert meeting.reference in said
    assert len(parent.files) == 1


def test_moving_shows_times_and_keeps_the_reference(parent: Talk) -> None:
    meeting = books(parent)
    said = parent.says("can we move it to tuesday at 3.45", "change_or_cancel_appointment")
    assert "This is what is free then" in said
    parent.presses("Tue 19 May, 3.45pm")
    said = parent.presses("Yes, in person")
    assert "It was Thursday 14 May at 3.20pm, and now it is Tuesday 19 May at 3.45pm" in said
    assert booked(parent).reference == meeting.reference


def test_a_move_that_is_given_up_leaves_the_meeting(parent: Talk) -> None:
    meeting = books(parent)
    parent.says("need to rearrange", "change_or_cancel_appointment")
    assert "stays as it was" in parent.says("stop", "stop")
    assert booked(parent) == meeting


def test_cancelling_is_asked_once_and_then_done(parent: Talk) -> None:
    books(parent)
    assert "Shall I cancel your meeting on Thursday 14 May" in parent.says(
        "cancel my appointment", "change_or_cancel_appointment"
    )
    assert "It is cancelled." in parent.presses("Yes, cancel it")
    assert my_appointments(parent.house.desk, parent.sender) == ()


def test_a_cancelling_can_be_thought_better_of(parent: Talk) -> None:
    meeting = books(parent)
    parent.says("cancel my appointment", "change_or_cancel_appointment")
    assert "stays as it is" in parent.presses("No, keep it")
    assert booked(parent) == meeting


def test_who_cannot_come_is_asked_what_would_help(parent: Talk) -> None:
    books(parent)
    parent.says("cant make it", "change_or_cancel_appointment")
    assert list(parent.buttons) == ["Another time", "Cancel it"]
    parent.presses("Another time")
    assert "Thu 14 May, 3.45pm" in parent.buttons


def test_a_telephone_call_instead_is_changed_at_once(parent: Talk) -> None:
    books(parent)
    said = parent.says("swap it for a phone call instead", "change_or_cancel_appointment")
    assert "now by telephone" in said
    assert booked(parent).way == "telephone"


def test_of_two_meetings_the_right_one_is_changed(parent: Talk) -> None:
    books(parent)
    asks(parent, "and can i see someone about my year 5 on tuesday")
    parent.presses("Tue 19 May, 3.20pm")
    parent.presses("Yes, in person")
    parent.presses("I will say it there")
    assert "Which meeting do you mean?" in parent.says("cancel my appointment", "change_or_cancel_appointment")
    assert len(parent.buttons) == 2
    assert "Shall I cancel your meeting on Tuesday 19 May" in parent.presses("Tue 19 May")
    parent.says("cancel the one with miss honey", "change_or_cancel_appointment")
    parent.presses("Yes, cancel it")
    assert booked(parent).person == "mrs_robertson"


def test_running_late_is_noted_for_the_office(parent: Talk) -> None:
    books(parent)
    assert "no meeting of yours today" in parent.says("running late sorry", "change_or_cancel_appointment")
    parent.house.clock.local("2026-05-14T15:10")
    assert "I have put it on the office's list" in parent.says("will be 10 mins late", "change_or_cancel_appointment")
    assert [parcel.body["minutes"] for parcel in parent.house.parcels() if parcel.body["letter"] == "late"] == [10]


def test_changing_what_was_never_booked_offers_to_book(parent: Talk) -> None:
    assert "You have no meeting booked" in parent.says("cancel my meeting", "change_or_cancel_appointment")
    assert list(parent.buttons) == ["Find a time"]


@pytest.mark.parametrize(
    ("press", "said"),
    [
        ("It helped", "I am glad that it helped. I have closed HG-26-"),
        ("It did not help", "There is a next step."),
        ("We did not meet", "I am sorry that you did not meet."),
    ],
)
def test_the_parent_who_comes_back_is_asked_whether_it_helped(parent: Talk, press: str, said: str) -> None:
    books(parent)
    parent.house.clock.local("2026-05-15T09:00")
    assert "You had a meeting with Mrs Robertson" in parent.says("any news", "ask_status")
    assert said in parent.presses(press)


def test_a_greeting_after_the_meeting_asks_whether_it_helped_once_a_day(parent: Talk) -> None:
    books(parent)
    parent.house.clock.local("2026-05-15T09:00")
    assert "Did it help?" in parent.says("hello", "greet")
    assert "Did it help?" not in parent.says("hello", "greet")
    assert "Did it help?" in parent.says("who do i see next", "ask_who")


def test_how_it_went_is_asked_before_another_meeting_is_booked(parent: Talk) -> None:
    books(parent)
    parent.house.clock.local("2026-05-15T09:00")
    assert "Did it help?" in asks(parent, "can i see somebody again about my yr2")
    parent.presses("It did not help")
    parent.presses("Book a time")
    assert any("Mrs Fox" in label or "Mr Clarke" in label for label in parent.buttons)


def test_nobody_learns_of_another_parents_meeting(house: House) -> None:
    mother, father = Talk(house, "mother"), Talk(house, "father")
    meeting = books(mother)
    assert "no meeting booked" in father.says(f"what time is {meeting.reference} booked", "ask_status")
    assert "no meeting booked" in father.says(f"cancel {meeting.reference}", "change_or_cancel_appointment")
    assert booked(mother) == meeting
