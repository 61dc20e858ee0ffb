"""A post online on the record: only what is out, on its own track, once."""

from __future__ import annotations

from collections.abc import Sequence

from bot.desk.posts import Seen, asks_to_take_down, note_post, note_taken_down, see_post
from bot.desk.values import FlagKind, PostOnline
from bot.protocol.steering import Track
from tests.desk.booking_house import House

POSTED, PLAN, ABUSE = "social_media_posted", "social_media_plan", "abuse"


def seen(house: House, text: str, signals: Sequence[str], **heard: object) -> Seen:
    return see_post(house.desk, text, {"signals": list(signals), **heard})


def posts(house: House) -> list[PostOnline]:
    with house.desk.casebook.reading() as work:
        return list(work.posts.waiting())


def test_a_post_that_is_only_thought_of_leaves_no_trace(house: House) -> None:
    sender = house.parent()
    house.turn()
    assert note_post(house.desk, sender, seen(house, "tempted to post it", [PLAN]), "tempted to post it") is None
    assert posts(house) == []


def test_a_post_that_is_out_is_kept_once_with_its_platform_and_track(house: House) -> None:
    sender = house.parent()
    house.turn()
    found = seen(house, "I posted about the dinners on facebook", [POSTED], platform=["facebook"])
    for _ in range(2):
        flag = note_post(house.desk, sender, found, "I posted about the dinners on facebook")
        assert flag is not None and flag.kind is FlagKind.POST_ONLINE
    assert [(post.platform, post.track, post.take_down_asked_at) for post in posts(house)] == [
        ("facebook", Track.PROCEDURES, None)
    ]


def test_taking_down_is_asked_only_of_a_post_about_a_person(house: House) -> None:
    sender = house.parent()
    house.turn()
    found = seen(house, "I named Mrs Fox online", [POSTED], staff=["mrs_fox"])
    note_post(house.desk, sender, found, "I named Mrs Fox online")
    assert asks_to_take_down(found)
    assert [(post.track, post.take_down_asked_at) for post in posts(house)] == [(Track.STAFF, house.clock())]


def test_the_person_in_the_post_does_not_see_its_flag_and_is_not_at_the_table(house: House) -> None:
    sender = house.parent()
    house.turn()
    found = seen(house, "I named Mrs Fox online", [POSTED], staff=["mrs_fox"])
    flag = note_post(house.desk, sender, found, "I named Mrs Fox online")
    assert flag is not None and flag.about == ("mrs_fox",)
    assert [person.key for person in found.steering.meeting] == ["mr_clarke"]


def test_what_is_down_already_is_not_asked_to_come_down(house: House) -> None:
    assert not asks_to_take_down(seen(house, "I named her but I've taken it down", [POSTED, ABUSE]))


def test_a_campaign_is_told_to_the_office_and_to_nobody_else(house: House) -> None:
    sender = house.parent()
    house.turn()
    words = "starting a petition about the crossing"
    flag = note_post(house.desk, sender, seen(house, words, [PLAN]), words)
    assert flag is not None and flag.kind is FlagKind.OFFICE_ACTION
    assert posts(house) == []


def test_a_parent_who_says_it_is_down_is_written_down_as_saying_so(house: House) -> None:
    sender = house.parent()
    house.turn()
    assert note_taken_down(house.desk, sender) is None
    note_post(house.desk, sender, seen(house, "I posted it", [POSTED]), "I posted it")
    noted = note_taken_down(house.desk, sender)
    assert noted is not None and noted.seen_at is None and noted.outcome is None
