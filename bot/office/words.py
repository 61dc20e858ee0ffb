"""The office's words for what the record holds as codes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bot.desk.need_to_know import AT_SCHOOL, Sight, may_change, may_manage
from bot.desk.need_to_know import sees_posts as sees_posts
from bot.desk.values import Concern
from bot.school.model import School

STATUSES: Mapping[str, str] = {
    "draft": "Draft",
    "open": "Contact to be seen",
    "meeting_booked": "Meeting booked",
    "awaiting_reply": "Waiting for a reply",
    "may_escalate": "Next move is the parent's",
    "formal": "Formal complaint",
    "beyond_school": "Beyond the school",
    "restricted": "Safeguarding",
    "resolved": "Resolved",
    "withdrawn": "Withdrawn",
}
FLAGS: Mapping[str, str] = {
    "emergency": "Emergency",
    "safeguarding": "Safeguarding",
    "self_harm": "Self-harm",
    "child_typing": "A child may be writing",
    "threat": "Threat",
    "abuse": "Abusive words",
    "post_online": "Post online",
    "call_back": "Call back",
    "data_request": "Request for data",
    "office_action": "For the office to do",
    "unsent": "Notice not sent",
}
WHAT_TO_DO: Mapping[str, str] = {
    "emergency": "Make sure that 999 has been called. Tell the designated safeguarding lead now, in person.",
    "safeguarding": "Tell the designated safeguarding lead now, in person. Do not question the parent or the child.",
    "self_harm": "Tell the designated safeguarding lead now, in person. Somebody must reach this person today.",
    "child_typing": "Tell the designated safeguarding lead today. A child may have written this.",
    "threat": "Tell the headteacher now. The school refers threats of physical harm to the police.",
    "unsent": "Tell the person by telephone: the notice did not reach them.",
    "call_back": "Ring the parent back, then mark it as dealt with.",
    "post_online": "Record the post under Posts online and follow its track.",
    "data_request": "Pass it to whoever answers requests for data. The law sets one month.",
    "office_action": "Do what is asked, then mark it as dealt with.",
    "abuse": "Nothing at once. Read it before the next meeting.",
}
NEXT: Mapping[str, str] = {
    "open": "{person} is to see the parent.",
    "meeting_booked": "A meeting is booked. Afterwards, record how it ended.",
    "awaiting_reply": "The parent is waiting for the school’s reply.",
    "may_escalate": "The parent has been heard. It is theirs to say whether to go on.",
    "formal": "A formal complaint: the school answers it in writing.",
    "beyond_school": "The school’s own steps are done. The parent has been told what is beyond it.",
    "restricted": "Off the ladder: for the safeguarding lead and the head alone.",
    "resolved": "Nothing more to do, unless it is opened again.",
    "withdrawn": "The parent took it back.",
}
TOPICS: Mapping[str, str] = {
    "send": "SEND",
    "safety": "Safety",
    "medical": "Medical needs",
    "teacher_conduct": "A teacher's conduct",
    "class_placement": "Class placement",
    "data": "Data protection",
    "trip": "Trips",
    "food": "School food",
}
EVERY_TOPIC = (
    "bullying behaviour teaching homework send teacher_conduct safety medical communication attendance uniform food "
    "exclusion trip class_placement toileting transport discrimination data other"
).split()
VIEWS: Mapping[str, str] = {
    "Open": "open=yes",
    "Contact to be seen": "status=open",
    "Waiting for a reply": "status=awaiting_reply",
    "Parent’s move": "status=may_escalate",
    "Formal complaints": "status=formal",
}
DONE: Mapping[str, str] = {
    "recorded": "The step is on the record.",
    "answered": "The parent has your answer.",
    "noted": "The note is kept.",
    "escalated": "The concern is one step up.",
    "handed": "The concern is handed over.",
    "resolved": "The concern is resolved.",
    "reopened": "The concern is open again.",
    "restricted": "The record is restricted.",
    "corrected": "The record is put right.",
    "opened": "The time is open.",
    "closed": "The times are closed.",
    "closed_booked": "The times are closed. Meetings that stand in them are not called off by themselves: look below.",
    "booked": "The meeting is booked.",
    "dealt": "That is on the record as yours.",
    "views_full": "You keep twenty views already: drop one first.",
    "moved": "The meeting is moved, and the parent is told.",
    "cancelled": "The meeting is called off, and the parent is told.",
}
ROLES: Mapping[str, str] = {
    "office": "School office",
    "phase_leader": "Phase leader",
    "deputy": "Deputy head",
    "head": "Head",
    "safeguarding_lead": "Safeguarding lead",
    "clerk": "Clerk to the governors",
    "chair": "Chair of governors (reads only)",
    "esafety_governor": "E-safety governor (reads only)",
}
RESTRICTIONS: Mapping[str, str] = {
    "none": "Not restricted",
    "safeguarding": "Safeguarding: the safeguarding lead and the head",
    "about_head": "About the head or a governor: the clerk and the chair",
    "about_staff": "About a member of staff: the office, deputy, head and safeguarding lead",
    "by_hand": "Kept from the people chosen",
}
CHANNELS: Mapping[str, str] = {"web": "Web chat", "telegram": "Telegram", "terminal": "Terminal", "office": "Office"}
TRACKS: Mapping[str, str] = {
    "procedures": "About how the school does things",
    "staff": "Personal, about a member of staff",
    "concern": "By somebody else, about the parent's child",
    "tempted": "Only thought of",
    "asked": "Asked about",
    "none": "No track",
}
TRACK_STEPS: Mapping[str, tuple[str, ...]] = {
    "procedures": (
        "Offer a meeting with the head or the deputy.",
        "Hear the concern itself: it goes up the ladder like any other.",
    ),
    "staff": (
        "Ask for the post to be taken down, and note when it was asked.",
        "Arrange a meeting with the head or the deputy and the chair or vice chair of governors.",
        "Tell the member of staff, and note who was told.",
    ),
    "concern": ("It is a concern and not an offence: help the parent to raise it.",),
}
HOW: Mapping[str, str] = {
    "parent_said": "The parent said so",
    "office_recorded": "Recorded by the office",
    "booked": "A booked meeting",
    "skipped": "Passed over",
}
OUTCOMES: Mapping[str, str] = {
    "helped": "It helped",
    "not_helped": "It did not help",
    "not_held": "It did not take place",
    "unknown": "Not known yet",
}
WAYS: Mapping[str, str] = {"in_person": "in person", "telephone": "by telephone", "video": "by video"}
SENDERS: Mapping[str, str] = {"parent": "Parent", "bot": "Stepwise", "staff": "School"}


def topic(key: str) -> str:
    return TOPICS.get(key) or plain(key)


def role(key: str | None) -> str:
    return f"the {key.replace('_', ' ')}" if key else "nobody yet"


def plain(key: str) -> str:
    return key.replace("_", " ").capitalize()


def place(path: str) -> str:
    """The room that a page belongs to: /office/concerns/58/print is in /concerns."""
    return "/" + path.removeprefix("/office").strip("/").partition("/")[0]


def of(table: Mapping[str, str], key: str | None) -> str:
    return table.get(key or "") or plain(key or "")


def tone(status: str) -> str:
    return {
        "restricted": "red", "formal": "amber", "beyond_school": "amber", "resolved": "green", "withdrawn": "grey",
        "meeting_booked": "blue", "may_escalate": "amber",
    }.get(status, "plain")  # fmt: skip


def next_move(concern: Concern, person: str) -> str:
    said = NEXT.get(concern.status, "").replace("{person}", person)
    return said[:1].upper() + said[1:]


def step(concern: Concern, school: School) -> str:
    """Where it waits: step 2, with Mr Clarke."""
    if concern.contact is None:
        return f"step {concern.step}"
    return f"step {concern.step}, with {people([concern.contact], school)[0][1]}"


def rooms(sight: Sight) -> list[tuple[str, str]]:
    """Where this person may go."""
    found = [("/", "Today"), ("/concerns", "Concerns")]
    found += [("/posts", "Posts online")] if sees_posts(sight) else []
    found += [("/diary", "Diary")] if sight.role in AT_SCHOOL else []
    found += [("/trends", "Trends")]
    found += [("/people", "People"), ("/settings", "Settings")] if may_manage(sight) else []
    return found


def changes(sight: Sight) -> bool:
    return may_change(sight)


def writes_posts(sight: Sight) -> bool:
    return sight.role in AT_SCHOOL


def years(school: School) -> list[tuple[str, str]]:
    return [(group.key, group.label.capitalize()) for group in school.year_groups]


def topics(keys: Iterable[str]) -> list[tuple[str, str]]:
    return sorted(((key, topic(key)) for key in keys), key=lambda each: each[1])


def people(keys: Iterable[str], school: School) -> list[tuple[str, str]]:
    known = school.ladder.people
    return [(key, (known[key].name or role(key)) if key in known else role(key)) for key in keys]


def all_topics(now: str) -> list[tuple[str, str]]:
    return topics({*EVERY_TOPIC, now})


def tracks() -> list[tuple[str, str]]:
    return [(key, TRACKS[key]) for key in TRACK_STEPS]


def roles(keys: Iterable[str]) -> list[tuple[str, str]]:
    return [(key, of(ROLES, key)) for key in keys]
