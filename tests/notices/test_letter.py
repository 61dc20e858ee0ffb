"""The letter as a file: word for word what was read, for the parent it was written for and for nobody else."""

from __future__ import annotations

import io

from docx import Document

from bot.desk.values import Channel, FileLink, Received, Sender, Utterance
from bot.notices.letter import as_docx, as_text, letter_file
from tests.desk.booking_house import House

LETTER = """24 November 2026

Mrs Fox, headteacher
Hemingford Grey Primary School

Formal complaint

Dear Mrs Fox,

This is a formal complaint under the school's complaints procedure. It is about my child Tom, who is in year 3.

What happened
He lost his place & nobody said <why>

Please answer me in writing.

[Your name]
[How to reach you]
Reference: HG-26-0001"""


def offered(house: House, name: str = "parent") -> tuple[int, int]:
    """A letter shown with its files: the conversation, and the turn it was shown in."""
    with house.desk.casebook.writing() as work:
        talk = work.conversations.find_or_start(Channel.WEB, name, house.clock())
        row, _ = work.inbox.accept(Received(Channel.WEB, f"l-{name}", name, "yes"), talk.id, house.clock())
        files = tuple(FileLink("", f"formal-complaint.{kind}", f"letter:{row.id}:{kind}") for kind in ("docx", "txt"))
        said = [Utterance("Here it is."), Utterance(LETTER, files=files)]
        work.messages.say(talk.id, Sender.BOT, said, house.clock(), row.id)
    return talk.id, row.id


def paragraphs(content: bytes) -> list[str]:
    return [paragraph.text for paragraph in Document(io.BytesIO(content)).paragraphs]


def test_what_was_read_is_what_is_downloaded(house: House) -> None:
    talk, turn = offered(house)
    plain, word = (letter_file(house.desk, talk, f"letter:{turn}:{kind}") for kind in ("txt", "docx"))
    assert plain is not None and word is not None
    assert plain[0] == "formal-complaint.txt" and plain[1].startswith("text/plain")
    assert plain[2].decode("utf-8-sig").replace("\r\n", "\n").strip() == LETTER
    assert word[0] == "formal-complaint.docx"
    assert "\n\n".join(paragraphs(word[2])) == LETTER


def test_nobody_elses_letter_is_ever_given(house: House) -> None:
    _, turn = offered(house)
    other, _ = offered(house, "another parent")
    assert letter_file(house.desk, other, f"letter:{turn}:docx") is None


def test_a_key_that_is_no_letters_gives_nothing(house: House) -> None:
    talk, turn = offered(house)
    for key in (
        "letter:999999:docx",
        f"letter:{turn}:exe",
        "letter:x:txt",
        "appointment:1",
        "",
        f"letter:{turn}:docx/../x",
    ):
        assert letter_file(house.desk, talk, key) is None


def test_headings_stand_out_and_a_parents_words_do_not() -> None:
    bold = [
        run.text.strip()
        for paragraph in Document(io.BytesIO(as_docx(LETTER))).paragraphs
        for run in paragraph.runs
        if run.bold
    ]
    assert bold == ["Formal complaint", "What happened"]


def test_signs_that_a_document_cannot_hold_are_left_out() -> None:
    assert paragraphs(as_docx("one\x00\x0b two"))[0] == "one two"


def test_plain_text_opens_as_lines_on_any_machine() -> None:
    assert as_text("one\ntwo") == "\ufeffone\r\ntwo\r\n".encode()
