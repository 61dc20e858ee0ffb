"""The four school files: they load, they hold what the documents say, and they invent nothing."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
import yaml

from bot.protocol.values import Way
from bot.school.loader import load_school
from bot.school.model import Away, MeetingWay, School, StaffMember
from bot.school.policies import Matter
from bot.school.reading import UNSET

SCHOOLS = Path(__file__).parents[2] / "data" / "schools"
FILES = sorted(SCHOOLS.glob("*.yml"))
HEMINGFORD = SCHOOLS / "hemingford_grey.yml"


@pytest.fixture(scope="module", params=FILES, ids=[path.stem for path in FILES])
def school(request: pytest.FixtureRequest) -> School:
    return load_school(request.param)


@pytest.fixture(scope="module")
def hemingford() -> School:
    return load_school(HEMINGFORD)


def test_all_four_schools_are_here() -> None:
    assert [path.stem for path in FILES] == ["hardmoor", "hemingford_grey", "oaks_park", "pass_move_grin"]


def test_every_year_has_somebody_on_every_step(school: School) -> None:
    for rung in school.ladder.rungs:
        assert rung.way is Way.LETTER or all(rung.held_in(year) for year in school.ladder.years)


def test_a_fact_that_is_not_set_is_never_shown(school: School) -> None:
    assert set(school.facts.shown()) == {"school_name"}
    assert school.safeguarding_lead is None
    assert school.days_to_reply is None
    assert school.ladder.chair.name is None


def test_no_placeholder_reaches_the_loaded_school(school: School) -> None:
    assert UNSET not in repr(school).casefold()


def test_dates_that_the_school_has_not_agreed_to_are_marked(school: School) -> None:
    assert not school.calendar_confirmed
    assert not any(member.times_confirmed for member in school.staff.values())


def test_every_policy_entry_is_short_and_names_where_to_read_it(school: School) -> None:
    assert school.policies
    for entry in school.policies:
        assert entry.document and entry.section
        assert len(entry.says.split()) <= 45
        assert 1 <= len(re.findall(r"[.](?:\s|$)", entry.says)) <= 3


def test_no_school_speaks_of_anothers_document() -> None:
    documents = [{entry.document for entry in load_school(path).policies} for path in FILES]
    assert all(len(names) == 1 for names in documents)


@pytest.mark.parametrize(
    ("name", "silent"),
    [
        ("hemingford_grey", {Matter.STAFF_CONTACT, Matter.PHONES, Matter.EVIDENCE}),
        ("oaks_park", {Matter.PHONES, Matter.EVIDENCE, Matter.RESPONSIBLE}),
        ("hardmoor", {Matter.PARENT_POSTS, Matter.POSTING_CONSEQUENCES, Matter.PHONES, Matter.EVIDENCE}),
        ("pass_move_grin", {Matter.MONITORING, Matter.RESPONSIBLE}),
    ],
)
def test_what_a_document_does_not_say_has_no_entry(name: str, silent: set[Matter]) -> None:
    found = load_school(SCHOOLS / f"{name}.yml")
    assert not any(found.policy(matter) for matter in silent)
    assert found.policy(Matter.STAFF_POSTS)


def test_people_whom_no_document_names_have_no_name(school: School) -> None:
    if school.key != "hemingford_grey":
        assert school.ladder.default
        assert [member.name for member in school.staff.values()] == [None]
        assert not school.calendar.terms


def test_hemingford_grey_has_the_people_of_its_protocol(hemingford: School) -> None:
    names = {person.name for rung in hemingford.ladder.rungs for held in rung.holders.values() for person in held}
    assert names == {None, "Mrs Askew", "Mrs Robertson", "Mr Clarke", "Miss Honey", "Mrs Fox"}
    assert [rung.contact for rung in hemingford.ladder.rungs] == [
        "class_teacher",
        "phase_leader",
        "head_or_deputy",
        "formal_complaint",
    ]
    assert hemingford.ladder.holding("deputy") == {"mr_clarke"}
    assert (hemingford.complaint.place, hemingford.complaint.proforma) == ("on the school website", True)
    assert hemingford.expectations


def test_a_persons_title_is_the_part_they_play_at_that_step(hemingford: School) -> None:
    assert hemingford.ladder.rung(2).held_in("Y3")[0].title == "phase leader for years 3 and 4"
    assert hemingford.ladder.rung(3).held_in("Y3")[1].title == "deputy headteacher"


def test_class_teachers_have_no_times_and_leaders_do(hemingford: School) -> None:
    assert all(member.times for member in hemingford.staff.values())
    tuesday = hemingford.staff["mrs_askew"].times[0]
    assert (tuesday.weekday, f"{tuesday.starts:%H:%M}", tuesday.length) == (1, "15:20", 20)
    assert tuesday.ways == (MeetingWay.IN_PERSON, MeetingWay.TELEPHONE)


@pytest.mark.parametrize(
    ("said", "key"),
    [("Y3", "Y3"), ("y3", "Y3"), ("Year 3", "Y3"), ("year three", "Y3"), ("Reception", "FS"), (" nursery ", "FS")],
)
def test_a_year_is_found_as_parents_say_it(hemingford: School, said: str, key: str) -> None:
    found = hemingford.year(said)
    assert found is not None and found.key == key


@pytest.mark.parametrize("said", ["year 9", "Y7", "P4", "", "Narnia"])
def test_a_year_that_the_school_does_not_have_is_not_found(hemingford: School, said: str) -> None:
    assert hemingford.year(said) is None


def test_where_the_years_are_not_known_any_year_will_do() -> None:
    found = load_school(SCHOOLS / "pass_move_grin.yml").year("year 9")
    assert found is not None and found.key == "ALL"


def test_oaks_park_has_years_seven_to_thirteen() -> None:
    assert load_school(SCHOOLS / "oaks_park.yml").ladder.years == ("Y7", "Y8", "Y9", "Y10", "Y11", "Y12", "Y13")


def test_bank_holidays_are_englands(hemingford: School) -> None:
    holidays = hemingford.calendar.bank_holidays
    assert date(2027, 3, 26) in holidays and date(2027, 8, 30) in holidays
    assert date(2026, 11, 30) not in holidays


def test_every_key_of_the_default_file_says_why_it_is_there() -> None:
    """A comment above each top-level key, and above or beside each key one below it."""
    lines = HEMINGFORD.read_text(encoding="utf-8").splitlines()
    keys = [number for number, line in enumerate(lines) if re.match(r"(  )?[a-z_]+:", line)]
    plain = [lines[at] for at in keys if not lines[at - 1].lstrip().startswith("#")]
    inside = re.compile(r"  (take_down|meet|with_governors|section):")
    assert [line for line in plain if not inside.match(line)] == []


def test_the_default_file_is_ordinary_yaml() -> None:
    assert yaml.safe_load(HEMINGFORD.read_text(encoding="utf-8"))["reference_prefix"] == "HG"


def test_somebody_who_is_away_is_covered_by_whom_the_file_names(hemingford: School) -> None:
    away = StaffMember(
        "mrs_askew", "Mrs Askew", "phase leader", cover="miss_honey", away=(Away(date(2026, 11, 2), date(2026, 11, 6)),)
    )
    covered = School(
        **{**vars(hemingford), "staff": {**hemingford.staff, "mrs_askew": away}},
    )
    stand_in = covered.stand_in("mrs_askew", date(2026, 11, 4))
    assert stand_in is not None and stand_in.name == "Miss Honey"
    assert covered.stand_in("mrs_askew", date(2026, 11, 9)) is None
