"""A broken school file: one sentence that names the file, the line and what to write instead."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.school.check import run
from bot.school.loader import load_school
from bot.school.problems import SchoolFileError

SCHOOLS = Path(__file__).parents[2] / "data" / "schools"
LINES = (SCHOOLS / "hemingford_grey.yml").read_text(encoding="utf-8").splitlines()


@dataclass(frozen=True)
class Broken:
    """`old` stands on one line alone; the problem is expected there, or `below` lines further on."""

    old: str
    new: str
    says: str
    below: int = 0


CASES = {
    "unknown_key": Broken("reference_prefix: HG", "refrence_prefix: HG", "Did you mean 'reference_prefix'?"),
    "unknown_key_inside": Broken("  buffer_minutes: 5", "  bufer_minutes: 5", "Did you mean 'buffer_minutes'?"),
    "bad_prefix": Broken("reference_prefix: HG", "reference_prefix: hg-1", "write for example reference_prefix: HG"),
    "unknown_kind": Broken("kind: primary", "kind: primry", "Did you mean 'primary'?"),
    "faint_colour": Broken('  accent: "#1d4f91"', '  accent: "#ffcc00"', "write a darker colour"),
    "no_colour": Broken('  accent: "#1d4f91"', "  accent: blue", 'write for example accent: "#1d4f91"'),
    "half_a_fact": Broken(
        "  opening_hours: to be set by the school", "  opening_hours: 8 to 4, to be set by the school", "half a fact"
    ),
    "bad_email": Broken("  email: to be set by the school", "  email: the office", "office@school.example"),
    "bad_telephone": Broken("  telephone: to be set by the school", "  telephone: ring us", "01234 567890"),
    "bad_link": Broken("  website: to be set by the school", "  website: www.school", "https://"),
    "unknown_role": Broken("    roles: [head]", "    roles: [hed]", "Did you mean 'head'?"),
    "same_key_twice": Broken("  - key: mrs_askew", "  - key: mrs_fox", "give this person another"),
    "unknown_holder": Broken(
        "        - {person: mrs_askew, years: [FS]}", "        - {person: mrs_askw, years: [FS]}", "'mrs_askew'?"
    ),
    "unknown_year": Broken(
        "        - {person: mrs_askew, years: [FS]}", "        - {person: mrs_askew, years: [F]}", "years cannot be 'F'"
    ),
    "year_without_leader": Broken(
        "        - {person: mrs_robertson, years: [Y1, Y2]}",
        "        - {person: mrs_robertson, years: [Y1]}",
        "Nobody holds the step phase_leader for Y2",
        below=-4,
    ),
    "unknown_way": Broken("      way: speak", "      way: shout", "Write one of appointment, letter, speak"),
    "no_letter": Broken("      way: letter", "      way: speak", "write way: letter there", below=-18),
    "unknown_addressee": Broken(
        "      addressed_to: mrs_fox", "      addressed_to: mrs_fix", "Did you mean 'mrs_fox'?"
    ),
    "not_a_number": Broken("  length_minutes: 20", "  length_minutes: twenty", "write a whole number from 5 to 120"),
    "not_a_flag": Broken("expectations: true", "expectations: perhaps", "write true or false"),
    "days_out_of_range": Broken(
        "school_days_to_reply: to be set by the school", "school_days_to_reply: 500", "a whole number from 1 to 60"
    ),
    "unknown_consequence": Broken(
        "  consequences: [site_ban, public_reply, legal_action]", "  consequences: [site_bam]", "'site_ban'?"
    ),
    "unknown_matter": Broken("  - matter: report_post", "  - matter: report_posts", "Did you mean 'report_post'?"),
    "key_twice": Broken("expectations: true", "expectations: true\nexpectations: false", "written twice", below=1),
    "bad_inset_day": Broken("  closures: []", "  closures: [{date: 2027-02-31, reason: snow}]", "a date as 2026-09-01"),
    "closure_out_of_term": Broken(
        "  closures: []", "  closures: [{date: 2026-12-25, reason: snow}]", "2026-12-25 is not in any term"
    ),
    "inset_day_out_of_term": Broken(
        next(line for line in LINES if "inset_days:" in line),
        "  inset_days: [2026-10-28]",
        "2026-10-28 is not in any term",
    ),
    "text_instead_of_list": Broken("  closures: []", "  closures: none", "closures should be a list"),
    "list_instead_of_text": Broken("name: Hemingford Grey Primary School", "name: [a, b]", "one piece of text"),
    "not_yaml": Broken("kind: primary", "kind: [primary", "This is not YAML"),
    "tab": Broken("  buffer_minutes: 5", "\tbuffer_minutes: 5", "This is not YAML"),
}


def broken_file(folder: Path, case: Broken) -> tuple[Path, int]:
    at = LINES.index(case.old)
    path = folder / "school.yml"
    path.write_text("\n".join([*LINES[:at], case.new, *LINES[at + 1 :]]), encoding="utf-8")
    return path, at + 1 + case.below


@pytest.mark.parametrize("name", CASES)
def test_a_broken_school_file_says_which_line_and_what_to_write(name: str, tmp_path: Path) -> None:
    case = CASES[name]
    path, line = broken_file(tmp_path, case)
    with pytest.raises(SchoolFileError) as error:
        load_school(path)
    said = [sentence for sentence in str(error.value).splitlines() if case.says in sentence]
    assert said, str(error.value)
    assert said[0].startswith(f"{path}, line ")
    # YAML itself names the line at which it could not go on.
    assert name == "not_yaml" or said[0].startswith(f"{path}, line {line}: ")


@pytest.mark.parametrize(
    ("times", "says"),
    [
        ("{weekday: Tewsday, from: '15:20', to: '16:40'}", "Did you mean 'Tuesday'?"),
        ("{weekday: Tuesday, from: '25:20', to: '16:40'}", "write a time as 15:20"),
        ("{weekday: Tuesday, from: '15:20', to: '15:30'}", "no room for 20 minutes"),
        ("{weekday: Tuesday, from: '15:20'}", "needs weekday, from and to"),
        ("{weekday: Monday, from: '08:40', to: '09:30'}", "overlaps an earlier one"),
        ("{weekday: Tuesday, from: '15:20', to: '16:40', ways: [pigeon]}", "Write one of in_person, telephone, video"),
    ],
)
def test_a_weekly_time_that_cannot_be_is_refused(times: str, says: str, tmp_path: Path) -> None:
    at = next(number for number, line in enumerate(LINES) if "weekday: Wednesday" in line)
    path = tmp_path / "school.yml"
    path.write_text("\n".join([*LINES[:at], f"        - {times}", *LINES[at + 1 :]]), encoding="utf-8")
    with pytest.raises(SchoolFileError, match=f"line {at + 1}: .*") as error:
        load_school(path)
    assert says in str(error.value)


@pytest.mark.parametrize(
    ("term", "says"),
    [
        ("first: 2026-01-05, last: 2026-01-04", "comes after the first"),
        ("first: 2025-11-10, last: 2026-02-13", "put the terms in order"),
        ("first: 2026-01-05", "A term needs first and last"),
        ("first: 5th January, last: 2026-02-13", "a date as 2026-09-01"),
    ],
)
def test_a_term_that_cannot_be_is_refused(term: str, says: str, tmp_path: Path) -> None:
    at = next(number for number, line in enumerate(LINES) if "spring 2026, first half" in line)
    path = tmp_path / "school.yml"
    path.write_text("\n".join([*LINES[:at], f"    - {{name: spring, {term}}}", *LINES[at + 1 :]]), encoding="utf-8")
    with pytest.raises(SchoolFileError, match=f"line {at + 1}: ") as error:
        load_school(path)
    assert says in str(error.value)


def test_a_missing_year_of_terms_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "school.yml"
    path.write_text("\n".join(line for line in LINES if "2027, " not in line), encoding="utf-8")
    with pytest.raises(SchoolFileError, match="there is a term missing"):
        load_school(path)


def test_a_policy_entry_that_is_too_long_is_refused(tmp_path: Path) -> None:
    at = next(number for number, line in enumerate(LINES) if line.startswith("    says: The school tries to"))
    path = tmp_path / "school.yml"
    path.write_text("\n".join([*LINES[:at], f"    says: {'word ' * 46}", *LINES[at + 1 :]]), encoding="utf-8")
    with pytest.raises(SchoolFileError, match=f"line {at + 1}: says has 46 words; write 45 at most"):
        load_school(path)


def test_a_file_with_nobody_as_head_is_refused(tmp_path: Path) -> None:
    path, _ = broken_file(tmp_path, Broken("    roles: [head]", "    roles: []", ""))
    with pytest.raises(SchoolFileError, match=r"give one of the people roles: \[head\]"):
        load_school(path)


def test_every_mistake_is_said_at_once_in_the_order_of_the_lines(tmp_path: Path) -> None:
    path = tmp_path / "school.yml"
    text = "\n".join(LINES).replace("kind: primary", "kind: primry").replace("expectations: true", "expectations: so")
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SchoolFileError) as error:
        load_school(path)
    assert len(error.value.problems) == 2
    assert list(error.value.problems) == sorted(error.value.problems)


@pytest.mark.parametrize("content", ["", "# nothing\n", "- a\n- list\n", "just words", "a: &a [*a]", "? [a]\n: b"])
def test_a_file_that_is_no_school_at_all_is_refused_without_a_stack_trace(content: str, tmp_path: Path) -> None:
    path = tmp_path / "school.yml"
    path.write_text(content, encoding="utf-8")
    assert run(path) == 2


def test_a_quotation_mark_left_open_does_not_print_half_the_file(tmp_path: Path) -> None:
    path, line = broken_file(tmp_path, Broken("kind: primary", 'kind: "primary', ""))
    with pytest.raises(SchoolFileError, match=f"line {line}: kind cannot be ") as error:
        load_school(path)
    assert max(map(len, str(error.value).splitlines())) < 300


def test_a_file_that_is_missing_a_folder_or_not_text_is_said_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    binary = tmp_path / "binary.yml"
    binary.write_bytes(b"\xff\xfe\x00\x01")
    control = tmp_path / "control.yml"
    control.write_bytes(b"name: a\x07b\n")
    for path in (tmp_path / "missing.yml", tmp_path, binary, control):
        assert run(path) == 2
        printed = capsys.readouterr().out.strip()
        assert printed.startswith(f"{path}, line 1: ")
        assert "\n" not in printed
