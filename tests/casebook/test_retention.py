import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from bot.casebook import SqlCasebook
from bot.casebook.doomed import moment_before
from bot.casebook.engine import as_writer
from bot.casebook.retention import PurgeReport, RetentionRules, purge
from bot.casebook.tables import Base
from bot.casebook.verify import verify
from bot.casebook.work import SqlWork
from bot.desk.values import (
    Channel,
    Child,
    Choice,
    Concern,
    Conversation,
    FileLink,
    FlagKind,
    PostOnline,
    Received,
    Screenshot,
    Sender,
    StepTaken,
    Utterance,
)
from tests.casebook.conftest import Postgres
from tests.casebook.makers import NOW, a_concern, a_conversation, a_line, an_appointment, an_inbox_row

RULES = RetentionRules()
MONTH_LATER = NOW + timedelta(days=31)
# Long enough to be kept out of line, and of no pattern that PostgreSQL could press into something unreadable.
PADDING = random.Random(7).randbytes(3000)
SEVEN_YEARS_LATER = NOW + timedelta(days=7 * 366)


class Canaries:
    """Words that must not be found afterwards. Odd enough that nothing else spells them."""

    def __init__(self) -> None:
        self.planted: list[str] = []

    def __call__(self) -> str:
        self.planted.append(f"canary{len(self.planted):02}gefiedert")
        return self.planted[-1]

    def found_in(self, files: list[Path]) -> set[str]:
        content = b"\xff".join(file.read_bytes() for file in files)
        return {canary for canary in self.planted if canary.encode() in content}


def plant_in_talk(work: SqlWork, conversation: Conversation, canary: Canaries) -> None:
    row, _ = work.inbox.accept(Received(conversation.channel, canary(), "", canary(), canary()), conversation.id, NOW)
    work.messages.say(conversation.id, Sender.PARENT, [Utterance(canary())], NOW, None)
    answer = Utterance(canary(), (Choice("", canary(), canary()),), (FileLink("", canary(), canary()),))
    work.messages.say(conversation.id, Sender.BOT, [answer], NOW, row.id)
    work.inbox.mark_done(row.id, NOW)
    work.memory.save(conversation.sender, canary().encode() + PADDING, NOW)
    work.outbox.add("telegram", canary(), {canary(): canary()}, NOW, key=canary(), conversation=conversation.id)
    [parcel] = work.outbox.claim("telegram", NOW, 1, 60)
    work.outbox.bury(parcel.id, canary())
    flag = work.flags.raise_flag(FlagKind.ABUSE, canary(), NOW, key=canary(), conversation=conversation.id)
    work.flags.acknowledge(flag.id, canary(), NOW)
    post = work.posts.add(
        PostOnline(0, canary(), "personal", NOW, conversation=conversation.id, words=canary(), address=canary())
    )
    work.posts.save(replace(post, outcome=canary()))
    work.posts.add_screenshot(Screenshot(0, post.id, "image/png", "d", "staff:1", NOW), canary().encode() + PADDING)


def plant_in_record(work: SqlWork, conversation: Conversation, canary: Canaries) -> Concern:
    concern = a_concern(
        work,
        conversation,
        words=canary() + PADDING.hex() + canary(),
        summary=canary(),
        hope=canary(),
        child=Child("Y4", canary()),
        about=(canary(),),
        hidden_from=(canary(),),
    )
    work.concerns.take_step(StepTaken(concern.id, 1, "ms_hill", "skipped", NOW, reason=canary()))
    flag = work.flags.raise_flag(
        FlagKind.SAFEGUARDING, canary(), NOW, key=canary(), concern=concern.id, about=[canary()]
    )
    work.flags.acknowledge(flag.id, canary(), NOW)
    post = work.posts.add(PostOnline(0, canary(), "personal", NOW, concern.id, words=canary(), told=(canary(),)))
    work.posts.add_screenshot(Screenshot(0, post.id, "image/png", "d", "staff:1", NOW), canary().encode() + PADDING)
    work.appointments.add(an_appointment(concern=concern.id, place=canary(), parent_email=canary(), outcome=canary()))
    work.history.append(a_line(concern=concern.id, detail={canary(): canary()}))
    return concern


def close(work: SqlWork, concern: Concern, status: str = "resolved", at: datetime = NOW) -> Concern:
    closed = replace(concern, status=status, closed_at=at, version=concern.version + 1)
    return work.concerns.save(closed)


