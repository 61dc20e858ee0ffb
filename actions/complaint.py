"""The formal complaint: explained once that talking comes first, then respected, written, read and sent by the parent."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.asides import ASIDES, aside
from actions.complaint_letter import say_where
from actions.complaint_slots import ASKED, FORM, as_events, complaint_of, forgotten, so_far
from actions.next_step import tell_next_step
from actions.talking import DeskAction, Events, say, told
from bot.desk.complaint import Complaint, is_at_the_letter, on_record, talk_first
from bot.desk.intake import Draft, Told, take
from bot.desk.next_words import next_of
from bot.protocol.letter_parts import Change, Part, applied, read_change
from bot.protocol.statuses import Status
from bot.protocol.values import Reason, Route

# This may follow another action, where no rule says that the parent is heard next.
HEARD_NEXT: Events = [FollowupAction("action_listen")]
PATIENCE = 2
ENDS = frozenset({"stop", "resolved"})
FREE = frozenset({"words", "when", "hope"})
_SENT = re.compile(
    r"\b(?:i(?:'ve| have)?|we(?:'ve| have)?) (?:just |now |already )*(?:sent|posted|emailed|handed)\b", re.I
)
_WHERE = re.compile(r"\b(?:pro ?-?forma|form|link|website|where|how do i send|by email|email or post)\b", re.I)


class ActionBeginComplaint(DeskAction):
    def name(self) -> str:
        return "action_begin_complaint"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        message = told(tracker)
        said = take(so_far(tracker), replace(message, asked=None), self.desk.school)
        draft, at = await asyncio.to_thread(on_record, self.desk, tracker.sender_id, said)
        if at is not None and at.route.reason is Reason.BEYOND_LADDER:
            tell_next_step(self.desk, dispatcher, at)
            return HEARD_NEXT
        if at is not None and at.concern.status == Status.FORMAL and message.act != "want_formal":
            say(dispatcher, "utter_complaint_already", reference=at.concern.reference)
            return HEARD_NEXT
        if is_at_the_letter(at) and _SENT.search(message.text):
            return [*await self.neighbour("action_note_letter_sent").run(dispatcher, tracker, domain), *HEARD_NEXT]
        if _WHERE.search(message.text):
            say_where(self, dispatcher)
        first = talk_first(self.desk, draft, at)
        if first and message.act != "want_formal" and not tracker.get_slot("complaint_explained"):
            return [*as_events(Complaint(draft)), *self._explain(dispatcher, first, draft)]
        say(dispatcher, "utter_complaint_begin")
        return [*forgotten(), *as_events(Complaint(_only_year(self, draft))), FollowupAction(FORM)]

    def _explain(self, dispatcher: CollectingDispatcher, first: Route, draft: Draft) -> Events:
        known = draft.years or first.step == 1
        facts = next_of(self.desk.school, first).facts
        say(dispatcher, "utter_complaint_talk_first" if known else "utter_complaint_talk_first_who", facts)
        return [SlotSet("complaint_explained", True), *HEARD_NEXT]


class ValidateComplaintForm(DeskAction):
    def name(self) -> str:
        return "validate_complaint_form"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        before = complaint_of(tracker)
        asked = ASKED.get(tracker.get_slot("requested_slot") or "")
        if tracker.active_loop.get("name") != FORM or asked is None:
            return as_events(before)
        answer = told(tracker, asked)
        if answer.act in ENDS:
            return _left(answer.act)
        if tracker.get_slot("complaint_part"):
            return self._new_part(before, answer, Part(tracker.get_slot("complaint_part")))
        if answer.act in ASIDES and not (asked in FREE and answer.act not in ASIDES[answer.act].always):
            return await aside(self, dispatcher, tracker, domain)
        if asked == "confirmed":
            return self._read(dispatcher, tracker, before, answer)
        return self._answered(tracker, before, answer)

    def _answered(self, tracker: Tracker, before: Complaint, answer: Told) -> Events:
        draft = take(before.draft, answer, self.desk.school)
        when = _when(answer) if answer.asked == "when" else before.when
        after = Complaint(draft, when)
        return as_events(after) if after != before else _missed(tracker)

    def _read(self, dispatcher: CollectingDispatcher, tracker: Tracker, before: Complaint, answer: Told) -> Events:
        """Yes, or what should be different."""
        if answer.act == "affirm":
            return [SlotSet("complaint_confirmed", True)]
        pressed = answer.heard.get("part")
        change = Change(Part(pressed)) if pressed else read_change(answer.text)
        if change and change.words:
            return as_events(_changed(before, change, answer, self))
        if change:
            return [SlotSet("complaint_part", change.part.value)]
        after = replace(before, draft=take(before.draft, replace(answer, asked=None), self.desk.school))
        if after != before:
            return as_events(after)
        say(dispatcher, "utter_complaint_what_to_change")
        return _missed(tracker)

    def _new_part(self, before: Complaint, answer: Told, part: Part) -> Events:
        change = Change(part, answer.text)
        return [*as_events(_changed(before, change, answer, self)), SlotSet("complaint_part", None)]


def _only_year(action: DeskAction, draft: Draft) -> Draft:
    """Where there is one year group, there is nothing to ask."""
    groups = action.desk.school.year_groups
    return replace(draft, years=(groups[0].key,)) if len(groups) == 1 and not draft.years else draft


def _changed(before: Complaint, change: Change, answer: Told, action: DeskAction) -> Complaint:
    draft, words = before.draft, change.words or ""
    if change.part is Part.WHEN:
        return replace(before, when=words)
    if change.part is Part.SPOKEN_TO:
        told_again = Told(words, answer.act, answer.heard, "spoken_to")
        return replace(before, draft=take(replace(draft, spoken_to=None), told_again, action.desk.school))
    if change.part is Part.HOPE:
        return replace(before, draft=replace(draft, hope=words))
    return replace(before, draft=replace(draft, words=applied(draft.words or "", change)))


def _when(answer: Told) -> str:
    return "" if answer.act in ("skip_question", "deny") or answer.heard.get("pressed") else answer.text


def _missed(tracker: Tracker) -> Events:
    misses = int(tracker.get_slot("complaint_misses") or 0) + 1
    return _left("unclear") if misses > PATIENCE else [SlotSet("complaint_misses", misses)]


def _left(why: str) -> Events:
    return [SlotSet("complaint_left", why), SlotSet("requested_slot", None)]
