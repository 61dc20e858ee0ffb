"""What an answer means while a concern is taken down: a part of it, a question beside it, an end, or a yes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.desk.desk import School
from bot.desk.intake import Draft, Told, add_words, take, take_years, tells_more
from bot.protocol.letter_parts import Change, Part, applied, read_change
from bot.protocol.turns import is_a_question, only_stops

# Asked once, asked again with help, and then it is somebody's turn who is no program.
PATIENCE = 1
# The story and the hope are the parent's own words, whatever they sound like.
FREE = frozenset({"words", "when", "hope"})
ENDS = frozenset({"stop", "resolved", "formal_complaint", "want_call", "start_again", "something_else"})
LETTER_ENDS = ENDS - {"formal_complaint"}
ASKS = frozenset({"ask_who", "ask_process", "ask_about_bot", "ask_policy"})
CERTAIN = ASKS | {
    "ask_human",
    "swearing",
    "apology",
    "nothing_said",
    "post_down",
    "post_stays",
    "carry_on",
    "start_talk",
}
ASIDES = CERTAIN | {
    "greet",
    "thanks",
    "goodbye",
    "other_procedure",
    "ask_status",
    "out_of_scope",
    "abusive",
    "other_language",
    "social_media_intent",
}
OFF_THE_POINT = frozenset({"out_of_scope", "nothing_said", "abusive", "swearing"})
UNCLEAR = "unclear"
# What the parent sees at the read-back.
READ_BACK = ("words", "years", "spoken_to", "hope", "child_name")


@dataclass(frozen=True)
class Answer:
    """`say` is what is said before the question is asked again. `misses` counts answers to one question that were none."""

    draft: Draft
    leave: str | None = None
    aside: bool = False
    confirmed: bool = False
    say: str | None = None
    misses: int = 0


def read_answer(school: School, before: Draft, told: Told, misses: int = 0) -> Answer:
    if ends(told):
        return Answer(before, leave=told.act)
    if is_aside(told):
        return _beside(take_years(before, told, school), told, misses)
    if told.asked == "confirmed" and told.act == "affirm":
        return Answer(before, confirmed=True)
    after = put_right(school, before, told) if told.asked == "confirmed" else take(before, told, school)
    if _wants_a_meeting(before, after, told):
        return Answer(before, leave=told.act)
    if _moved_on(before, after, told):
        return Answer(after)
    return _missed(after, told, misses + 1, _help(before, after, told))


def ends(told: Told, those: frozenset[str] = ENDS) -> bool:
    """A bare stop is a stop everywhere; "stop the name calling" and "for it to be sorted" are what is hoped for."""
    if told.act not in those:
        return False
    if told.asked not in FREE or told.heard.get("pressed"):
        return True
    return only_stops(told.text) if told.act == "stop" else not (told.asked == "hope" and told.act == "resolved")


def is_aside(told: Told) -> bool:
    if told.act not in ASIDES:
        return False
    if told.asked not in FREE:
        return True
    return told.act in CERTAIN and (told.act not in ASKS or is_a_question(told.text))


def put_right(school: School, before: Draft, told: Told) -> Draft:
    """At the read-back: a part that is named is changed or asked for again, and what is told besides is added."""
    change = None if told.heard.get("pressed") else read_change(told.text)
    if change is not None:
        return _changed(school, before, change, told)
    after = take(before, told, school)
    return add_words(after, told.text) if reads_the_same(before, after) and tells_more(told) else after


def _changed(school: School, before: Draft, change: Change, told: Told) -> Draft:
    if change.part is Part.SPOKEN_TO:
        again = replace(before, spoken_to=None)
        return take(again, replace(told, text=change.words, asked="spoken_to"), school) if change.words else again
    if change.part is Part.HOPE:
        return replace(before, hope=change.words)
    if change.part is Part.WHEN:
        return add_words(before, change.words) if change.words else before
    return replace(before, words=applied(before.words or "", change) if change.words else None)


def _beside(draft: Draft, told: Told, misses: int) -> Answer:
    """A question is answered and the form goes on: no miss, and no end to those before it. Off the point is one."""
    missed = misses + (told.act in OFF_THE_POINT)
    return Answer(draft, leave=UNCLEAR) if missed > PATIENCE + 1 else Answer(draft, aside=True, misses=missed)


def _wants_a_meeting(before: Draft, after: Draft, told: Told) -> bool:
    """ "A meeting with the head" may be what is hoped for; "can you book me in" is not."""
    if told.act != "book_appointment":
        return False
    return is_a_question(told.text) if told.asked in FREE else after == before


def _moved_on(before: Draft, after: Draft, told: Told) -> bool:
    """At the read-back only a change that can be seen is an answer: the same lines again would be silence."""
    return after.missing != before.missing or (told.asked == "confirmed" and not reads_the_same(before, after))


def reads_the_same(before: Draft, after: Draft) -> bool:
    return all(getattr(after, part) == getattr(before, part) for part in READ_BACK)


def _help(before: Draft, after: Draft, told: Told) -> str:
    if after.unknown_years:
        return "unknown_year"
    if after.age and not after.years and not before.age:
        return "age_only"
    return "what_to_change" if told.asked == "confirmed" else f"again_{told.asked}"


def _missed(draft: Draft, told: Told, misses: int, say: str) -> Answer:
    """Whom they have spoken to, and what they hope for, can be put right at the read-back: nobody is held up by them."""
    if misses <= PATIENCE:
        return Answer(draft, say=say, misses=misses)
    gone_on = passed_over(draft, told.asked)
    return Answer(gone_on) if gone_on else Answer(draft, leave=UNCLEAR)


def passed_over(draft: Draft, asked: str | None) -> Draft | None:
    """None: nothing can be done without it."""
    if asked == "spoken_to":
        return replace(draft, spoken_to=())
    return replace(draft, hope="") if asked == "hope" else None