def files_of(casebook: SqlCasebook, request: pytest.FixtureRequest) -> list[Path]:
    if casebook.engine.dialect.name == "sqlite":
        return [file for file in Path(casebook.engine.url.database or "").parent.iterdir() if file.is_file()]
    server: Postgres = request.getfixturevalue("postgres")
    with casebook.engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
        connection.execute(text("CHECKPOINT"))
    # The write-ahead log is left out: the server writes over its segments in its own time.
    everything = [file for file in server.data.rglob("*") if file.is_file() and not file.is_symlink()]
    return [file for file in everything if "pg_wal" not in file.parts]


def test_after_a_purge_no_byte_of_fifty_canaries_is_in_the_files(
    casebook: SqlCasebook, request: pytest.FixtureRequest
) -> None:
    canary = Canaries()
    with casebook.writing() as work:
        plant_in_talk(work, a_conversation(work, canary(), Channel.TELEGRAM), canary)
        conversation = a_conversation(work, canary())
        plant_in_talk(work, conversation, canary)
        close(work, plant_in_record(work, conversation, canary))
    assert len(canary.planted) >= 50
    assert canary.found_in(files_of(casebook, request)) == set(canary.planted)
    report = purge(casebook, SEVEN_YEARS_LATER, RULES)
    assert report.concerns == ("HG-26-0001",)
    assert canary.found_in(files_of(casebook, request)) == set()
    assert verify(casebook).ok


