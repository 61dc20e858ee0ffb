"""Saying which times are free, and why one that was asked for is not."""

from __future__ import annotations

import asyncio

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.booking_slots import seeking_of, slots
from actions.meeting_words import people_facts, person_of, say_meeting, time_label
from actions.next_step import told_next
from actions.talking import Events, choice, heard, say
from bot.desk.desk import Desk
from bot.desk.labels import label
from bot.desk.meetings import ask_office_for_a_time
from bot.desk.next_words import next_of
from bot.desk.offers import Offer, Outcome, offer_times
from bot.protocol.values import Person


async def say_offer(desk: Desk, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
    """Three times as buttons. What must be explained is explained once, and so is why a wish could not be met."""
    when, shown = tracker.get_slot("booking_when"), int(tracker.get_slot("booking_shown") or 0)
    offer = await asyncio.to_thread(offer_times, desk, tracker.sender_id, when, seeking_of(tracker), shown=shown)
    if offer.outcome is Outcome.NO_TIMES and shown:
        say(dispatcher, "utter_booking_no_more")
        return slots(shown=0, when=None)
    if offer.outcome is not Outcome.TIMES:
        await say_refusal(desk, dispatcher, tracker, offer)
        return []
    explained, asked = tracker.get_slot("booking_explained"), f"{when or ''} {shown}"
    if not explained:
        _explain(desk, dispatcher, offer)
    again = explained and asked == tracker.get_slot("booking_offered")
    _say_times(desk, dispatcher, offer, "again" if again else _which(offer, shown))
    return slots(explained=True, offered=asked)


def _explain(desk: Desk, dispatcher: CollectingDispatcher, offer: Offer) -> None:
    sought = offer.sought
    if sought.first is not None:
        facts = {**people_facts(sought.people), "first_contact": people_facts((sought.first,))["contact"]}
        say(dispatcher, "utter_booking_teacher_first", facts)
    elif sought.route is not None and (sought.concern is None or sought.wish is not None):
        now = next_of(desk.school, sought.route)
        if now.why:
            say(dispatcher, f"utter_reason_{now.why}", now.facts)


def _which(offer: Offer, shown: int) -> str:
    return "nearest" if offer.why_not else "fits" if offer.fits else "more" if shown else "offer"


def _say_times(desk: Desk, dispatcher: CollectingDispatcher, offer: Offer, outcome: str) -> None:
    facts = people_facts(_seen_then(desk, offer))
    covering = next((time for time in offer.times if time.instead_of), None)
    if covering:
        away = person_of(desk, covering.instead_of or "")
        say(dispatcher, "utter_booking_cover", people_facts([person_of(desk, covering.person)], away))
    if offer.why_not and outcome == "nearest":
        say(dispatcher, f"utter_booking_why_{offer.why_not.value}", people_facts(offer.sought.people))
    buttons = [
        choice(time_label(desk, time, offer.times), "pick_time", time=time.starts.isoformat(), person=time.person)
        for time in offer.times
    ]
    another = choice(label("another_time"), "other_time")
    route = offer.sought.route
    extra = {"progress": dict(next_of(desk.school, route).progress)} if route else None
    say(dispatcher, f"utter_booking_{outcome}", facts, choices=[*buttons, another], extra=extra)


def _seen_then(desk: Desk, offer: Offer) -> list[Person]:
    """By the part they play for this child, in the order of the ladder; whoever covers comes after."""
    there = dict.fromkeys(time.person for time in offer.times)
    own = [person for person in offer.sought.people if person.key in there]
    return own + [person_of(desk, key) for key in there if key not in {person.key for person in own}]


async def say_refusal(desk: Desk, dispatcher: CollectingDispatcher, tracker: Tracker, offer: Offer) -> None:
    """Nothing can be booked: there is a meeting already, or the next step is a letter, or the office must arrange it."""
    if offer.outcome is Outcome.BOOKED and offer.sought.booked:
        say_meeting(desk, dispatcher, "utter_booking_already", offer.sought.booked)
    elif offer.outcome is Outcome.LETTER and offer.sought.route:
        told_next(dispatcher, next_of(desk.school, offer.sought.route))
    else:
        concern = offer.sought.concern.id if offer.sought.concern else None
        words = "" if heard(tracker).get("pressed") else tracker.latest_message.get("text") or ""
        await asyncio.to_thread(ask_office_for_a_time, desk, tracker.sender_id, words, concern)
        people = offer.sought.people or (offer.sought.route.people if offer.sought.route else ())
        say(
            dispatcher,
            "utter_booking_no_times" if people else "utter_booking_no_times_for_anybody",
            people_facts(people),
        )
