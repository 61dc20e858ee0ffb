"""Letters as e-mail. The library writes the headers, from facts of one line each: none can begin another."""

from __future__ import annotations

import hashlib
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from bot.desk.desk import School
from bot.desk.invitations import Letter, Side
from bot.notices.entry import Entry
from bot.notices.ics import Method, invitation
from bot.notices.words import Words, facts_of, one_line

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
    facts = facts_of(school, words, entry)
    name = f"{letter}_{side}"
    text = f"{name}_minutes" if entry.minutes and f"{name}_minutes" in words else name
    message = _message(words.say(f"{name}_subject", facts), words.say(text, facts), sender, to, key, now, school)
    method = METHODS.get(letter)
    if method is not None:
        _attach(message, invitation(school, words, entry, method, now, organiser=sender, guest=to), method)
    return message


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
    return _message(subject, words.say(f"alert_{kind}", facts), sender, to, key, now, school)


def _message(subject: str, text: str, sender: str, to: str, key: str, now: datetime, school: School) -> EmailMessage:
    """The Message-ID follows from the parcel: a letter that had to be sent twice is shown once."""
    message = EmailMessage(policy=SMTP)
    message["Subject"] = one_line(subject)
    message["From"] = sender
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
