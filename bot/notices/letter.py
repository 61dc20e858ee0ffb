"""The formal letter as a file: what was read in the chat is what is downloaded, word for word."""

from __future__ import annotations

import io
import re

from docx import Document
from docx.document import Document as Page
from docx.shared import Pt

from bot.desk.desk import Desk
from bot.desk.values import Message

_KEY = re.compile(r"letter:(?P<turn>\d+):(?P<kind>docx|txt)")
_MEDIA = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "txt": "text/plain; charset=utf-8",
}
# XML has no place for these, and a letter no use.
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
TITLE = 2
LONGEST_HEADING = 40


def letter_file(desk: Desk, conversation: int, key: str) -> tuple[str, str, bytes] | None:
    """Name, media type and content. None: there is no such letter in this conversation."""
    found = _KEY.fullmatch(key)
    letter = _letter(desk, conversation, int(found["turn"]), key) if found else None
    if found is None or letter is None:
        return None
    name = next(file.name for file in letter.files if file.key == key)
    return name, _MEDIA[found["kind"]], as_docx(letter.text) if found["kind"] == "docx" else as_text(letter.text)


def _letter(desk: Desk, conversation: int, turn: int, key: str) -> Message | None:
    """The message that the file was offered with; a turn of somebody else's talk holds none of ours."""
    with desk.casebook.reading() as work:
        try:
            if work.inbox.get(turn).conversation != conversation:
                return None
        except LookupError:
            return None
        answers = work.messages.answer_to(turn)
    return next((message for message in answers if any(file.key == key for file in message.files)), None)


def as_text(letter: str) -> bytes:
    """Windows' own editor shows one long line without the carriage returns."""
    return ("\ufeff" + letter.strip() + "\n").replace("\n", "\r\n").encode()


def as_docx(letter: str) -> bytes:
    document = Document()
    document.styles["Normal"].font.name = "Calibri"
    document.styles["Normal"].font.size = Pt(11)
    for place, block in enumerate(re.split(r"\n{2,}", _CONTROLS.sub("", letter).strip())):
        _add_block(document, block.split("\n"), place)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _add_block(document: Page, lines: list[str], place: int) -> None:
    paragraph = document.add_paragraph()
    for number, line in enumerate(lines):
        run = paragraph.add_run(line)
        run.bold = number == 0 and _is_heading(line, len(lines), place)
        if number < len(lines) - 1:
            run.add_break()


def _is_heading(line: str, lines: int, place: int) -> bool:
    """The title, which stands alone below date and address; then each short line above the words that it is for."""
    titled = place == TITLE if lines == 1 else place > TITLE
    return titled and len(line) < LONGEST_HEADING and line[-1:].isalpha()
