"""Who is next, and why; moving up when a step has not helped."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.meeting_words import say_where_the_meeting_stands
from actions.talking import DeskAction, Events, choice, in_hand, last_said, say, told
from bot.desk.desk import Desk
from bot.desk.intake import from_slots, met_by, take
from bot.desk.labels import label, listed
from bot.desk.ladder_words import steps_to_tick
from bot.desk.moving_up import escalate, resolve
from bot.desk.next_words import BEFORE_A_CONCERN, Next, child_words, next_of, one_line
from bot.desk.posts import note_taken_down
from bot.desk.standing import Standing, all_standing, stand_in_line, standing
from bot.diary.answer import asks_about_a_meeting
from bot.protocol.asking import Asking, asking_of
from bot.protocol.statuses import Event, Status
from bot.protocol.values import Wish

YEAR_ASKED = ("utter_next_step_which_year", "utter_concern_help_again_year")
WISHES = {"want_head": Wish.HEAD, "want_past_teacher": Wish.SKIP_TEACHER, "formal_complaint": Wish.FORMAL}


def tell_next_step(desk: Desk, dispatcher: CollectingDispatcher, at: Standing, *, child: bool = False) -> None:
    """`child`: of several concerns, whose this step is."""
    if child:
        say(dispatcher, "utter_next_step_for_child", child=child_words(desk.school, at.concern))
    told_next(dispatcher, next_of(desk.school, at.route), at.concern.reference)


async def tell_where_it_stands(desk: Desk, dispatcher: CollectingDispatcher, sender: str, at: Standing) -> None:
    """Where the next step is booked, the meeting; or how it went, once it is over."""
    booked = at.concern.status == Status.MEETING_BOOKED
    if not (booked and await say_where_the_meeting_stands(desk, dispatcher, sender)):
        tell_next_step(desk, dispatcher, at)


def told_next(dispatcher: CollectingDispatcher, now: Next, reference: str | None = None) -> None:
    """Who, why them, what to say and how long. The buttons are this concern's own."""
    if now.why:
        say(dispatcher, f"utter_reason_{now.why}", now.facts)
    about = {"concern": reference} if reference else {}
    presses = now.choices if reference else (*[each for each in now.choices if each.always], *BEFORE_A_CONCERN)
    buttons = [choice(label(each.label), each.intent, **about) for each in presses]
    say(dispatcher, f"utter_next_step_{now.outcome}", now.facts, choices=buttons, extra={"progress": now.progress})


class ActionTellWho(DeskAction):
    """Answers "who do I see?" from the record, from the draft, or by asking for the year."""

    def name(self) -> str:
        return "action_tell_who"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        if asking_of(told(tracker).text) is Asking.COVER:
            return await self.neighbour("action_tell_process").run(dispatcher, tracker, domain)
        at = await asyncio.to_thread(standing, self.desk, tracker.sender_id, in_hand(tracker))
        if at is not None:
            await tell_where_it_stands(self.desk, dispatcher, tracker.sender_id, at)
            return []
        return self._from_what_was_said(dispatcher, tracker)

    def _from_what_was_said(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        draft = take(from_slots(tracker.slots), told(tracker, "year"), self.desk.school)
        route = stand_in_line(self.desk, draft)
        if route is None:
            self._ask_for_the_year(dispatcher, tracker, draft.unknown_years)
            return []
        told_next(dispatcher, next_of(self.desk.school, route))
        return [SlotSet("concern_years", list(draft.years))]

    def _ask_for_the_year(self, dispatcher: CollectingDispatcher, tracker: Tracker, unknown: Sequence[str]) -> None:
        """Asked, asked again with help, and then a person is offered."""
        before = next((name for name in reversed(last_said(tracker)) if name in YEAR_ASKED), None)
        if before == YEAR_ASKED[-1]:
            say(dispatcher, "utter_person_offer")
            return
        word = YEAR_ASKED[1] if before else "utter_concern_help_unknown_year" if unknown else YEAR_ASKED[0]
        facts = {"years": years_of(self.desk), "said": year_as_said(unknown[0]) if unknown else ""}
        say(dispatcher, word, facts, choices=year_choices(self.desk))


class ActionMoveUp(DeskAction):
    """ "I spoke to them and it did not help": the next step, worked out anew from the record."""

    def name(self) -> str:
        return "action_move_up"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        message = told(tracker)
        wish, which = WISHES.get(message.act), in_hand(tracker)
        at = await asyncio.to_thread(escalate, self.desk, tracker.sender_id, met_by(message), wish, None, which)
        if at is None:
            return [FollowupAction("action_begin_concern")]
        tell_next_step(self.desk, dispatcher, at)
        return [SlotSet("concern_in_hand", at.concern.reference)]


class ActionCloseConcern(DeskAction):
    def name(self) -> str:
        return "action_close_concern"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        closed = await asyncio.to_thread(
            resolve, self.desk, tracker.sender_id, Event.PARENT_SATISFIED, in_hand(tracker)
        )
        if closed is None:
            down = await asyncio.to_thread(note_taken_down, self.desk, tracker.sender_id)
            say(dispatcher, "utter_online_is_down" if down else "utter_concern_nothing_open")
            return []
        again = choice(label("open_it_again"), "open_again", concern=closed.reference)
        say(dispatcher, "utter_concern_resolved", reference=closed.reference, choices=[again])
        return []


class ActionTellStanding(DeskAction):
    """ "Any news?": where things stand, from the record alone; all of it, where there is more than one concern."""

    def name(self) -> str:
        return "action_tell_standing"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        if asks_about_a_meeting(told(tracker).text):
            return await self.neighbour("action_tell_appointments").run(dispatcher, tracker, domain)
        held = await asyncio.to_thread(all_standing, self.desk, tracker.sender_id)
        if not held:
            say(dispatcher, "utter_concern_nothing_open")
            return []
        named = next((at for at in held if at.concern.reference == in_hand(tracker)), None)
        if named is None and len(held) > 1:
            self._list(dispatcher, held)
            return []
        at = named or held[0]
        say(dispatcher, "utter_concern_standing", reference=at.concern.reference)
        await tell_where_it_stands(self.desk, dispatcher, tracker.sender_id, at)
        return [SlotSet("concern_in_hand", at.concern.reference)]

    def _list(self, dispatcher: CollectingDispatcher, held: Sequence[Standing]) -> None:
        lines = "\n".join(one_line(self.desk.school, at) for at in held)
        buttons = [choice(at.concern.reference, "ask_status", concern=at.concern.reference) for at in held]
        say(dispatcher, "utter_concern_standing_all", lines=lines, choices=buttons)


def spoken_to_choices(desk: Desk, years: Sequence[str], nobody_yet: str = "") -> list[dict[str, str]]:
    """Nobody, or whoever stands on this school's ladder for the year; a higher step has the lower ones behind it."""
    nobody = choice(nobody_yet or label("not_yet"), "nobody_yet")
    return [nobody, *(choice(step.title, "inform", staff=list(step.met)) for step in steps_to_tick(desk.school, years))]


def year_choices(desk: Desk) -> list[dict[str, str]]:
    groups = [group for group in desk.school.year_groups if not getattr(group, "any_year", False)]
    return [choice(group.label, "inform", year_group=[group.key]) for group in groups]


def years_of(desk: Desk) -> str:
    return listed([group.label for group in desk.school.year_groups])


def year_as_said(key: str) -> str:
    """A year that the school does not have, so no label of its own: Y9 is year 9."""
    return f"{label('year')} {key[1:]}" if key[1:].isdigit() else label("early_years")
