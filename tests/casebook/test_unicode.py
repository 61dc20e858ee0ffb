"""Whatever a parent types is kept byte for byte: NUL, lone surrogates, other planes, the lot."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.casebook import SqlCasebook
from bot.casebook.tables import Base
from bot.casebook.work import SqlWork
from bot.desk.values import Choice, FileLink, FlagKind, Sender, Utterance
from tests.casebook.makers import NOW, a_concern, a_conversation, a_line, numbers, received

# Every code point there is, the unpaired halves of surrogates with them.
ANY = st.text(st.characters(codec=None, exclude_categories=()), max_size=60)
NASTY = [
    "\0",
    "a\0b",
    "\ud800",
    "\udfff\ud800",
    "\ud83d\ude00",
    "😀",
    "\u202e\u200b\ufeff",
    "Z̸̡̛a̶l̷g̸o̶",
    "'; DROP TABLE inbox; --",
    "\\x00 \\000 %s %(a)s :a ? {}",
    "\r\n\t\v\f\x1c\x85\u2028",
    "",
]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=ANY)
def test_text_of_any_unicode_comes_back_as_it_was_typed(casebook: SqlCasebook, typed: str) -> None:
    comes_back(casebook, typed)


@pytest.mark.parametrize("typed", NASTY, ids=ascii)
def test_the_nastiest_texts_come_back_as_they_were_typed(casebook: SqlCasebook, typed: str) -> None:
    comes_back(casebook, typed)


def comes_back(casebook: SqlCasebook, typed: str) -> None:
    with casebook.writing() as work:
        address = f"{next(numbers)}{typed}"
        conversation = work.conversations.find_or_start(a_conversation(work).channel, address, NOW)
        row, _ = work.inbox.accept(received(typed, address, choice=typed), conversation.id, NOW)
        said = Utterance(typed, (Choice("", typed, typed),), (FileLink("", typed, typed),))
        [message] = work.messages.say(conversation.id, Sender.PARENT, [said], NOW, row.id)
        concern = a_concern(work, conversation, words=typed, summary=typed, hope=typed, about=(typed,))
        flag = work.flags.raise_flag(FlagKind.ABUSE, typed, NOW, key=address, about=[typed])
        work.outbox.add("email", typed, {typed: [typed]}, NOW, key=address)
        line = work.history.append(a_line(detail={"step": 1}, concern=concern.id))
    with casebook.reading() as work:
        assert (row.text, row.choice, row.external_id) == (typed, typed, address)
        assert work.inbox.get(row.id) == row
        assert work.conversations.get(conversation.id).address == address
        assert work.messages.answer_to(row.id) == [message]
        assert (message.text, message.choices[0].label, message.files[0].name) == (typed, typed, typed)
        assert work.concerns.get(concern.id) == concern and concern.words == typed
        assert work.flags.get(flag.id) == flag and flag.words == typed
        assert work.outbox.unsent()[-1].body == {typed: [typed]}
        assert work.history.of_concern(concern.id) == [line]


LOOKS: list[Callable[[SqlWork, str], object]] = [
    lambda work, typed: work.concerns.by_reference(typed),
    lambda work, typed: work.appointments.by_reference(typed),
    lambda work, typed: work.conversations.by_sender(typed),
    lambda work, typed: work.staff.by_email(typed),
    lambda work, typed: work.choices.find(typed),
    lambda work, typed: work.history.by_key(typed),
    lambda work, typed: work.messages.file(1, typed),
]


def test_looking_for_nonsense_finds_nothing_and_breaks_nothing(casebook: SqlCasebook) -> None:
    with casebook.reading() as work:
        assert [look(work, typed) for typed in NASTY for look in LOOKS] == [None] * len(NASTY) * len(LOOKS)


# What is kept as text is of our own making: codes, keys of people, references, hashes.
OF_OUR_OWN_MAKING = set(
    """
    actor added_by at channel contact csrf detail detail_digest digest event hash how id key kind made_by media_type outcome password_hash person
    prefix previous reference restriction role salt seal sealed sender side state status token_hash topic totp_secret
    track uid way year
    """.split()
)


def test_every_column_of_a_parents_words_is_bytes() -> None:
    columns = [column for table in Base.metadata.sorted_tables for column in table.columns]
    as_text = {column.name for column in columns if column.type.compile().startswith(("VARCHAR", "TEXT"))}
    assert as_text == OF_OUR_OWN_MAKING
