"""Posts online: two tracks that are never mixed."""

from __future__ import annotations

from itertools import product

import pytest

from bot.protocol.steering import (
    Consequence,
    Offer,
    Post,
    PostAbout,
    PostStage,
    SocialMedia,
    Steering,
    Track,
    steer,
)
from tests.protocol.ladders import hemingford, school

RULES = school("hemingford_grey").social_media


def steered(stage: PostStage, about: PostAbout = PostAbout.UNKNOWN, *subjects: str, **more: bool) -> Steering:
    return steer(Post(stage, about, frozenset(subjects), "Y5"), RULES, hemingford(), **more)


def keys(people: tuple[object, ...]) -> list[str]:
    return [getattr(person, "key", "") for person in people]


def test_a_post_about_procedures_is_answered_with_a_meeting_and_no_warning() -> None:
    found = steered(PostStage.POSTED, PostAbout.PROCEDURES)
    assert (found.track, found.offer, found.take_down) == (Track.PROCEDURES, Offer.MEETING, False)
    assert keys(found.meeting) == ["mrs_fox", "mr_clarke"]
    assert (found.governors, found.consequences, found.may_follow) == ((), False, ())


def test_a_personal_post_about_staff_is_to_come_down_and_a_governor_joins_the_meeting() -> None:
    found = steered(PostStage.POSTED, PostAbout.STAFF, "miss_honey")
    assert (found.track, found.take_down, found.consequences) == (Track.STAFF, True, True)
    assert (keys(found.meeting), keys(found.governors)) == (["mrs_fox", "mr_clarke"], ["chair", "vice_chair"])
    assert found.may_follow == tuple(Consequence)


@pytest.mark.parametrize(
    ("subject", "meeting", "governors"),
    [
        ("mr_clarke", ["mrs_fox"], ["chair", "vice_chair"]),
        ("head", ["mr_clarke"], ["chair", "vice_chair"]),
        ("chair", ["mrs_fox", "mr_clarke"], ["vice_chair"]),
    ],
)
def test_whoever_the_post_names_is_not_at_the_meeting(subject: str, meeting: list[str], governors: list[str]) -> None:
    found = steered(PostStage.POSTED, PostAbout.STAFF, subject)
    assert (keys(found.meeting), keys(found.governors)) == (meeting, governors)


def test_a_post_about_head_deputy_and_governors_still_meets_somebody() -> None:
    found = steered(PostStage.POSTED, PostAbout.STAFF, "head", "deputy", "governor")
    assert (keys(found.meeting), keys(found.governors)) == (["clerk"], ["clerk"])


def test_what_is_not_known_to_be_personal_takes_the_milder_track() -> None:
    assert steered(PostStage.POSTED).track is Track.PROCEDURES


@pytest.mark.parametrize("about", PostAbout)
def test_a_parent_who_is_only_tempted_gets_the_fastest_time_and_no_consequences(about: PostAbout) -> None:
    found = steered(PostStage.TEMPTED, about, "miss_honey")
    assert found == Steering(Track.TEMPTED, Offer.FASTEST_TIME)


@pytest.mark.parametrize("about", PostAbout)
def test_a_post_by_somebody_else_is_a_concern_and_not_an_offence(about: PostAbout) -> None:
    assert steered(PostStage.SOMEBODY_ELSE, about) == Steering(Track.CONCERN, Offer.CONCERN)


def test_a_parent_who_asks_what_would_happen_is_told() -> None:
    found = steered(PostStage.ASKED)
    assert (found.track, found.consequences, found.may_follow) == (Track.ASKED, True, tuple(Consequence))


@pytest.mark.parametrize(("stage", "about"), list(product(PostStage, PostAbout)))
def test_there_is_no_steering_at_all_in_a_safeguarding_turn(stage: PostStage, about: PostAbout) -> None:
    assert steered(stage, about, safeguarding=True) == Steering(Track.NONE, Offer.NONE)


@pytest.mark.parametrize(("stage", "about"), list(product(PostStage, PostAbout)))
def test_consequences_are_said_only_on_the_second_track_or_when_asked(stage: PostStage, about: PostAbout) -> None:
    found = steered(stage, about)
    assert found.consequences is (found.track in (Track.STAFF, Track.ASKED))
    assert bool(found.may_follow) is found.consequences


@pytest.mark.parametrize("name", ["hardmoor", "pass_move_grin"])
def test_a_school_whose_document_has_no_tracks_orders_nothing_and_threatens_nothing(name: str) -> None:
    other = school(name)
    for stage, about in product(PostStage, PostAbout):
        found = steer(Post(stage, about), other.social_media, other.ladder)
        assert not (found.take_down or found.consequences or found.governors)
    assert not other.social_media.staff.found


def test_oaks_park_asks_for_the_post_to_come_down_and_to_talk_in_person() -> None:
    other = school("oaks_park")
    found = steer(Post(PostStage.POSTED, PostAbout.PROCEDURES), other.social_media, other.ladder)
    assert (found.take_down, keys(found.meeting), found.consequences) == (True, ["head"], False)


def test_rules_that_say_nothing_still_offer_a_meeting_with_the_head() -> None:
    assert keys(steer(Post(PostStage.POSTED), SocialMedia(), hemingford()).meeting) == ["mrs_fox", "mr_clarke"]
