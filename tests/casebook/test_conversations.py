from datetime import timedelta

import pytest

from bot.casebook import SqlCasebook
from bot.desk.values import Channel
from tests.casebook.makers import NOW, a_conversation


def test_a_parent_who_comes_back_is_recognised(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        first = a_conversation(work, "chat-7", Channel.TELEGRAM)
    with casebook.writing() as work:
        again = a_conversation(work, "chat-7", Channel.TELEGRAM)
        other = a_conversation(work, "chat-7", Channel.WEB)
    assert again == first
    assert other.id != first.id and other.parent != first.parent


def test_the_sender_that_rasa_sees_tells_nothing_of_the_address(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        conversation = a_conversation(work, "447700900123", Channel.TELEGRAM)
    assert "447700900123" not in conversation.sender
    assert len(bytes.fromhex(conversation.sender)) >= 16


def test_a_new_sender_starts_the_dialogue_again_and_retires_the_old_one(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        conversation = a_conversation(work)
        fresh = work.conversations.new_sender(conversation.id)
    with casebook.reading() as work:
        assert work.conversations.by_sender(conversation.sender) is None
        found = work.conversations.by_sender(fresh)
    assert found is not None and found.id == conversation.id and found.sender == fresh


def test_senders_of_another_secret_differ(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        conversation = a_conversation(work)
    other = SqlCasebook(casebook.engine, b"another secret")
    with other.writing() as work:
        assert work.conversations.new_sender(conversation.id) != conversation.sender
        assert work.conversations.get(conversation.id).sender != conversation.sender


def test_an_unreachable_parent_stays_marked_until_reached(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        conversation = a_conversation(work)
        work.conversations.mark_reachable(conversation.id, False)
    with casebook.reading() as work:
        assert not work.conversations.get(conversation.id).reachable


def test_a_code_joins_web_and_telegram_to_one_parent(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        web, telegram = a_conversation(work), a_conversation(work, "99", Channel.TELEGRAM)
        work.conversations.new_join_code(web.id, "hash-1", NOW + timedelta(minutes=10))
        parent = work.conversations.join(telegram.id, "hash-1", NOW)
    assert parent is not None and parent.id == web.parent
    with casebook.reading() as work:
        for either in (web.parent, telegram.parent):
            assert [c.id for c in work.conversations.of_parent(either)] == [web.id, telegram.id]
        assert work.conversations.parent(telegram.parent).joined_to == web.parent


def test_three_channels_joined_in_any_order_are_one_family(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        one, two, three = (a_conversation(work, name) for name in ("one", "two", "three"))
        work.conversations.new_join_code(one.id, "a", NOW + timedelta(minutes=10))
        work.conversations.join(two.id, "a", NOW)
        work.conversations.new_join_code(three.id, "b", NOW + timedelta(minutes=10))
        work.conversations.join(two.id, "b", NOW)
    with casebook.reading() as work:
        for each in (one, two, three):
            assert len(work.conversations.of_parent(each.parent)) == 3


@pytest.mark.parametrize("way", ["twice", "late", "unknown", "replaced"])
def test_a_code_works_once_and_in_time_or_not_at_all(casebook: SqlCasebook, way: str) -> None:
    with casebook.writing() as work:
        web, telegram = a_conversation(work), a_conversation(work, "99", Channel.TELEGRAM)
        work.conversations.new_join_code(web.id, "hash-1", NOW + timedelta(minutes=10))
        if way == "twice":
            work.conversations.join(telegram.id, "hash-1", NOW)
        if way == "replaced":
            work.conversations.new_join_code(web.id, "hash-2", NOW + timedelta(minutes=10))
        late = NOW + timedelta(minutes=11 if way == "late" else 0)
        code = "other" if way == "unknown" else "hash-1"
        assert work.conversations.join(telegram.id, code, late) is None


def test_a_code_typed_where_it_was_given_is_not_spent(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        web, telegram = a_conversation(work), a_conversation(work, "99", Channel.TELEGRAM)
        work.conversations.new_join_code(web.id, "hash-1", NOW + timedelta(minutes=10))
        assert work.conversations.join(web.id, "hash-1", NOW) is None
        assert work.conversations.join(telegram.id, "hash-1", NOW) is not None


def test_an_idle_web_session_ends_and_stays_ended(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        conversation = a_conversation(work)
        work.web_sessions.add("token", conversation.id, NOW)
    for minutes, alive in ((20, True), (45, True), (76, False), (76, False)):
        with casebook.writing() as work:
            found = work.web_sessions.conversation("token", NOW + timedelta(minutes=minutes), 1800)
        assert (found is not None) is alive


def test_a_forgotten_token_opens_nothing_and_the_record_stays(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        conversation = a_conversation(work)
        work.web_sessions.add("token", conversation.id, NOW)
        work.web_sessions.forget("token")
    with casebook.writing() as work:
        assert work.web_sessions.conversation("token", NOW, 1800) is None
        assert work.conversations.get(conversation.id) == conversation


def test_a_session_heard_from_lately_needs_no_write_and_any_other_does(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        talk = a_conversation(work)
        work.web_sessions.add("token", talk.id, NOW)
    with casebook.reading() as work:
        for minutes, found in ((0, True), (1, True), (2, False), (31, False), (-1, False)):
            heard = work.web_sessions.heard_lately("token", NOW + timedelta(minutes=minutes), 1800)
            assert (heard is not None) is found
        assert work.web_sessions.heard_lately("another", NOW, 1800) is None
