"""Letters as e-mail. The library writes the headers, from facts of one line each: none can begin another."""

from __future__ import annotations

import hashlib
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP as PLAIN_SMTP
from email.utils import format_datetime

from bot.desk.desk import School
from bot.desk.invitations import Letter, Side
from bot.notices.entry import Entry
from bot.notices.ics import Method, invitation
from bot.notices.words import Words, facts_of, one_line

# A subject stays on one line: some programs show the fold of a long one as a blank before it.
SMTP = PLAIN_SMTP.clone(max_line_length=300)
METHODS = {
    Letter.INVITATION: Method.REQUEST,
    Letter.CHANGE: Method.REQUEST,
    Letter.CANCELLATION: Method.CANCEL,
}


def letter_email(
    school: School,
    words: Words,
    letter: Letter,
    side: Side,
    entry: Entry,
    *,
    sender: str,
    to: str,
    key: str,
    now: datetime,
) -> EmailMessage:
    how = f"how_{entry.way}_{side}"
    facts = {**facts_of(school, words, entry), "how": words.say(how, {}) if how in words else ""}
    name = f"{letter}_{side}"
    text = _signed(school, words, words.say(_variant(name, words, entry), facts))
    message = _message(words.say(f"{name}_subject", facts), text, sender, to, key, now, school)
    method = METHODS.get(letter)
    if method is not None:
        _attach(message, invitation(school, words, entry, method, side, now, organiser=sender, guest=to), method)
    return message


def _variant(name: str, words: Words, entry: Entry) -> str:
    """How late is said where it is known; a meeting that keeps its time has not moved."""
    fits = {f"{name}_minutes": entry.minutes is not None, f"{name}_same": entry.was == entry.starts}
    return next((key for key, wanted in fits.items() if wanted and key in words), name)


def _signed(school: School, words: Words, text: str) -> str:
    """Which school it is, and how to reach it where the school file says how."""
    telephone = school.facts.shown().get("office_telephone")
    office = words.say("office", {"telephone": one_line(telephone)}) if telephone else ""
    return text + "\n\n" + words.say("signature", {"school_name": one_line(school.name), "office": office})


def alert_email(
    school: School,
    words: Words,
    kind: str,
    reference: str,
    office_page: str,
    *,
    sender: str,
    to: str,
    key: str,
    now: datetime,
) -> EmailMessage:
    """That something waits, and where: never a word of what was written."""
    facts = {"reference": one_line(reference), "office_page": one_line(office_page), "school_name": school.name}
    subject = words.say(f"alert_subject_{kind}", facts)
    return _message(subject, _signed(school, words, words.say(f"alert_{kind}", facts)), sender, to, key, now, school)


def _message(subject: str, text: str, sender: str, to: str, key: str, now: datetime, school: School) -> EmailMessage:
    """The Message-ID follows from the parcel: a letter that had to be sent twice is shown once."""
    message = EmailMessage(policy=SMTP)
    message["Subject"] = one_line(subject)
    message["From"] = Address(one_line(school.name), addr_spec=sender)
    message["To"] = to
    message["Date"] = format_datetime(now)
    message["Message-ID"] = f"<{hashlib.sha256(key.encode()).hexdigest()[:40]}@stepwise>"
    message["Auto-Submitted"] = "auto-generated"
    office = school.facts.shown().get("office_email")
    if office and office != sender:
        message["Reply-To"] = office
    message.set_content(text + "\n")
    return message


def _attach(message: EmailMessage, calendar: bytes, method: Method) -> None:
    """Beside the text for the programs that act on it, and as a file for those that do not."""
    message.add_alternative(calendar.decode(), subtype="calendar", params={"method": method.value}, cte="base64")
    message.add_attachment(calendar, maintype="application", subtype="ics", filename="invite.ics")
