"""Every year group, every possible set of subjects, every set of steps done, every school file."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, combinations, product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.protocol.router import next_contact
from bot.protocol.values import Done, Ladder, Route, Situation, Way, Wish
from tests.protocol.ladders import FILES, hemingford, school, small_school

ROLE_WORDS = ("teacher", "ta", "phase_leader", "deputy", "head", "governor", "governing_body", "senco", "somebody")
LADDERS = [*(school(path.stem).ladder for path in FILES), small_school()]


def subsets(items: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    return chain.from_iterable(combinations(items, size) for size in range(len(items) + 1))


def sets_of_steps(ladder: Ladder) -> list[tuple[Done, ...]]:
    numbers = range(1, ladder.last + 1)
    return [tuple(map(Done, chosen)) for size in range(ladder.last + 1) for chosen in combinations(numbers, size)]


def meant_by(ladder: Ladder, case: Situation) -> set[str]:
    """Whom the words mean, worked out again and without the router's own code."""
    held = {rung.contact: {p.key for p in rung.held_in(case.year)} for rung in ladder.rungs}
    held["teacher"] = {person.key for person in ladder.rungs[0].held_in(case.year)}
    held["governor"] = held["governing_body"] = {ladder.chair.key, ladder.vice_chair.key}
    meant = set(case.about)
    for word in case.about:
        meant |= held.get(word) or ladder.roles.get(word, frozenset())
    return meant


def seen_in(ladder: Ladder, case: Situation) -> set[str]:
    seen: set[str] = set()
    for done in case.done:
        if done.person:
            seen.add(done.person)
        elif done.step <= ladder.last:
            seen |= {person.key for person in ladder.rungs[done.step - 1].held_in(case.year)}
    return seen


def broken_promises(ladder: Ladder, case: Situation, route: Route) -> list[str]:
    offered = {person.key for person in route.people}
    reached = {route.addressee.key} if route.addressee else set()
    meant, done = meant_by(ladder, case), {done.step for done in case.done}
    promises = {
        "the subject is routed to": not (offered | reached) & meant,
        "the subject carries the letter": route.via not in meant,
        "the subject can read it": meant <= route.hidden_from,
        "a person is met twice": not offered & seen_in(ladder, case),
        "nobody is next": bool(offered or reached),
        "a letter has no addressee": (route.addressee is not None) is (route.way is Way.LETTER),
        "a step that was done counts as skipped": not set(route.skipped) & done,
    }
    return [broken for broken, kept in promises.items() if not kept]


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_no_route_to_the_subject_no_repeat_and_no_dead_end_anywhere(path: Path) -> None:
    ladder = school(path.stem).ladder
    for year, about, done in product(ladder.years, subsets(tuple(ladder.people)), sets_of_steps(ladder)):
        case = Situation(year, frozenset(about), done)
        assert not broken_promises(ladder, case, next_contact(ladder, case)), case


@st.composite
def any_case(draw: st.DrawFn) -> tuple[Ladder, Situation]:
    ladder = draw(st.sampled_from(LADDERS))
    people = st.sampled_from(sorted(ladder.people))
    step = st.integers(min_value=1, max_value=ladder.last + 3)
    done = st.lists(st.builds(Done, step, st.none() | people), max_size=5).map(tuple)
    about = st.frozensets(people | st.sampled_from(ROLE_WORDS), max_size=6)
    wants = st.none() | st.sampled_from(Wish)
    return ladder, Situation(draw(st.sampled_from(ladder.years)), draw(about), draw(done), draw(wants))


@settings(max_examples=600, deadline=None)
@given(any_case())
def test_role_words_wishes_and_named_people_break_no_promise_either(drawn: tuple[Ladder, Situation]) -> None:
    ladder, case = drawn
    assert not broken_promises(ladder, case, next_contact(ladder, case))


def climb(ladder: Ladder, year: str, about: tuple[str, ...], wants: Wish | None) -> list[Route]:
    """Up the ladder to its end, meeting at each step whoever is offered first."""
    done: tuple[Done, ...] = ()
    routes: list[Route] = []
    while True:
        route = next_contact(ladder, Situation(year, frozenset(about), done, wants if not done else None))
        if done and done[-1].step == route.step:
            return routes
        routes.append(route)
        done = (*done, Done(route.step, route.people[0].key if route.people else None))


@pytest.mark.parametrize("ladder", LADDERS, ids=[*(path.stem for path in FILES), "small_school"])
def test_every_climb_goes_up_meets_nobody_twice_and_ends_outside_the_school(ladder: Ladder) -> None:
    subjects = ("teacher", *ladder.people)
    for year, about, wants in product(ladder.years, subsets(subjects[:7]), (None, Wish.SKIP_TEACHER, Wish.HEAD)):
        routes = climb(ladder, year, about, wants)
        steps = [route.step for route in routes]
        met = [route.people[0].key for route in routes if route.people]
        assert steps == sorted(set(steps)) and steps[-1] > ladder.last, (year, about, wants)
        assert len(met) == len(set(met)), (year, about, wants)


def test_nothing_about_a_concern_is_sent_to_head_or_deputy_when_it_is_about_the_head() -> None:
    ladder = hemingford()
    for year, done in product(ladder.years, sets_of_steps(ladder)):
        route = next_contact(ladder, Situation(year, frozenset({"mrs_fox"}), done))
        reached = {person.key for person in route.people} | {route.addressee.key if route.addressee else ""}
        assert not reached & {"mrs_fox", "mr_clarke"}
        assert route.private
