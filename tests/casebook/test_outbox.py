from datetime import datetime, timedelta

from bot.casebook import SqlCasebook
from bot.desk.values import Delivery, Parcel
from tests.casebook.makers import NOW, a_conversation, at_once

LATER = NOW + timedelta(minutes=10)


def post(casebook: SqlCasebook, key: str = "k", kind: str = "email", conversation: int | None = None) -> None:
    with casebook.writing() as work:
        work.outbox.add(kind, "office@school.example", {"subject": "É\0"}, NOW, key=key, conversation=conversation)


def claim(casebook: SqlCasebook, now: datetime = NOW, kind: str = "email", limit: int = 10) -> list[Parcel]:
    with casebook.writing() as work:
        return list(work.outbox.claim(kind, now, limit, 60))


def test_the_same_parcel_is_posted_once(casebook: SqlCasebook) -> None:
    post(casebook)
    post(casebook)
    [parcel] = claim(casebook)
    assert parcel.body == {"subject": "É\0"} and parcel.to == "office@school.example"


def test_two_workers_never_hold_one_parcel(casebook: SqlCasebook) -> None:
    for number in range(20):
        post(casebook, f"k{number}")
    claimed = at_once([lambda: claim(casebook, limit=5)] * 8)
    ids = [parcel.id for some in claimed if isinstance(some, list) for parcel in some]
    assert len(ids) == 20 and len(set(ids)) == 20


def test_a_parcel_whose_worker_died_comes_back_after_its_lease(casebook: SqlCasebook) -> None:
    post(casebook)
    assert [parcel.attempts for parcel in claim(casebook)] == [1]
    assert claim(casebook, NOW + timedelta(seconds=59)) == []
    assert [parcel.attempts for parcel in claim(casebook, NOW + timedelta(seconds=61))] == [2]


def test_a_parcel_that_failed_waits_until_it_is_due(casebook: SqlCasebook) -> None:
    post(casebook)
    [parcel] = claim(casebook)
    with casebook.writing() as work:
        work.outbox.retry(parcel.id, "greylisted", LATER)
    assert claim(casebook, NOW + timedelta(minutes=9)) == []
    [again] = claim(casebook, LATER)
    assert again.last_error == "greylisted" and again.attempts == 2


def test_a_sent_parcel_is_never_claimed_again(casebook: SqlCasebook) -> None:
    post(casebook)
    [parcel] = claim(casebook)
    with casebook.writing() as work:
        work.outbox.sent(parcel.id, NOW)
    post(casebook)
    assert claim(casebook, LATER) == []
    with casebook.reading() as work:
        assert work.outbox.unsent() == []


def test_a_dead_letter_stays_visible(casebook: SqlCasebook) -> None:
    post(casebook)
    [parcel] = claim(casebook)
    with casebook.writing() as work:
        work.outbox.bury(parcel.id, "no such address")
    assert claim(casebook, LATER) == []
    with casebook.reading() as work:
        [dead] = work.outbox.unsent()
    assert dead.state is Delivery.DEAD and dead.last_error == "no such address"


def test_what_has_waited_too_long_can_be_asked_for(casebook: SqlCasebook) -> None:
    post(casebook)
    with casebook.reading() as work:
        assert work.outbox.unsent(since=NOW - timedelta(seconds=1)) == []
        assert len(work.outbox.unsent(since=NOW)) == 1


def test_messages_to_one_parent_go_out_in_order_and_hold_up_nobody_else(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        one, two = a_conversation(work, "1").id, a_conversation(work, "2").id
    for key, conversation in (("a", one), ("b", one), ("c", two)):
        post(casebook, key, "telegram", conversation)
    first, other = claim(casebook, kind="telegram")
    assert (first.conversation, other.conversation) == (one, two)
    with casebook.writing() as work:
        work.outbox.sent(other.id, NOW)
        work.outbox.retry(first.id, "429", LATER)
    assert claim(casebook, NOW + timedelta(minutes=9), "telegram") == []
    assert [parcel.id for parcel in claim(casebook, LATER, "telegram")] == [first.id]
    with casebook.writing() as work:
        work.outbox.sent(first.id, LATER)
    assert [parcel.conversation for parcel in claim(casebook, LATER, "telegram")] == [one]


def test_kinds_do_not_mix(casebook: SqlCasebook) -> None:
    post(casebook, "a", "email")
    post(casebook, "b", "telegram")
    assert [parcel.kind for parcel in claim(casebook, kind="telegram")] == ["telegram"]
