"""Who is next, and why; moving up when a step has not helped."""

from __future__ import annotations

import asyncio
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.meeting_words import say_where_the_meeting_stands
from actions.talking import DeskAction, Events, choice, say, told
from bot.desk.concerns import Standing, escalate, resolve, stand_in_line, standing
from bot.desk.desk import Desk
from bot.desk.intake import from_slots, take
from bot.desk.labels import label, listed
from bot.desk.next_words import Next, next_of
from bot.diary.answer import asks_about_a_meeting
from bot.protocol.statuses import Status
from bot.protocol.values import Wish

WISHES = {"want_head": Wish.HEAD, "want_past_teacher": Wish.SKIP_TEACHER, "formal_complaint": Wish.FORMAL}


def tell_next_step(desk: Desk, dispatcher: CollectingDispatcher, at: Standing) -> None:
    told_next(dispatcher, next_of(desk.school, at.route))


async def tell_where_it_stands(desk: Desk, dispatcher: CollectingDispatcher, sender: str, at: Standing) -> None:
    """Where the next step is booked, the meeting; or how it went, once it is over."""
    booked = at.concern.status == Status.MEETING_BOOKED
    if not (booked and await say_where_the_meeting_stands(desk, dispatcher, sender)):
        tell_next_step(desk, dispatcher, at)


def told_next(dispatcher: CollectingDispatcher, now: Next) -> None:
    if now.why:
        say(dispatcher, f"utter_reason_{now.why}", now.facts)
    say(dispatcher, f"utter_next_step_{now.outcome}", now.facts, extra={"progress": now.progress})


class ActionTellWho(DeskAction):
    """Answers "who do I see?" from the record, from the draft, or by asking for the year."""

    def name(self) -> str:
        return "action_tell_who"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        at = await asyncio.to_thread(standing, self.desk, tracker.sender_id)
        if at is not None:
            await tell_where_it_stands(self.desk, dispatcher, tracker.sender_id, at)
            return []
        return self._from_what_was_said(dispatcher, tracker)

    def _from_what_was_said(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        draft = take(from_slots(tracker.slots), told(tracker), self.desk.school)
        route = stand_in_line(self.desk, draft)
        if route is None:
            unknown = draft.unknown_years
            word = "utter_concern_unknown_year" if unknown else "utter_next_step_which_year"
            say(
                dispatcher,
                word,
                {"years": years_of(self.desk), "said": year_as_said(unknown[0]) if unknown else ""},
                choices=year_choices(self.desk),
            )
            return []
        told_next(dispatcher, next_of(self.desk.school, route))
        return [SlotSet("concern_years", list(draft.years))]


class ActionMoveUp(DeskAction):
    """ "I spoke to them and it did not help": the next step, worked out anew from the record."""

    def name(self) -> str:
        return "action_move_up"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        message = told(tracker)
        met = tuple(message.heard.get("staff") or ()) if message.act.startswith("already_spoke") else ()
        at = await asyncio.to_thread(
            escalate, self.desk, tracker.sender_id, met or _role(message.act), WISHES.get(message.act), None
        )
        if at is None:
            return [FollowupAction("action_begin_concern")]
        tell_next_step(self.desk, dispatcher, at)
        return []


class ActionCloseConcern(DeskAction):
    def name(self) -> str:
        return "action_close_concern"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        closed = await asyncio.to_thread(resolve, self.desk, tracker.sender_id)
        say(dispatcher, "utter_concern_resolved" if closed else "utter_concern_nothing_open", _reference(closed))
        return []


class ActionTellStanding(DeskAction):
    """ "Any news?": where things stand, from the record alone."""

    def name(self) -> str:
        return "action_tell_standing"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        at = await asyncio.to_thread(standing, self.desk, tracker.sender_id)
        if asks_about_a_meeting(told(tracker).text):
            return await self.neighbour("action_tell_appointments").run(dispatcher, tracker, domain)
        if at is None:
            say(dispatcher, "utter_concern_nothing_open")
            return []
        say(dispatcher, "utter_concern_standing", reference=at.concern.reference)
        await tell_where_it_stands(self.desk, dispatcher, tracker.sender_id, at)
        return []


def year_choices(desk: Desk) -> list[dict[str, str]]:
    groups = [group for group in desk.school.year_groups if not getattr(group, "any_year", False)]
    return [choice(group.label, "inform", year_group=[group.key]) for group in groups]


def years_of(desk: Desk) -> str:
    return listed([group.label for group in desk.school.year_groups])


def year_as_said(key: str) -> str:
    """A year that the school does not have, so no label of its own: Y9 is year 9."""
    return f"{label('year')} {key[1:]}" if key[1:].isdigit() else label("early_years")


def _role(act: str) -> tuple[str, ...]:
    role = act.removeprefix("already_spoke_to_")
    return (role,) if role != act else ()


def _reference(concern: Any) -> dict[str, str]:
    return {"reference": concern.reference} if concern else {}
