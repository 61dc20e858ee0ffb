"""Raising a concern: what was said is taken, what is missing is asked, and nothing is filed before a yes."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.asides import ASIDES, LEAVES, aside
from actions.next_step import tell_next_step, year_as_said, year_choices, years_of
from actions.talking import DeskAction, Events, heard, say, told
from bot.desk.concerns import open_concern, standing
from bot.desk.intake import Draft, as_slots, from_slots, take
from bot.desk.labels import label, listed
from bot.desk.recap import recap

FORM = "concern_form"
ASKED = {
    "concern_words": "words",
    "concern_years": "year",
    "concern_spoken_to": "spoken_to",
    "concern_hope": "hope",
    "concern_confirmed": "confirmed",
}
PATIENCE = 2
BEGUN = [SlotSet("concern_left", None), SlotSet("concern_misses", 0), SlotSet("concern_confirmed", None)]


class ActionBeginConcern(DeskAction):
    """Takes what the first message told, so that the form asks for the rest alone."""

    def name(self) -> str:
        return "action_begin_concern"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        message, worries = told(tracker), heard(tracker).get("worries") or []
        draft = take(from_slots(tracker.slots), message, self.desk.school)
        if worries:
            draft = replace(draft, words=worries[0]["words"], topic=worries[0]["topic"])
            say(dispatcher, "utter_concern_several", topics=_topics(worries), first=_topics(worries[:1]))
        elif draft.words:
            say(dispatcher, "utter_concern_heard")
        return [*_set(draft), SlotSet("concern_more", worries[1:] or None), *BEGUN, FollowupAction(FORM)]


class ActionTakeNextWorry(DeskAction):
    """The other worry of an earlier message: the child is known already, and the words are too."""

    def name(self) -> str:
        return "action_take_next_worry"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        more = tracker.get_slot("concern_more") or []
        if not more:
            say(dispatcher, "utter_concern_nothing_open")
            return []
        at = await asyncio.to_thread(standing, self.desk, tracker.sender_id)
        years = (at.concern.child.year,) if at else ()
        draft = Draft(words=more[0]["words"], topic=more[0]["topic"], years=years)
        say(dispatcher, "utter_concern_heard")
        return [*_set(draft), SlotSet("concern_more", more[1:] or None), *BEGUN, FollowupAction(FORM)]


class ValidateConcernForm(DeskAction):
    """Every answer may fill any gap, and put right what was said before."""

    def name(self) -> str:
        return "validate_concern_form"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        draft = from_slots(tracker.slots)
        if tracker.active_loop.get("name") != FORM:
            return _set(draft)
        asked = ASKED.get(tracker.get_slot("requested_slot") or "", "words")
        answer = told(tracker, asked)
        if answer.act in LEAVES:
            return _leave(answer.act)
        if answer.act in ASIDES and not (asked in ("words", "hope") and answer.act not in ASIDES[answer.act].always):
            return await self._aside(dispatcher, tracker, domain)
        if asked == "confirmed" and answer.act == "affirm":
            return [SlotSet("concern_confirmed", True)]
        return self._heard(dispatcher, tracker, draft, take(draft, answer, self.desk.school), asked)

    async def _aside(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        """A question is answered and the form goes on. What is off the point is not, for ever, an answer."""
        off_the_point = tracker.latest_message["intent"]["name"] == "out_of_scope"
        missed = int(tracker.get_slot("concern_misses") or 0) + 1 if off_the_point else 0
        if missed > PATIENCE:
            return _leave("unclear")
        return [*await aside(self, dispatcher, tracker, domain), SlotSet("concern_misses", missed)]

    def _heard(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, before: Draft, after: Draft, asked: str
    ) -> Events:
        if after.unknown_years:
            say(
                dispatcher,
                "utter_concern_unknown_year",
                years=years_of(self.desk),
                said=year_as_said(after.unknown_years[0]),
            )
        elif after.age and not after.years and not before.age:
            say(dispatcher, "utter_concern_age_only")
        missed = _count_misses(tracker, before, after, asked)
        if missed > PATIENCE:
            return [*_set(after), *_leave("unclear")]
        if asked == "confirmed" and after == before:
            say(dispatcher, "utter_concern_what_to_change")
        return [*_set(after), SlotSet("concern_misses", missed)]


class ActionAskConcernConfirmed(DeskAction):
    """Reads the concern back before anything is filed."""

    def name(self) -> str:
        return "action_ask_concern_form_concern_confirmed"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        lines = recap(self.desk.school, from_slots(tracker.slots))
        say(dispatcher, "utter_concern_recap", lines)
        return []


class ActionAskConcernYears(DeskAction):
    def name(self) -> str:
        return "action_ask_concern_form_concern_years"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        say(dispatcher, "utter_concern_ask_years", choices=year_choices(self.desk))
        return []


class ActionFileConcern(DeskAction):
    """The form is done: filed if the parent said yes, kept nowhere if they left."""

    def name(self) -> str:
        return "action_file_concern"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        left = tracker.get_slot("concern_left")
        if taken_over := LEAVES.get(left or ""):
            return [SlotSet("concern_left", None), FollowupAction(taken_over)]
        if left or not tracker.get_slot("concern_confirmed"):
            say(dispatcher, f"utter_concern_left_{left or 'stop'}")
            return forget_draft()
        draft = from_slots(tracker.slots)
        opened = await asyncio.to_thread(open_concern, self.desk, tracker.sender_id, draft)
        for each in opened:
            say(dispatcher, "utter_concern_filed", reference=each.concern.reference)
            tell_next_step(self.desk, dispatcher, each)
        more = tracker.get_slot("concern_more")
        if more:
            say(dispatcher, "utter_concern_next_worry", topics=_topics(more[:1]))
        return forget_draft()


def _topics(worries: list[dict[str, str]]) -> str:
    return listed(label(f"topic_{each['topic']}") for each in worries)


def forget_draft() -> Events:
    emptied = [SlotSet(slot, None) for slot in (*as_slots(Draft()), "concern_confirmed", "concern_left")]
    return [*emptied, SlotSet("concern_misses", 0)]


def _set(draft: Draft) -> Events:
    return [SlotSet(slot, value) for slot, value in as_slots(draft).items()]


def _leave(why: str) -> Events:
    return [SlotSet("concern_left", why), SlotSet("requested_slot", None)]


def _count_misses(tracker: Tracker, before: Draft, after: Draft, asked: str) -> int:
    moved_on = after.missing != before.missing or (asked == "confirmed" and after != before)
    return 0 if moved_on else int(tracker.get_slot("concern_misses") or 0) + 1
