"""What the history keeps as a code and its details, said as a sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from bot.desk.values import HistoryLine
from bot.diary.clock import spoken
from bot.office import words

Detail = Mapping[str, object]
Said = str | Callable[[Detail], str]


def _text(detail: Detail, name: str, otherwise: str = "") -> str:
    value = detail.get(name)
    return otherwise if value in (None, "") else str(value)


def _plain(detail: Detail, name: str) -> str:
    return _text(detail, name).replace("_", " ")


def _why(detail: Detail, name: str = "reason") -> str:
    return f" Reason: {_plain(detail, name)}." if _text(detail, name) else ""


def _when(detail: Detail, name: str = "starts") -> str:
    try:
        return spoken(datetime.fromisoformat(_text(detail, name)))
    except ValueError:
        return "a time that is not known"


def _meeting(detail: Detail) -> str:
    return f"{_text(detail, 'reference', 'the meeting')} on {_when(detail)}"


def _step(detail: Detail) -> str:
    ended = words.of(words.OUTCOMES, _text(detail, "outcome", "unknown")).lower()
    return f"recorded that step {_text(detail, 'step')} took place: {ended}."


SENTENCES: Mapping[str, Said] = {
    "ConcernOpened": lambda d: f"opened the concern at step {_text(d, 'step', '1')}.",
    "ConcernEscalated": lambda d: f"moved the concern from step {_text(d, 'from')} to step {_text(d, 'to')}.{_why(d)}",
    "StepSkipped": lambda d: f"passed over step {_text(d, 'step')}.{_why(d)}",
    "StepTaken": lambda d: f"said that step {_text(d, 'step')} had taken place.",
    "StepRecorded": _step,
    "WordsAdded": "added to what was said.",
    "ConcernCorrected": lambda d: f"put the record right{_changed(d)}.",
    "ConcernReopened": "opened the concern again.",
    "ConcernClosed": lambda d: f"closed the concern as resolved.{_why(d, 'how')}",
    "ConcernWithdrawn": "withdrew the concern.",
    "ParentSatisfied": "said that the matter was settled.",
    "ConcernRestricted": lambda d: f"restricted the record: {words.of(words.RESTRICTIONS, _text(d, 'to')).lower()}.",
    "ConcernHandedOver": lambda d: f"handed the concern over to {_plain(d, 'to')}.",
    "ConcernViewed": "looked at this record.",
    "ConcernPrinted": "printed this record.",
    "ParentAnswered": "answered the parent.",
    "NoteWritten": lambda d: f"wrote a note: {_text(d, 'text')}",
    "CorrectionWritten": lambda d: f"wrote a correction: {_text(d, 'text')}",
    "SchoolReplied": "recorded that the school had replied.",
    "SafeguardingRecorded": "set this record apart as safeguarding.",
    "SafeguardingCleared": "brought the concern back to the ladder.",
    "SafeguardingRaised": "set this record apart as safeguarding.",
    "DangerDenied": "said that nobody is in danger, and went on with an ordinary worry.",
    "FlagRaised": lambda d: f"raised a flag: {words.of(words.FLAGS, _text(d, 'kind')).lower()}.",
    "FlagAcknowledged": lambda d: f"dealt with a flag: {words.of(words.FLAGS, _text(d, 'kind')).lower()}.",
    "ReplyChased": lambda d: f"asked the school to chase the reply at step {_text(d, 'step')}.",
    "ReplyOverdue": "noted that the reply was overdue.",
    "MeetingBooked": lambda d: f"booked {_meeting(d)}.",
    "MeetingMoved": lambda d: f"moved {_text(d, 'reference', 'the meeting')} to {_when(d)}.{_why(d)}",
    "MeetingCancelled": lambda d: f"called off {_meeting(d)}.{_why(d)}",
    "MeetingHeld": "recorded that the meeting took place.",
    "MeetingMissed": "recorded that the meeting did not take place.",
    "TimeHeld": lambda d: f"kept a time: {_when(d)}.",
    "TimeLetGo": "let a kept time go.",
    "OutcomeAsked": "asked the parent how the meeting went.",
    "OutcomeTold": lambda d: f"said how the meeting went: {words.of(words.OUTCOMES, _text(d, 'outcome')).lower()}.",
    "ParentRunningLate": "said they were running late.",
    "ComplaintWritten": "was given the formal complaint as a letter.",
    "ComplaintSent": "said that the formal complaint was sent.",
    "PostTold": "told of a post online.",
    "PostRecorded": "recorded a post online.",
    "ScreenshotKept": "kept a screenshot of a post online.",
    "PostChanged": lambda d: f"wrote down what became of a post online{_changed(d)}.",
    "PostSaidToBeDown": "said that the post is down.",
    "OfficeAsked": lambda d: f"asked the office for something: {_plain(d, 'matter')}.",
    "CallAsked": "asked to be rung back.",
    "ChatForgotten": "asked the chat to forget the talk on their side.",
    "ChatsJoined": "joined two chats into one.",
    "OutcomeRecorded": lambda d: (
        f"recorded how the meeting went: {words.of(words.OUTCOMES, _text(d, 'outcome')).lower()}."
    ),
}


def _changed(detail: Detail) -> str:
    changed = [name.replace("_", " ") for name in detail if not name.endswith("_before") and name != "post"]
    return f" ({', '.join(changed)})" if changed else ""


def sentence(line: HistoryLine, staff: Mapping[str, str]) -> str:
    said = SENTENCES.get(line.event)
    if said is None:
        return f"{actor(line.actor, staff)}: {_as_words(line.event)}."
    return f"{actor(line.actor, staff)} {said if isinstance(said, str) else said(line.detail)}"


def actor(code: str, staff: Mapping[str, str]) -> str:
    if code.startswith("staff:"):
        return staff.get(code, "A member of staff whose account is gone")
    return {
        "parent": "The parent",
        "stepwise": "Stepwise",
        "casebook": "The casebook",
        "demo": "The school",
        "machine": "Whoever runs Stepwise",
    }.get(code, code)


def _as_words(event: str) -> str:
    return "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in event).strip()
