"""The formal complaint: explained once that talking comes first, then respected, written, read and sent by the parent."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.asides import aside
from actions.complaint_letter import say_where
from actions.complaint_slots import ASKED, FORM, as_events, complaint_of, forgotten, so_far
from actions.next_step import tell_next_step
from actions.talking import DeskAction, Events, in_hand, say, told
from bot.desk.answering import LETTER_ENDS, PATIENCE, UNCLEAR, ends, is_aside, passed_over
from bot.desk.complaint import Begin, Complaint, how_to_begin, on_record, talk_first
from bot.desk.intake import Draft, Told, take
from bot.desk.next_words import next_of
from bot.protocol.asking import has_complained
from bot.protocol.letter_parts import Change, Part, applied, asks_where_to_send, read_change
from bot.protocol.values import Route

# This may follow another action, where no rule says that the parent is heard next.
HEARD_NEXT: Events = [FollowupAction("action_listen")]


class ActionBeginComplaint(DeskAction):
    def name(self) -> str:
        return "action_begin_complaint"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        message, which = told(tracker), in_hand(tracker)
        if has_complained(message.text):
            return [*await self.neighbour("action_tell_process").run(dispatcher, tracker, domain), *HEARD_NEXT]
        said = take(so_far(tracker), replace(message, asked=None), self.desk.school)
        draft, at = await asyncio.to_thread(on_record, self.desk, tracker.sender_id, said, which)
        begin = how_to_begin(self.desk, message, draft, at, explained=bool(tracker.get_slot("complaint_explained")))
        if begin is Begin.SENT:
            return [*await self.neighbour("action_note_letter_sent").run(dispatcher, tracker, domain), *HEARD_NEXT]
        if at is not None and begin is Begin.BEYOND:
            tell_next_step(self.desk, dispatcher, at)
            return HEARD_NEXT
        if at is not None and begin is Begin.ALREADY:
            say(dispatcher, "utter_complaint_already", reference=at.concern.reference)
            return HEARD_NEXT
        if asks_where_to_send(message.text):
            say_where(self, dispatcher)
        first = talk_first(self.desk, draft, at)
        if begin is Begin.EXPLAIN and first:
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
        if ends(answer, LETTER_ENDS):
            return _left(answer.act)
        if tracker.get_slot("complaint_part"):
            return self._new_part(before, answer, Part(tracker.get_slot("complaint_part")))
        if is_aside(answer):
            return await aside(self, dispatcher, tracker, domain)
        if asked == "confirmed":
            return self._read(dispatcher, tracker, before, answer)
        return self._answered(dispatcher, tracker, before, answer)

    def _answered(self, dispatcher: CollectingDispatcher, tracker: Tracker, before: Complaint, answer: Told) -> Events:
        draft = take(before.draft, answer, self.desk.school)
        when = _when(answer) if answer.asked == "when" else before.when
        after = Complaint(draft, when)
        if after.draft.missing != before.draft.missing or when != before.when:
            return [*as_events(after), SlotSet("complaint_misses", 0)]
        return [*as_events(after), *_missed(dispatcher, tracker, after.draft, answer.asked)]

    def _read(self, dispatcher: CollectingDispatcher, tracker: Tracker, before: Complaint, answer: Told) -> Events:
        """Yes, or what should be different."""
        if answer.act == "affirm":
            return [SlotSet("complaint_confirmed", True)]
        pressed = answer.heard.get("part")
        change = Change(Part(pressed)) if pressed else read_change(answer.text)
        if change and change.words:
            return [*as_events(_changed(before, change, answer, self)), SlotSet("complaint_misses", 0)]
        if change:
            return [SlotSet("complaint_part", change.part.value)]
        after = replace(before, draft=take(before.draft, replace(answer, asked=None), self.desk.school))
        if after != before:
            return [*as_events(after), SlotSet("complaint_misses", 0)]
        return _missed(dispatcher, tracker, after.draft, answer.asked)

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


def _missed(dispatcher: CollectingDispatcher, tracker: Tracker, draft: Draft, asked: str | None) -> Events:
    misses = int(tracker.get_slot("complaint_misses") or 0) + 1
    if misses <= PATIENCE:
        say(dispatcher, f"utter_complaint_help_{asked}")
        return [SlotSet("complaint_misses", misses)]
    gone_on = passed_over(draft, asked)
    return [*_draft_alone(gone_on), SlotSet("complaint_misses", 0)] if gone_on else _left(UNCLEAR)


def _left(why: str) -> Events:
    return [SlotSet("complaint_left", why), SlotSet("requested_slot", None)]


def _draft_alone(draft: Draft) -> Events:
    """The date was not spoken of, and stays as it was."""
    return [event for event in as_events(Complaint(draft)) if event["name"] != "complaint_when"]
