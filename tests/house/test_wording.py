"""The words a parent reads: each once, each used, each short, plain and leading somewhere."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from bot.protocol.procedures import PROCEDURES
from bot.protocol.values import Reason
from tests.house.responses import code, domain, placeholders, reading_age, response_files, responses, rules, words

WORDS_A_MESSAGE = 62
OLDEST_READER = 13.0  # of one message; the whole is held lower
AVERAGE_READER = 11.0

A_FEW_WORDS = 4  # too few to measure
# Words put into a sentence by their name, and sentences in the parents' own languages, have no English reading age.
NOT_MEASURED = ("utter_label_", "utter_language_in_")

ALL = [(name, variant["text"]) for name, variants in responses().items() for variant in variants if variant.get("text")]
SAID = [(name, text) for name, text in ALL if not name.startswith(NOT_MEASURED)]


def test_no_response_is_written_twice() -> None:
    written = Counter(name for _, held in response_files() for name in held)
    assert [name for name, times in written.items() if times > 1] == []


@pytest.mark.parametrize(("name", "text"), SAID, ids=[f"{i}-{name}" for i, (name, _) in enumerate(SAID)])
def test_a_message_is_short_and_plain(name: str, text: str) -> None:
    assert len(words(text)) <= WORDS_A_MESSAGE
    assert "!" not in text
    assert len(words(text)) <= A_FEW_WORDS or reading_age(text) <= OLDEST_READER


def test_a_nine_to_eleven_year_old_could_read_it_all() -> None:
    ages = [reading_age(text) for _, text in SAID if len(words(text)) > 6]
    assert sum(ages) / len(ages) <= AVERAGE_READER


def _used() -> tuple[set[str], list[str]]:
    source = code("actions", "bot")
    named = set(re.findall(r"[\"'](utter_[a-z_]*[a-z])[\"']", source)) | {
        step["action"] for rule in rules() for step in rule["steps"] if step.get("action", "").startswith("utter_")
    }
    families = re.findall(r'f"(utter_[a-z_]+_)\{', source)
    families += [f"utter_label_{start}" for start in re.findall(r'label\(f"([a-z_]+_)\{', source)]
    named -= {"utter_action"}  # Rasa's own name for the name of what was said
    labels = set(re.findall(r"(?<!\.)label\([\"']([a-z_]+)[\"']\)", source))
    labels |= set(re.findall(r'Press\("([a-z_]+)"', source))
    return named | {f"utter_label_{name}" for name in labels}, families


def test_every_response_is_used() -> None:
    named, families = _used()
    forms = {f"utter_ask_{form}_{slot}" for form, held in domain()["forms"].items() for slot in held["required_slots"]}
    house = {name for name in responses() if name.startswith("utter_house_")}
    unused = [
        name
        for name in responses()
        if name not in named | forms | house and not any(name.startswith(family) for family in families)
    ]
    assert unused == []


def test_every_response_that_is_named_has_words() -> None:
    named, _ = _used()
    assert sorted(named - set(responses())) == []


def test_every_reason_and_procedure_has_words() -> None:
    explained = {f"utter_reason_{reason.value}" for reason in Reason} - {
        "utter_reason_usual",
        "utter_reason_already_done",
    }
    roads = {f"utter_procedure_{matter}" for matter in PROCEDURES}
    assert sorted((explained | roads) - set(responses())) == []


def test_every_placeholder_can_be_filled() -> None:
    source = code("actions", "bot")
    facts = {"school_name", "office"} | set(re.findall(r'"([a-z_]+)": self\.', code("bot/school")))
    slots = set(domain()["slots"])
    for name, text in ALL:
        for place in placeholders(text):
            passed = re.search(rf'\b{place}=|"{place}":', source)
            assert place in facts | slots or passed, f"{name} needs {{{place}}}, and nothing gives it"


def test_every_button_leads_somewhere() -> None:
    begun = {step["intent"] for rule in rules() for step in rule["steps"] if "intent" in step}
    payloads = [b["payload"] for held in responses().values() for v in held for b in v.get("buttons", ())]
    payloads += [f"/{intent}" for intent in re.findall(r'choice\([^,]+, "([a-z_]+)"', code("actions"))]
    answers = {"nobody_yet", "skip_question", "affirm", "deny", "inform", "stop"}
    lost = [p for p in payloads if re.match(r"/([a-z_]+)", p)[1] not in begun | answers]  # type: ignore[index]
    assert lost == []


def test_actions_speak_by_name_and_never_in_sentences() -> None:
    assert re.findall(r"utter_message\(\s*text=", code("actions")) == []
