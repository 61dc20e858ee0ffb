"""Who is next: every line of the protocol, one policy at a time."""

from __future__ import annotations

import pytest

from bot.protocol.router import next_contact
from bot.protocol.values import Done, Reason, UnknownYear, Way, Wish
from tests.protocol.ladders import hemingford, keys, school, situation, small_school

YEARS = ("FS", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6")
LEADERS = {
    "FS": "mrs_askew",
    "Y1": "mrs_robertson",
    "Y2": "mrs_robertson",
    "Y3": "mr_clarke",
    "Y4": "mr_clarke",
    "Y5": "miss_honey",
    "Y6": "miss_honey",
}


@pytest.mark.parametrize("year", YEARS)
def test_a_concern_begins_with_the_childs_teacher(year: str) -> None:
    route = next_contact(hemingford(), situation(year))
    assert (route.step, route.of, route.contact, route.way) == (1, 4, "class_teacher", Way.SPEAK)
    assert (route.reason, route.skipped, route.private) == (Reason.USUAL, (), False)


@pytest.mark.parametrize(("year", "leader"), LEADERS.items())
def test_after_the_teacher_comes_the_phase_leader_of_the_childs_year(year: str, leader: str) -> None:
    route = next_contact(hemingford(), situation(year, done=(1,)))
    assert (route.step, route.way, keys(route)) == (2, Way.APPOINTMENT, [leader])
    assert route.reason is Reason.ALREADY_DONE


@pytest.mark.parametrize("year", ["FS", "Y1", "Y2", "Y5", "Y6"])
def test_step_three_offers_the_head_or_the_deputy(year: str) -> None:
    route = next_contact(hemingford(), situation(year, done=(1, 2)))
    assert (route.step, keys(route)) == (3, ["mrs_fox", "mr_clarke"])


@pytest.mark.parametrize("year", ["Y3", "Y4"])
@pytest.mark.parametrize("done", [(1, 2), (2,), (1, Done(2, "mr_clarke"))])
def test_in_years_three_and_four_step_three_is_mrs_fox(year: str, done: tuple[int | Done, ...]) -> None:
    route = next_contact(hemingford(), situation(year, done=done))
    assert (route.step, keys(route), route.reason) == (3, ["mrs_fox"], Reason.SAME_PERSON_SKIPPED)


@pytest.mark.parametrize("year", ["Y3", "Y4"])
def test_in_years_three_and_four_a_parent_who_goes_straight_to_the_head_sees_mrs_fox(year: str) -> None:
    route = next_contact(hemingford(), situation(year, wants=Wish.HEAD))
    assert (keys(route), route.reason, route.skipped) == (["mrs_fox"], Reason.PARENTS_CHOICE, (1, 2))


@pytest.mark.parametrize("year", YEARS)
def test_step_four_is_a_letter_to_the_head(year: str) -> None:
    route = next_contact(hemingford(), situation(year, done=(1, 2, 3)))
    assert (route.step, route.way, route.people, route.contact) == (4, Way.LETTER, (), "formal_complaint")
    assert route.addressee and route.addressee.name == "Mrs Fox"
    assert not route.private


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize("word", ["teacher", "class_teacher"])
def test_a_concern_about_the_teacher_goes_to_the_phase_leader(year: str, word: str) -> None:
    route = next_contact(hemingford(), situation(year, {word}))
    assert (route.step, keys(route), route.skipped) == (2, [LEADERS[year]], (1,))
    assert route.reason is Reason.SUBJECT_SKIPPED
    assert "class_teacher" in route.hidden_from


@pytest.mark.parametrize("year", YEARS)
def test_a_concern_about_the_phase_leader_goes_to_step_three_at_once(year: str) -> None:
    for about in ({"phase_leader"}, {LEADERS[year]}):
        route = next_contact(hemingford(), situation(year, about))
        assert (route.step, route.skipped, route.reason) == (3, (1, 2), Reason.SUBJECT_SKIPPED)
        assert "mrs_fox" in keys(route) and LEADERS[year] not in keys(route)
        assert LEADERS[year] in route.hidden_from


def test_a_concern_about_another_years_phase_leader_goes_above_them_too() -> None:
    route = next_contact(hemingford(), situation("FS", {"miss_honey"}))
    assert (route.step, keys(route)) == (3, ["mrs_fox", "mr_clarke"])


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize("about", ["deputy", "mr_clarke", "deputy_head"])
@pytest.mark.parametrize("done", [(), (1,), (1, 2)])
def test_a_concern_about_the_deputy_goes_to_mrs_fox(year: str, about: str, done: tuple[int, ...]) -> None:
    route = next_contact(hemingford(), situation(year, {about}, done))
    assert (route.step, keys(route)) == (3, ["mrs_fox"])
    assert "mr_clarke" in route.hidden_from


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize("about", ["head", "mrs_fox", "headteacher"])
@pytest.mark.parametrize("done", [(), (1,), (1, 2), (1, 2, 3), (3,)])
@pytest.mark.parametrize("wants", [None, *Wish])
def test_a_concern_about_the_head_never_reaches_the_head(
    year: str, about: str, done: tuple[int, ...], wants: Wish | None
) -> None:
    route = next_contact(hemingford(), situation(year, {about}, done, wants))
    assert (route.contact, route.way, route.via) == ("chair_of_governors", Way.LETTER, "office")
    assert route.addressee and route.addressee.key == "chair"
    assert (route.private, route.reason, route.people) == (True, Reason.ABOUT_HEAD, ())


def test_a_concern_about_the_head_is_hidden_from_head_and_deputy() -> None:
    assert {"mrs_fox", "mr_clarke", "head"} <= next_contact(hemingford(), situation("Y1", {"head"})).hidden_from


@pytest.mark.parametrize("about", ["governor", "chair", "vice_chair", "governors", "chair_of_governors"])
def test_a_concern_about_a_governor_goes_to_the_clerk_and_past_every_governor(about: str) -> None:
    route = next_contact(hemingford(), situation("Y1", {about}))
    assert route.addressee and route.addressee.key == "clerk"
    assert (route.contact, route.via, route.private) == ("clerk_to_governors", "office", True)
    assert {"chair", "vice_chair", "mrs_fox", "mr_clarke"} <= route.hidden_from
    assert route.reason is Reason.ABOUT_GOVERNOR


def test_a_concern_about_the_head_and_the_chair_goes_to_the_clerk() -> None:
    route = next_contact(hemingford(), situation("Y1", {"head", "chair"}))
    assert route.addressee and route.addressee.key == "clerk"


def test_a_concern_about_the_clerk_goes_to_the_chair() -> None:
    route = next_contact(hemingford(), situation("Y1", {"clerk"}))
    assert route.addressee and route.addressee.key == "chair"


def test_when_head_chair_and_clerk_are_all_meant_it_still_goes_somewhere() -> None:
    route = next_contact(hemingford(), situation("Y1", {"head", "chair", "clerk"}))
    assert route.addressee and route.addressee.key == "governing_body"
    assert route.via == "office"


def test_a_concern_about_the_whole_governing_body_leaves_the_school_after_the_clerk() -> None:
    route = next_contact(hemingford(), situation("Y1", {"governing_body"}, done=(4,)))
    assert route.addressee and route.addressee.key == "department_for_education"


def test_nobody_carries_a_letter_about_themselves() -> None:
    route = next_contact(hemingford(), situation("Y1", {"head", "office"}))
    assert route.addressee and route.addressee.key == "chair"
    assert route.via is None


@pytest.mark.parametrize("about", ["ta", "other", "office", "lunchtime_supervisor", "somebody"])
def test_a_concern_about_somebody_beside_the_ladder_takes_the_usual_way(about: str) -> None:
    assert next_contact(hemingford(), situation("Y2", {about})).step == 1


@pytest.mark.parametrize(("wish", "step"), [(Wish.NEXT, 1), (Wish.SKIP_TEACHER, 2), (Wish.HEAD, 3), (Wish.FORMAL, 4)])
def test_a_parents_choice_to_skip_is_respected(wish: Wish, step: int) -> None:
    route = next_contact(hemingford(), situation("Y5", wants=wish))
    assert (route.step, route.skipped) == (step, tuple(range(1, step)))
    assert route.reason is (Reason.USUAL if step == 1 else Reason.PARENTS_CHOICE)


def test_a_wish_never_leads_back_down() -> None:
    assert next_contact(hemingford(), situation("Y5", done=(1, 2, 3), wants=Wish.SKIP_TEACHER)).step == 4


def test_a_parent_who_saw_the_deputy_may_still_ask_for_the_head() -> None:
    route = next_contact(hemingford(), situation("Y5", done=(Done(3, "mr_clarke"),), wants=Wish.HEAD))
    assert (route.step, keys(route)) == (3, ["mrs_fox"])


@pytest.mark.parametrize("done", [(3,), (Done(3, "mrs_fox"),), (Done(3, "mr_clarke"), Done(3, "mrs_fox"))])
def test_a_parent_who_may_have_seen_the_head_is_not_sent_back(done: tuple[int | Done, ...]) -> None:
    assert next_contact(hemingford(), situation("Y5", done=done, wants=Wish.HEAD)).step == 4


def test_a_step_done_out_of_order_counts() -> None:
    route = next_contact(hemingford(), situation("Y5", done=(2,)))
    assert (route.step, route.skipped) == (3, (1,))


def test_after_the_formal_complaint_come_the_governors_and_then_the_department() -> None:
    panel = next_contact(hemingford(), situation("Y5", done=(1, 2, 3, 4)))
    assert (panel.step, panel.of, panel.reason, panel.via) == (5, 4, Reason.BEYOND_LADDER, "clerk")
    after = next_contact(hemingford(), situation("Y5", done=(1, 2, 3, 4, 5)))
    assert (after.step, after.contact, after.via) == (6, "department_for_education", None)
    assert next_contact(hemingford(), situation("Y5", done=(4, 5, 6))) == next_contact(
        hemingford(), situation("Y5", done=(4, 5))
    )


def test_an_unknown_year_is_refused_with_a_list_of_the_schools_own() -> None:
    with pytest.raises(UnknownYear, match="'Y9'; it has FS, Y1, Y2, Y3, Y4, Y5, Y6"):
        next_contact(hemingford(), situation("Y9"))


@pytest.mark.parametrize("name", ["oaks_park", "hardmoor", "pass_move_grin"])
def test_the_default_ladder_has_three_steps(name: str) -> None:
    ladder = school(name).ladder
    year = ladder.years[0]
    climbed = [next_contact(ladder, situation(year, done=tuple(range(1, step)))) for step in (1, 2, 3)]
    assert [route.way for route in climbed] == [Way.SPEAK, Way.APPOINTMENT, Way.LETTER]
    assert [route.of for route in climbed] == [3, 3, 3]
    assert keys(climbed[1]) == ["head"]


@pytest.mark.parametrize("role", ["phase_leader", "deputy", "head_of_year", "senco"])
def test_where_a_senior_role_has_no_step_a_concern_about_it_goes_to_the_head(role: str) -> None:
    assert keys(next_contact(school("oaks_park").ladder, situation("Y9", {role}))) == ["head"]


def test_in_a_nursery_the_teacher_is_the_key_worker() -> None:
    route = next_contact(school("hardmoor").ladder, situation("FS", {"teacher"}))
    assert (route.step, route.hidden_from) == (2, frozenset({"teacher", "key_worker"}))


def test_a_head_who_also_teaches_is_not_met_twice() -> None:
    ladder = small_school()
    assert keys(next_contact(ladder, situation("Y1", done=(1,)))) == ["mr_bell"]
    assert next_contact(ladder, situation("Y1", done=(1, 2))).step == 4


def test_a_head_who_also_teaches_can_be_asked_for_as_head() -> None:
    assert keys(next_contact(small_school(), situation("Y1", wants=Wish.HEAD))) == ["mrs_ash"]


def test_when_it_is_known_which_teacher_was_seen_the_other_is_not_skipped() -> None:
    ladder = small_school()
    assert keys(next_contact(ladder, situation("Y2", done=(Done(1, "mrs_cole"),)))) == ["mr_bell"]
    assert keys(next_contact(ladder, situation("Y2", done=(Done(1, "mr_bell"),)))) == ["mrs_ash"]


def test_a_parent_who_declines_the_teacher_does_not_meet_them_as_phase_leader() -> None:
    assert keys(next_contact(small_school(), situation("Y2", wants=Wish.SKIP_TEACHER))) == ["mrs_ash"]
