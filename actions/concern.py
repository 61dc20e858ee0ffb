"""Raising a concern: what was said is taken, what is missing is asked, and nothing is filed before a yes."""

from __future__ import annotations

import asyncio
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.asides import LEAVES, aside
from actions.concern_draft import BEGUN, FORM, as_events, forget_draft, leave, parked, topics
from actions.next_step import spoken_to_choices, tell_next_step, year_as_said, year_choices, years_of
from actions.online import steer_beside
from actions.procedure import said_day
from actions.talking import DeskAction, Events, choice, heard, say, told, unclear_before
from actions.topic import say_beside
from actions.unsure import say_numbers
from bot.desk.answering import Answer, read_answer
from bot.desk.desk import Desk
from bot.desk.intake import Draft, begun, from_slots
from bot.desk.labels import label, listed
from bot.desk.opening import open_concern
from bot.desk.recap import recap
from bot.desk.standing import standing
from bot.desk.waiting import school_opens
from bot.protocol.turns import is_upset

ASKED = {
    "concern_words": "words",
    "concern_years": "year",
    "concern_spoken_to": "spoken_to",
    "concern_hope": "hope",
    "concern_confirmed": "confirmed",
}
BOOKS = {"book_appointment": "action_begin_booking"}


class ActionBeginConcern(DeskAction):
    """Takes what the first message told, so that the form asks for the rest alone."""

    def name(self) -> str:
        return "action_begin_concern"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        message, worries = told(tracker), heard(tracker).get("worries") or []
        kept, unclear = from_slots(tracker.slots), unclear_before(tracker)
        draft = begun(kept, message, self.desk.school, worries, unclear)
        if worries:
            say(dispatcher, "utter_concern_several", topics=topics(worries), first=topics(worries[:1]))
        elif draft.words:
            say(dispatcher, f"utter_concern_heard_{'upset' if is_upset(message.text) else 'calm'}")
        else:
            say_numbers(dispatcher, message.text)
        if draft.unknown_years:
            say(dispatcher, "utter_concern_help_unknown_year", _years_said(self.desk, draft))
        online = await steer_beside(self, dispatcher, tracker, domain)
        more = worries[1:] or tracker.get_slot("concern_more")
        return [*online, *as_events(draft), SlotSet("concern_more", more), *BEGUN, FollowupAction(FORM)]


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
        years = tuple(more[0].get("years") or ()) or ((at.concern.child.year,) if at else ())
        draft = Draft(words=more[0]["words"], topic=more[0]["topic"], years=years)
        say(dispatcher, "utter_concern_heard_calm")
        return [*as_events(draft), SlotSet("concern_more", more[1:] or None), *BEGUN, FollowupAction(FORM)]


class ValidateConcernForm(DeskAction):
    """Every answer may fill any gap, and put right what was said before. The desk reads it."""

    def name(self) -> str:
        return "validate_concern_form"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        draft = from_slots(tracker.slots)
        asked = ASKED.get(tracker.get_slot("requested_slot") or "")
        if tracker.active_loop.get("name") != FORM or asked is None:
            # The form has only begun: the message that began it is taken already, and answers nothing.
            return as_events(draft)
        misses = int(tracker.get_slot("concern_misses") or 0)
        answer = read_answer(self.desk.school, draft, told(tracker, asked), misses)
        events = [*as_events(answer.draft), SlotSet("concern_misses", answer.misses)]
        if answer.leave:
            return [*events, *leave(answer.leave)]
        if answer.aside:
            return [*events, *await aside(self, dispatcher, tracker, domain)]
        self._say(dispatcher, answer)
        return [*events, SlotSet("concern_confirmed", True)] if answer.confirmed else events

    def _say(self, dispatcher: CollectingDispatcher, answer: Answer) -> None:
        if answer.say:
            say(dispatcher, f"utter_concern_help_{answer.say}", _years_said(self.desk, answer.draft))


class ActionAskConcernConfirmed(DeskAction):
    """Reads the concern back before anything is filed; an answer that changed nothing is not read back again."""

    def name(self) -> str:
        return "action_ask_concern_form_concern_confirmed"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        again = bool(tracker.get_slot("concern_misses"))
        lines = recap(self.desk.school, from_slots(tracker.slots))
        buttons = [choice(label("yes_put_on_record"), "affirm"), choice(label("no_stop_here"), "stop")]
        say(dispatcher, "utter_concern_recap_short" if again else "utter_concern_recap", lines, choices=buttons)
        return []


class ActionAskConcernYears(DeskAction):
    def name(self) -> str:
        return "action_ask_concern_form_concern_years"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        say(dispatcher, "utter_concern_ask_years", choices=year_choices(self.desk))
        return []


class ActionAskConcernSpokenTo(DeskAction):
    """The people of this school's own ladder, for this child's year."""

    def name(self) -> str:
        return "action_ask_concern_form_concern_spoken_to"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        years = tracker.get_slot("concern_years") or ()
        say(dispatcher, "utter_concern_ask_spoken_to", choices=spoken_to_choices(self.desk, years))
        return []


class ActionFileConcern(DeskAction):
    """The form is done: filed if the parent said yes; left, it can be gone on with and nothing is on record."""

    def name(self) -> str:
        return "action_file_concern"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        left = tracker.get_slot("concern_left")
        if taken_over := {**LEAVES, **BOOKS}.get(left or ""):
            return [SlotSet("concern_left", None), FollowupAction(taken_over)]
        if left or not tracker.get_slot("concern_confirmed"):
            say(dispatcher, f"utter_concern_left_{left or 'stop'}")
            return parked(tracker, left or "stop")
        draft = from_slots(tracker.slots)
        opened = await asyncio.to_thread(open_concern, self.desk, tracker.sender_id, draft)
        references = listed(each.concern.reference for each in opened)
        say(dispatcher, f"utter_concern_filed_{'one' if len(opened) == 1 else 'several'}", reference=references)
        say_beside(dispatcher, draft.topic)
        self._say_when_it_is_seen(dispatcher)
        for each in opened:
            tell_next_step(self.desk, dispatcher, each, child=len(opened) > 1)
        more = tracker.get_slot("concern_more")
        if more:
            say(dispatcher, "utter_concern_next_worry", topics=topics(more[:1]))
        return forget_draft()

    def _say_when_it_is_seen(self, dispatcher: CollectingDispatcher) -> None:
        opens = school_opens(self.desk)
        if opens is not None:
            sure = self.desk.school.calendar_confirmed
            say(
                dispatcher, "utter_concern_seen_next" if sure else "utter_concern_seen_next_unsure", day=said_day(opens)
            )


def _years_said(desk: Desk, draft: Draft) -> dict[str, str]:
    """The years of this school, and the one that was said and is none of them."""
    unknown = draft.unknown_years
    return {"years": years_of(desk), "said": year_as_said(unknown[0]) if unknown else ""}
