"""Whatever a parent sends is answered kindly, and its words are heard."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest

from tests.channels.telegram.parts import WORDS, Home, quiet_for, texts, until
from tests.telegram_server import TelegramServer

pytestmark = pytest.mark.usefixtures("strict")

SIZE = {"file_id": "f", "file_unique_id": "u", "width": 90, "height": 90}
FILM = SIZE | {"duration": 3}
PLACE = {"latitude": 52.3, "longitude": -0.1}
WHEN = 1_700_000_000
STICKER = SIZE | {"type": "regular", "is_animated": False, "is_video": False}
POLL: dict[str, Any] = {
    "id": "p",
    "question": "Is this fair?",
    "options": [{"text": "Yes", "voter_count": 0, "persistent_id": "1"}],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": False,
    "members_only": False,
}
KINDS: list[tuple[str, dict[str, Any], str]] = [
    ("photo", {"photo": [SIZE]}, "photo"),
    ("video", {"video": FILM}, "photo"),
    ("video note", {"video_note": {"file_id": "f", "file_unique_id": "u", "length": 9, "duration": 3}}, "photo"),
    ("animation", {"animation": FILM, "document": {"file_id": "f", "file_unique_id": "u"}}, "photo"),
    ("story", {"story": {"chat": {"id": 5, "type": "private", "first_name": "A"}, "id": 1}}, "photo"),
    ("voice", {"voice": {"file_id": "f", "file_unique_id": "u", "duration": 3}}, "voice"),
    ("audio", {"audio": {"file_id": "f", "file_unique_id": "u", "duration": 3}}, "voice"),
    ("document", {"document": {"file_id": "f", "file_unique_id": "u", "file_name": "x.pdf"}}, "document"),
    ("sticker", {"sticker": STICKER}, "sticker"),
    ("dice", {"dice": {"emoji": "\U0001f3b2", "value": 4}}, "sticker"),
    ("game", {"game": {"title": "g", "description": "d", "photo": [SIZE]}}, "sticker"),
    ("location", {"location": PLACE}, "location"),
    ("venue", {"venue": {"location": PLACE, "title": "School", "address": "x"}, "location": PLACE}, "location"),
    ("contact", {"contact": {"phone_number": "+44", "first_name": "Sam"}}, "contact"),
    (
        "invoice",
        {"invoice": {"title": "t", "description": "d", "start_parameter": "s", "currency": "GBP", "total_amount": 1}},
        "other",
    ),
    ("something of next year", {"hologram": {"file_id": "f"}}, "other"),
]


@pytest.mark.parametrize(("content", "answer"), [kind[1:] for kind in KINDS], ids=[kind[0] for kind in KINDS])
async def test_what_is_not_words_gets_a_kind_answer(
    server: TelegramServer, home: Home, content: dict[str, Any], answer: str
) -> None:
    ann = server.parent("Ann")
    async with home.open():
        ann.says("/help")
        ann.sends(**content)
        await until(lambda: len(texts(ann)) == 2)
        await quiet_for(0.1)
    assert texts(ann)[1:] == [WORDS[f"utter_telegram_got_{answer}"]]
    with home.casebook.reading() as work:
        lines = [line.text for line in work.messages.after(1, 0)]
    assert WORDS[f"utter_telegram_sent_{answer}"] in lines


async def test_a_poll_is_answered_and_its_question_heard(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    async with home.open():
        ann.sends(poll=POLL)
        await until(lambda: len(texts(ann)) == 2)
    assert texts(ann) == ["You said: Is this fair?\nYes", WORDS["utter_telegram_got_poll"]]


async def test_a_caption_is_heard_like_any_words(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    async with home.open():
        ann.sends(photo=[SIZE], caption="this is his coat")
        await until(lambda: len(texts(ann)) == 2)
    assert texts(ann) == ["You said: this is his coat", WORDS["utter_telegram_got_photo"]]


async def test_a_picture_of_harm_is_not_asked_for_and_the_caption_raises_the_alarm(
    server: TelegramServer, home: Home
) -> None:
    ann = server.parent("Ann")
    async with home.open():
        ann.sends(photo=[SIZE], caption="her dad hits my daughter with a belt every night")
        await until(lambda: len(texts(ann)) == 2)
        ann.sends(voice={"file_id": "f", "file_unique_id": "u", "duration": 3})
        await until(lambda: len(texts(ann)) == 3)
    assert "999" in texts(ann)[0]
    assert texts(ann)[1:] == [WORDS["utter_telegram_call_instead"]] * 2
    assert "ring" in texts(ann)[1]


async def test_an_album_is_answered_once(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    async with home.open():
        for _ in range(4):
            ann.sends(photo=[SIZE], media_group_id="album-1")
        ann.says("there")
        await until(lambda: "You said: there" in texts(ann))
    assert texts(ann) == [WORDS["utter_telegram_got_photo"], "You said: there"]


async def test_an_edit_is_heard_once_more_and_once_only(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    async with home.open():
        ann.says("he is in year 3")
        await until(lambda: len(texts(ann)) == 1)
        ann.edits("he is in year 4")
        await until(lambda: len(texts(ann)) == 2)
        ann.edits("he is in year 4")
        ann.says("yes")
        await until(lambda: len(texts(ann)) == 3)
    assert texts(ann)[1] == f"{WORDS['utter_telegram_about_edit']}\n\nYou said: he is in year 4"
    assert home.mind.turns == ["he is in year 3", "he is in year 4", "yes"]


async def test_an_edit_that_tells_of_danger_raises_the_alarm(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    async with home.open():
        ann.says("hello")
        await until(lambda: len(texts(ann)) == 1)
        ann.edits("her dad hits my daughter with a belt every night")
        await until(lambda: len(texts(ann)) == 2)
    assert "999" in texts(ann)[1]


async def test_a_forwarded_message_is_heard_and_marked_as_somebody_elses(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    async with home.open():
        ann.forwards("we have decided to move the trip")
        await until(lambda: len(texts(ann)) == 1)
    assert texts(ann)[0].startswith(WORDS["utter_telegram_about_forward"])
    with home.casebook.reading() as work:
        lines = [line.text for line in work.messages.after(1, 0)]
    assert f"{WORDS['utter_telegram_forwarded_mark']} we have decided to move the trip" in lines


async def test_a_reply_is_heard_as_words(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    async with home.open():
        ann.says("three")
        await until(lambda: len(texts(ann)) == 3)
        ann.replies("I mean the second")
        await until(lambda: len(texts(ann)) == 4)
    assert texts(ann)[-1] == "You said: I mean the second"


async def test_telegrams_own_remarks_are_not_answered(server: TelegramServer, home: Home) -> None:
    ann = server.parent("Ann")
    async with home.open():
        ann.says("first")
        await until(lambda: len(texts(ann)) == 1)
        ann.sends(pinned_message=ann.raw(-1))
        ann.sends(message_auto_delete_timer_changed={"message_auto_delete_time": 60})
        server.feed.push({"edited_message": ann.raw(0) | {"text": None, "location": PLACE}})
        ann.says("last")
        await until(lambda: len(texts(ann)) == 2)
    assert texts(ann) == ["You said: first", "You said: last"]


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
async def test_a_group_gets_one_polite_refusal_and_no_record(server: TelegramServer, home: Home, kind: str) -> None:
    group = server.group("Parents of Y4", kind)
    async with home.open() as door:
        group.adds_the_bot()
        group.says("her dad hits my daughter with a belt every night")
        group.says("hello bot")
        await until(lambda: group.chat.state == "left")
        await until(lambda: door.counts["updates"] == 3)
        await quiet_for(0.2)
    assert [(seen.text, seen.buttons) for seen in group.sees()] == [
        (WORDS["utter_telegram_group"], (WORDS["utter_telegram_private_chat"],))
    ]
    with home.casebook.reading() as work:
        assert work.inbox.pending() == [] and work.flags.waiting() == []
        with pytest.raises(LookupError):
            work.conversations.get(1)


async def test_messages_that_waited_while_we_were_away_are_all_answered_with_a_word_of_regret(
    server: TelegramServer, home: Home
) -> None:
    parents = [server.parent(f"Parent {number}") for number in range(20)]
    yesterday = time.time() - 23 * 3600
    for hour in range(5):
        for parent in parents:
            parent.says(f"hour {hour}", at=yesterday + hour * 3600)
    async with home.open():
        await until(lambda: all(len(texts(parent)) == 6 for parent in parents))
        await asyncio.sleep(0.1)
    for parent in parents:
        assert texts(parent) == [WORDS["utter_telegram_late"], *(f"You said: hour {hour}" for hour in range(5))]
