"""A meeting, or a time that could be one, as facts for the words."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence

from rasa_sdk.executor import CollectingDispatcher

from actions.talking import choice, say
from bot.desk.desk import Desk
from bot.desk.labels import label
from bot.desk.ladder_words import either
from bot.desk.meetings import my_appointments
from bot.desk.next_words import introduced
from bot.desk.outcomes import meeting_to_ask_about
from bot.desk.values import Appointment
from bot.diary.change import Change
from bot.diary.clock import spoken, spoken_short
from bot.diary.outcome import HowItWent
from bot.diary.values import FreeTime
from bot.protocol.values import Person

CHANGE = "change_or_cancel_appointment"


def person_of(desk: Desk, key: str) -> Person:
    people = desk.school.ladder.people
    return people.get(key) or Person(key, None, key)


def meeting_facts(desk: Desk, meeting: Appointment) -> Mapping[str, str]:
    person = person_of(desk, meeting.person)
    return {
        "when": spoken(meeting.starts),
        "contact": introduced(person),
        "contact_short": either((person,)),
        "where": where(meeting.way, meeting.place),
        "reference": meeting.reference,
    }


def where(way: str, place: str | None) -> str:
    return f"{label('at')} {place}" if way == "in_person" and place else label(f"way_{way}")


def people_facts(people: Sequence[Person], away: Person | None = None) -> Mapping[str, str]:
    return {
        "contact": f" {label('or')} ".join(introduced(person) for person in people),
        "contact_short": either(tuple(people)),
        "away": either((away,)) if away else "",
    }


def time_label(desk: Desk, time: FreeTime, times: Sequence[FreeTime]) -> str:
    """With the name where there is a choice of people."""
    short = spoken_short(time.starts)
    several = len({each.person for each in times}) > 1
    return f"{short}, {either((person_of(desk, time.person),))}" if several else short


def calendar_file(meeting: Appointment) -> Mapping[str, object]:
    return {"files": [{"name": f"meeting-{meeting.reference}.ics", "key": f"appointment:{meeting.id}"}]}


def say_meeting(desk: Desk, dispatcher: CollectingDispatcher, response: str, meeting: Appointment) -> None:
    """With the two things that can be done about it."""
    buttons = [
        choice(label("another_time"), CHANGE, appointment=meeting.reference, change="move"),
        choice(label("cancel_it"), CHANGE, appointment=meeting.reference, change="cancel"),
    ]
    say(dispatcher, response, meeting_facts(desk, meeting), choices=buttons, extra=calendar_file(meeting))


def _say_all(desk: Desk, dispatcher: CollectingDispatcher, ahead: Sequence[Appointment]) -> None:
    """Only the last message's buttons are alive: they say which meeting they are about."""
    for meeting in ahead:
        say(dispatcher, "utter_meeting_yours", meeting_facts(desk, meeting), extra=calendar_file(meeting))
    say(dispatcher, "utter_meeting_change_one", choices=which_meeting(desk, ahead))


def which_meeting(desk: Desk, ahead: Sequence[Appointment], change: str = Change.UNCLEAR) -> list[dict[str, str]]:
    return [choice(_short(desk, each), CHANGE, appointment=each.reference, change=change) for each in ahead]


def _short(desk: Desk, meeting: Appointment) -> str:
    return f"{spoken_short(meeting.starts)}, {meeting_facts(desk, meeting)['contact_short']}"


def ask_how_it_went(desk: Desk, dispatcher: CollectingDispatcher, meeting: Appointment) -> None:
    buttons = [
        choice(label(f"it_{went}"), "meeting_outcome", appointment=meeting.reference, outcome=went)
        for went in HowItWent
    ]
    say(dispatcher, "utter_meeting_how_it_went", meeting_facts(desk, meeting), choices=buttons)


async def say_where_the_meeting_stands(desk: Desk, dispatcher: CollectingDispatcher, sender: str) -> bool:
    """When it is; or, once it is over, the question whether it helped. False: there is neither to say."""
    ahead = await asyncio.to_thread(my_appointments, desk, sender)
    if len(ahead) == 1:
        say_meeting(desk, dispatcher, "utter_meeting_yours", ahead[0])
    elif ahead:
        _say_all(desk, dispatcher, ahead)
    over = None if ahead else await asyncio.to_thread(meeting_to_ask_about, desk, sender, again=True)
    if over is not None:
        ask_how_it_went(desk, dispatcher, over)
    return bool(ahead or over)
