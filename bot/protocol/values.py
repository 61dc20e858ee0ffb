"""The ladder, who stands on it, and what is known of a concern. The school file fills these in."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field


class Way(enum.StrEnum):
    SPEAK = "speak"
    APPOINTMENT = "appointment"
    LETTER = "letter"


class Contact:
    """Contact keys that the rules know by name. A school file may use others for the steps in between."""

    CLASS_TEACHER = "class_teacher"
    KEY_WORKER = "key_worker"
    PHASE_LEADER = "phase_leader"
    HEAD_OR_DEPUTY = "head_or_deputy"
    HEAD = "head"
    FORMAL_COMPLAINT = "formal_complaint"
    CHAIR_OF_GOVERNORS = "chair_of_governors"
    CLERK_TO_GOVERNORS = "clerk_to_governors"
    OFFICE = "office"


@dataclass(frozen=True)
class Person:
    """`key` is who it is; `title` is the part they play here. A role that nobody is named for has no name."""

    key: str
    name: str | None
    title: str


CHAIR = Person("chair", None, "chair of governors")
VICE_CHAIR = Person("vice_chair", None, "vice chair of governors")
CLERK = Person("clerk", None, "clerk to the governors")
OFFICE = Person("office", None, "school office")


@dataclass(frozen=True)
class Rung:
    """One step. `holders` has every year group as a key, except on the letter's step, which is addressed instead."""

    number: int
    contact: str
    way: Way
    holders: Mapping[str, tuple[Person, ...]]
    addressee: Person | None = None

    def held_in(self, year: str) -> tuple[Person, ...]:
        return self.holders.get(year, ())


@dataclass(frozen=True)
class Onward:
    """Where a parent may turn when the ladder is finished. `via` is whom to send it through."""

    contact: str
    person: Person
    via: str | None = None


@dataclass(frozen=True)
class Ladder:
    """`roles` says which people hold a role anywhere in the school: head, deputy, phase_leader, senco…"""

    years: tuple[str, ...]
    rungs: tuple[Rung, ...]
    people: Mapping[str, Person]
    roles: Mapping[str, frozenset[str]] = field(default_factory=dict)
    chair: Person = CHAIR
    vice_chair: Person = VICE_CHAIR
    clerk: Person = CLERK
    onward: tuple[Onward, ...] = ()
    default: bool = False

    def rung(self, number: int) -> Rung:
        return self.rungs[number - 1]

    @property
    def last(self) -> int:
        return len(self.rungs)

    @property
    def top(self) -> Rung:
        """The highest step at which a parent is seen: the head's."""
        return next(rung for rung in reversed(self.rungs) if rung.way is not Way.LETTER)

    def holding(self, role: str) -> frozenset[str]:
        return self.roles.get(role, frozenset())


class Wish(enum.StrEnum):
    NEXT = "next"
    SKIP_TEACHER = "skip_teacher"
    HEAD = "head"
    FORMAL = "formal"


@dataclass(frozen=True)
class Done:
    """A step that has happened, and with whom where that is known."""

    step: int
    person: str | None = None


@dataclass(frozen=True)
class Situation:
    """`about` holds person keys and role words, as the parent's words were understood."""

    year: str
    about: frozenset[str] = frozenset()
    done: tuple[Done, ...] = ()
    wants: Wish | None = None


class Reason(enum.StrEnum):
    """Why this contact: what the words that explain it are chosen by."""

    USUAL = "usual"
    ALREADY_DONE = "already_done"
    SUBJECT_SKIPPED = "subject_skipped"
    SAME_PERSON_SKIPPED = "same_person_skipped"
    PARENTS_CHOICE = "parents_choice"
    ABOUT_HEAD = "about_head"
    ABOUT_GOVERNOR = "about_governor"
    BEYOND_LADDER = "beyond_ladder"


@dataclass(frozen=True)
class Route:
    """Who is next. `people` can be seen; a letter has an `addressee` instead, and may go `via` somebody."""

    step: int
    of: int
    contact: str
    way: Way
    reason: Reason
    people: tuple[Person, ...] = ()
    addressee: Person | None = None
    via: str | None = None
    private: bool = False
    hidden_from: frozenset[str] = frozenset()
    skipped: tuple[int, ...] = ()


class UnknownYear(ValueError):
    """The school has no such year group; whoever asks must first ask the parent."""
