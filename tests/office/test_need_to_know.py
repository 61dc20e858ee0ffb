"""Role by kind of concern, cell by cell, and by every way a concern could be come upon."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from bot.desk.need_to_know import Role
from bot.desk.values import FlagKind, Restriction
from tests.office.house import OfficeHouse, Visitor

# Everybody as the school has them: Mr Clarke is deputy and leads years 3 and 4, Miss Honey leads years 5 and 6.
OFF, P, D, H, S, K, C, E = Role
KINDS: dict[str, tuple[dict[str, object], set[Role]]] = {
    "ordinary, year 5": ({"child": ("Y5",)}, {OFF, P, D, H, S}),
    "ordinary, year 2": ({"child": ("Y2",)}, {OFF, D, H, S}),
    "handed to miss honey": ({"child": ("Y2",), "contact": "miss_honey"}, {OFF, P, D, H, S}),
    "about the phase leader": ({"child": ("Y5",), "about": ("miss_honey",), "hidden_from": ("miss_honey",)}, {OFF, D, H, S}),
    "about the deputy": ({"child": ("Y5",), "hidden_from": ("mr_clarke", "deputy")}, {OFF, P, H, S}),
    "about the deputy, by role alone": ({"child": ("Y5",), "about": ("deputy",)}, {OFF, P, H, S}),
    "about the head, in an ordinary record": ({"child": ("Y5",), "about": ("mrs_fox",)}, {OFF, P, D, S}),
    "about the head": (
        {"restriction": Restriction.ABOUT_HEAD, "hidden_from": ("head", "mr_clarke", "mrs_fox"), "child": ("Y5",)}, {K, C},
    ),
    "about a governor": (
        {"restriction": Restriction.ABOUT_HEAD, "hidden_from": ("chair", "governor", "vice_chair"), "child": ("Y5",)}, {K},
    ),
    "safeguarding": ({"restriction": Restriction.SAFEGUARDING, "child": ("",), "step": 0}, {H, S}),
    "safeguarding about the head": ({"restriction": Restriction.SAFEGUARDING, "child": ("",), "about": ("head",)}, {S}),
    "safeguarding about the lead": (
        {"restriction": Restriction.SAFEGUARDING, "child": ("",), "about": ("safeguarding_lead",)}, {H},
    ),
    "about a member of staff": ({"restriction": Restriction.ABOUT_STAFF, "child": ("Y5",)}, {OFF, D, H, S}),
    "kept from the office by hand": (
        {"restriction": Restriction.BY_HAND, "hidden_from": ("office",), "child": ("Y5",)}, {P, D, H, S},
    ),
}  # fmt: skip
CELLS = [(kind, role) for kind in KINDS for role in Role]


@dataclass
class Canary:
    number: int
    reference: str


def planted(house: OfficeHouse, kind: str) -> Canary:
    from bot.desk.values import Child

    given = dict(KINDS[kind][0])
    (year,) = given.pop("child")  # type: ignore[misc, attr-defined]
    child = Child(year, "Canarychild")
    words = {"words": "canarywords", "summary": "canarysummary", "topic": "canarytopic"}
    found = house.concern(child=child, **{**words, **given})
    with house.desk.casebook.writing() as work:
        now = house.clock()
        hidden = (*found.about, *found.hidden_from)
        work.flags.raise_flag(FlagKind.THREAT, "canaryflag", now, key="k", concern=found.id, about=hidden)
        work.flags.raise_flag(FlagKind.SAFEGUARDING, "canarydanger", now, key="d", concern=found.id, about=hidden)
    return Canary(found.id, found.reference)


def everything(visitor: Visitor, canary: Canary) -> str:
    pages = ("", "today", "alerts", "concerns", "concerns?text=canary", f"concerns?text={canary.reference}", "concerns?topic=canarytopic",
             "concerns.csv", "posts", "trends", f"concerns/{canary.number}/print")  # fmt: skip
    return "\n".join(visitor.gets(f"/office/{page}").text for page in pages)


@pytest.mark.parametrize(("kind", "role"), CELLS, ids=[f"{kind} - {role}" for kind, role in CELLS])
def test_who_sees_what(house: OfficeHouse, kind: str, role: Role) -> None:
    canary = planted(house, kind)
    visitor = house.visitor(role)
    answer = visitor.gets(f"/office/concerns/{canary.number}")
    sees = role in KINDS[kind][1]
    assert answer.status_code == (200 if sees else 404)
    if not sees:
        never = visitor.gets("/office/concerns/424242")
        assert answer.text == never.text
        found = everything(visitor, canary).casefold()
        assert "canarywords" not in found and "canarychild" not in found and "canarysummary" not in found
        assert "canaryflag" not in found and "canarydanger" not in found
        assert f'concerns/{canary.number}"' not in found
        assert "<strong>0</strong>" in visitor.gets("/office/concerns").text


@pytest.mark.parametrize(("kind", "role"), CELLS, ids=[f"{kind} - {role}" for kind, role in CELLS])
def test_nobody_changes_what_they_do_not_see(house: OfficeHouse, kind: str, role: Role) -> None:
    if role in KINDS[kind][1]:
        kind_seen = house.visitor(role)
        assert kind_seen.gets("/office/concerns").status_code == 200
        return
    canary = planted(house, kind)
    visitor = house.visitor(role)
    for act in ("note", "answer", "resolve", "escalate", "correct", "restrict", "step", "hand-over", "re-open"):
        form = {"version": "1", "note": "x", "answer": "x", "how": "x", "reason": "x"}
        assert visitor.sends(f"/office/concerns/{canary.number}/{act}", form).status_code == 404
    assert house.record(canary.number).version == 1
    assert set(house.events(canary.number)) <= {"FlagRaised"}


def test_an_alert_about_a_child_waits_for_nobody_but_shows_no_word_of_it(house: OfficeHouse) -> None:
    planted(house, "safeguarding")
    page = house.visitor(Role.OFFICE).gets("/office/").text
    assert "Tell the designated safeguarding lead now" in page and "canary" not in page


def test_the_subject_of_a_safeguarding_alert_does_not_even_see_that_there_is_one(house: OfficeHouse) -> None:
    planted(house, "safeguarding about the head")
    assert "Tell the designated safeguarding lead" not in house.visitor(Role.HEAD).gets("/office/").text


def test_the_head_of_every_page_counts_no_alert_that_its_reader_may_not_know_of(house: OfficeHouse) -> None:
    planted(house, "safeguarding about the head")
    head, lead = house.visitor(Role.HEAD), house.visitor(Role.SAFEGUARDING_LEAD)
    assert head.gets("/office/alerts").text.strip() == "" and 'class="urgent"' not in head.gets("/office/trends").text
    assert 'class="urgent"' in lead.gets("/office/trends").text


def test_every_view_is_on_the_record(house: OfficeHouse) -> None:
    concern = house.concern()
    visitor = house.visitor()
    visitor.gets(f"/office/concerns/{concern.id}")
    visitor.gets(f"/office/concerns/{concern.id}")
    visitor.gets(f"/office/concerns/{concern.id}/print")
    assert house.events(concern.id) == ["ConcernViewed", "ConcernViewed", "ConcernPrinted"]
    assert "A office looked at this record" in visitor.gets(f"/office/concerns/{concern.id}").text


def test_a_talk_in_which_something_hidden_was_raised_is_not_shown_with_the_rest(house: OfficeHouse) -> None:
    from bot.desk.values import Sender, Utterance

    ordinary = house.concern("one talk")
    with house.desk.casebook.writing() as work:
        work.messages.say(ordinary.conversation or 0, Sender.PARENT, [Utterance("a canary said")], house.clock(), None)
    visitor = house.visitor()
    assert "a canary said" in visitor.gets(f"/office/concerns/{ordinary.id}").text
    house.concern("one talk", restriction=Restriction.SAFEGUARDING, status="restricted")
    assert "a canary said" not in visitor.gets(f"/office/concerns/{ordinary.id}").text
