"""Posts: only thought of, out already, or somebody else's; about how things are done, or about a person."""

from __future__ import annotations

import pytest

from bot.protocol.posts import Gathering, read_post, says_it_is_down, speaks_of_a_post
from bot.protocol.steering import PostAbout, PostStage

PLAN, POSTED, ABUSE = "social_media_plan", "social_media_posted", "abuse"


@pytest.mark.parametrize(
    "text",
    ["tempted to put this on facebook", "thinking of asking on the parents page", "wait till i put it on tiktok"],
)
def test_a_post_that_is_only_thought_of_is_never_taken_for_one_that_was_made(text: str) -> None:
    assert read_post(text, [PLAN, POSTED], ()).post.stage is PostStage.TEMPTED
    assert read_post(text, [POSTED], ()).post.stage is PostStage.TEMPTED


def test_what_is_out_is_out_whatever_else_is_planned() -> None:
    assert read_post("I've already posted it and I will post more", [PLAN, POSTED], ()).post.stage is PostStage.POSTED


@pytest.mark.parametrize(
    "text",
    [
        "a mum in his class posted about my son on facebook",
        "someone put a video of my daughter on tiktok, it is about us",
        "there's a post about me in the village group",
        "the other kids shared my son's photo",
    ],
)
def test_somebody_elses_post_about_my_child_is_no_offence_of_mine(text: str) -> None:
    assert read_post(text, [POSTED], ()).post.stage is PostStage.SOMEBODY_ELSE


@pytest.mark.parametrize(
    ("text", "signals"),
    [
        ("i called her a fat cow on facebook", [POSTED, ABUSE]),
        ("I named Mrs Fox in a post", [POSTED]),
        ("named & shamed, job done", [POSTED]),
        ("i put it on the page with her name", [POSTED]),
    ],
)
def test_an_insult_or_a_name_makes_it_about_a_person(text: str, signals: list[str]) -> None:
    read = read_post(text, signals, ["mrs_fox"])
    assert read.post.about is PostAbout.STAFF
    assert read.post.subjects == {"mrs_fox"}


@pytest.mark.parametrize(
    "text",
    [
        "I posted about the dinners, I didn't name anybody",
        "told my side on reddit, no names",
        "spoke to Miss Honey last week and then I put it online about the trip",
    ],
)
def test_the_milder_track_is_the_one_to_be_wrong_with(text: str) -> None:
    read = read_post(text, [POSTED], ["miss_honey"])
    assert read.post.about is PostAbout.PROCEDURES
    assert read.post.subjects == frozenset()


def test_a_group_and_a_campaign_are_told_apart() -> None:
    assert read_post("i put it on the class whatsapp", [POSTED], ()).gathering is Gathering.CLASS_GROUP
    assert read_post("starting a petition about the crossing", [PLAN], ()).gathering is Gathering.CAMPAIGN


@pytest.mark.parametrize("text", ["I've taken it down", "it's down now", "deleted it", "ok, I took my post down"])
def test_a_post_that_is_down_is_known(text: str) -> None:
    assert says_it_is_down(text)


@pytest.mark.parametrize(
    "text", ["you deleted it", "i deleted it after an hour but then a friend put it up again for everyone"]
)
def test_what_the_school_deleted_or_a_longer_story_is_not_that(text: str) -> None:
    assert not says_it_is_down(text)


def test_a_worry_without_a_word_of_posting_speaks_of_no_post() -> None:
    assert not speaks_of_a_post("nobody has changed my son's reading book for a MONTH and NOBODY answers me")
    for said in ("I put it all over facebook", "it is in the class group now", "I've written a review on google"):
        assert speaks_of_a_post(said)
