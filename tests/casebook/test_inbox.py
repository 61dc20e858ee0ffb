from dataclasses import replace
from datetime import timedelta

import pytest

from bot.casebook import SqlCasebook
from bot.desk.ports import ForeignMessage
from bot.desk.values import Channel, InboxRow
from tests.casebook.makers import NOW, Failed, a_conversation, at_once, fail_after, received


def test_a_redelivered_message_is_the_same_row(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        conversation = a_conversation(work)
        first, new = work.inbox.accept(received(), conversation.id, NOW)
    with casebook.writing() as work:
        second, again = work.inbox.accept(received("other words"), conversation.id, NOW + timedelta(hours=1))
    assert new and not again
    assert second == first


def test_the_same_id_on_another_channel_is_another_message(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        web, telegram = a_conversation(work), a_conversation(work, "9", Channel.TELEGRAM)
        work.inbox.accept(received(), web.id, NOW)
        assert work.inbox.accept(replace(received(), channel=Channel.TELEGRAM), telegram.id, NOW)[1]


def test_an_id_of_another_conversation_gives_nothing_back(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        work.inbox.accept(received(), a_conversation(work).id, NOW)
    with pytest.raises(ForeignMessage), casebook.writing() as work:
        work.inbox.accept(received(), a_conversation(work, "somebody else").id, NOW)


def test_twenty_deliveries_at_once_are_one_message(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        conversation = a_conversation(work)

    def deliver() -> tuple[InboxRow, bool]:
        with casebook.writing() as work:
            return work.inbox.accept(received(), conversation.id, NOW)

    outcomes = at_once([deliver] * 20)
    rows = [outcome for outcome in outcomes if isinstance(outcome, tuple)]
    assert len(rows) == 20
    assert sum(new for _, new in rows) == 1 and len({row.id for row, _ in rows}) == 1


def test_messages_of_a_conversation_are_taken_in_the_order_they_came(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        conversation, other = a_conversation(work), a_conversation(work, "other")
        work.inbox.accept(received("not mine", "o"), other.id, NOW)
        rows = [work.inbox.accept(received(str(n), f"m-{n}"), conversation.id, NOW)[0] for n in range(3)]
    for row in rows:
        with casebook.writing() as work:
            in_hand = work.inbox.in_hand(conversation.id)
            assert in_hand == row
            work.inbox.mark_done(row.id, NOW)
    with casebook.reading() as work:
        assert work.inbox.in_hand(conversation.id) is None
        assert [row.text for row in work.inbox.pending()] == ["not mine"]
        assert work.inbox.get(rows[0].id).done


def test_a_message_accepted_in_a_failed_transaction_was_never_accepted(casebook: SqlCasebook) -> None:
    with pytest.raises(Failed):
        fail_after(casebook, lambda work: work.inbox.accept(received(), a_conversation(work).id, NOW))
    with casebook.reading() as work:
        assert work.inbox.pending() == []