def test_chat_that_became_no_concern_goes_after_thirty_days_with_the_parents_address(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        plant_in_talk(work, a_conversation(work), Canaries())
    assert purge(casebook, NOW + timedelta(days=29), RULES).removed == {}
    removed = purge(casebook, MONTH_LATER, RULES).removed
    assert {"inbox", "messages", "choices", "memory", "outbox", "flags", "conversations", "parents"} <= set(removed)
    assert left(casebook) == {"history", "history_details", "history_head"}


def left(casebook: SqlCasebook) -> set[str]:
    with casebook.engine.connect() as connection:
        tables = Base.metadata.sorted_tables
        return {t.name for t in tables if connection.scalar(select(func.count()).select_from(t))}


@pytest.mark.parametrize("why", ["open", "reopened", "on hold", "an alarm nobody has seen", "closed too lately"])
def test_a_record_that_is_still_needed_stays_with_all_its_words(casebook: SqlCasebook, why: str) -> None:
    with casebook.writing() as work:
        conversation = a_conversation(work)
        plant_in_talk(work, conversation, Canaries())
        concern = a_concern(work, conversation, hold=why == "on hold")
        if why == "an alarm nobody has seen":
            work.flags.raise_flag(FlagKind.SAFEGUARDING, "he hurts me", NOW, key="k", concern=concern.id)
        if why == "reopened":
            work.concerns.save(replace(concern, closed_at=NOW, version=2))
        elif why != "open":
            lately = SEVEN_YEARS_LATER - timedelta(days=365)
            close(work, concern, at=lately if why == "closed too lately" else NOW)
    before = talk(casebook, conversation)
    assert purge(casebook, SEVEN_YEARS_LATER, RULES).concerns == ()
    assert talk(casebook, conversation) == before and len(before) == 2


def talk(casebook: SqlCasebook, conversation: Conversation) -> list[str]:
    with casebook.reading() as work:
        return [message.text for message in work.messages.after(conversation.id, 0)]


def test_a_kept_concern_keeps_what_was_said_on_every_joined_channel(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        web, telegram = a_conversation(work), a_conversation(work, "9", Channel.TELEGRAM)
        a_concern(work, web)
        work.conversations.new_join_code(web.id, "code", NOW + timedelta(minutes=1))
        work.conversations.join(telegram.id, "code", NOW)
        work.messages.say(telegram.id, Sender.PARENT, [Utterance("More about Sam")], NOW, None)
    purge(casebook, SEVEN_YEARS_LATER, RULES)
    assert talk(casebook, telegram) == ["More about Sam"]


def test_a_purged_concern_takes_its_talk_though_the_same_parent_has_a_newer_one(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        conversation = a_conversation(work)
        work.messages.say(conversation.id, Sender.PARENT, [Utterance("the old trouble")], NOW, None)
        close(work, a_concern(work, conversation))
        lately = SEVEN_YEARS_LATER - timedelta(days=3)
        a_concern(work, conversation, opened_at=lately, changed_at=lately)
        work.messages.say(conversation.id, Sender.PARENT, [Utterance("the new trouble")], lately, None)
    assert purge(casebook, SEVEN_YEARS_LATER, RULES).concerns == ("HG-26-0001",)
    assert talk(casebook, conversation) == ["the new trouble"]


def test_a_safeguarding_flag_without_a_concern_is_a_record_and_not_mere_chat(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        conversation = a_conversation(work)
        work.messages.say(conversation.id, Sender.PARENT, [Utterance("he hurts me")], NOW, None)
        flag = work.flags.raise_flag(FlagKind.SAFEGUARDING, "he hurts me", NOW, key="k", conversation=conversation.id)
    purge(casebook, SEVEN_YEARS_LATER, RULES)
    assert talk(casebook, conversation) == ["he hurts me"]
    with casebook.writing() as work:
        work.flags.acknowledge(flag.id, "Mrs Fox", SEVEN_YEARS_LATER)
    purge(casebook, SEVEN_YEARS_LATER + timedelta(days=400), RULES)
    assert talk(casebook, conversation) == ["he hurts me"]
    purge(casebook, SEVEN_YEARS_LATER + timedelta(days=7 * 366), RULES)
    assert talk(casebook, conversation) == []


def test_a_message_that_was_never_answered_is_never_thrown_away(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        an_inbox_row(work, a_conversation(work).id, "still waiting")
        work.outbox.add("email", "office", {}, NOW, key="unsent")
    purge(casebook, SEVEN_YEARS_LATER, RULES)
    with casebook.reading() as work:
        assert [row.text for row in work.inbox.pending()] == ["still waiting"]
        assert len(work.outbox.unsent()) == 1


def test_a_dry_run_says_what_would_go_and_takes_nothing(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        conversation = a_conversation(work)
        plant_in_talk(work, conversation, Canaries())
        close(work, plant_in_record(work, conversation, Canaries()))
    before = rows(casebook)
    would = purge(casebook, SEVEN_YEARS_LATER, RULES, dry_run=True)
    assert rows(casebook) == before
    did = purge(casebook, SEVEN_YEARS_LATER, RULES)
    assert would == replace(did, dry_run=True) and did.removed["concerns"] == 1


def rows(casebook: SqlCasebook) -> dict[str, int]:
    with casebook.engine.connect() as connection:
        tables = Base.metadata.sorted_tables
        return {t.name: connection.scalar(select(func.count()).select_from(t)) or 0 for t in tables}


def test_the_history_tells_which_details_a_purge_took_and_still_verifies(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        conversation = a_conversation(work)
        concern = a_concern(work, conversation)
        for step in range(3):
            work.history.append(a_line(concern=concern.id, detail={"step": step}))
        work.history.append(a_line(detail={"of": "nothing purged"}))
        close(work, concern)
    purge(casebook, SEVEN_YEARS_LATER, RULES)
    with casebook.reading() as work:
        told = work.history.of_concern(concern.id)
    assert [line.detail for line in told] == [{}, {}, {}]
    assert verify(casebook).ok and verify(casebook).lines == 5
    with as_writer(casebook.engine).begin() as connection:
        connection.execute(text("DELETE FROM history_details WHERE seq = 4"))
    assert verify(casebook).problems == ["the detail of line 4 is missing, and no purge took it"]


@pytest.mark.parametrize(
    ("rules", "gone"),
    [
        (RetentionRules(), []),
        (RetentionRules(resolved=401), []),
        (RetentionRules(resolved=399), ["HG-26-0001"]),
        (RetentionRules(withdrawn=399), ["HG-26-0002"]),
        (RetentionRules(formal=399), ["HG-26-0003", "HG-26-0004"]),
        (RetentionRules(resolved=399, withdrawn=399, formal=2000), ["HG-26-0001", "HG-26-0002"]),
    ],
)
def test_the_schools_own_periods_are_followed_to_the_day(
    casebook: SqlCasebook, rules: RetentionRules, gone: list[str]
) -> None:
    with casebook.writing() as work:
        for step, status in ((2, "resolved"), (2, "withdrawn"), (4, "resolved"), (4, "withdrawn")):
            close(work, a_concern(work, a_conversation(work), step=step), status)
    assert list(purge(casebook, NOW + timedelta(days=400), rules).concerns) == gone


def test_a_number_once_given_is_not_given_again_after_a_purge(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        concern = a_concern(work, a_conversation(work))
        close(work, concern)
    purge(casebook, SEVEN_YEARS_LATER, RULES)
    with casebook.writing() as work:
        again = a_concern(work, a_conversation(work))
    assert again.id > concern.id and again.reference == "HG-26-0002"


def test_a_purge_of_nothing_leaves_no_line(casebook: SqlCasebook) -> None:
    assert purge(casebook, NOW, RULES) == PurgeReport(False)
    assert left(casebook) == set()


def test_six_moment_before_a_leap_day_is_the_day_before_march() -> None:
    assert moment_before(datetime(2028, 2, 29, tzinfo=UTC), None) == datetime(2022, 2, 28, tzinfo=UTC)
