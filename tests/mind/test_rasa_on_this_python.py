"""Rasa 3.6.21 says it is for Python before 3.11. These are the pieces that we rely on, trained and run on the Python we use."""

from __future__ import annotations

import asyncio
import sys
import tarfile
from pathlib import Path
from typing import Any

import pytest

from bot.mind.quiet import quiet

DOMAIN = """
version: "3.1"
intents: [begin, inform, check]
slots:
  year: {type: text, influence_conversation: false, mappings: [{type: from_text, conditions: [{active_loop: year_form, requested_slot: year}]}]}
  outcome:
    type: categorical
    values: [early, due]
    mappings: [{type: custom}]
forms: {year_form: {required_slots: [year]}}
actions: [action_decide, action_done]
responses:
  utter_ask_year_form_year: [{text: Which year?}]
  utter_early: [{text: Too early}]
  utter_due: [{text: It is due}]
"""
NLU = """
version: "3.1"
nlu:
- {intent: begin, examples: "- begin\\n- start"}
- {intent: inform, examples: "- five\\n- six"}
- {intent: check, examples: "- check\\n- is it due"}
"""
RULES = """
version: "3.1"
rules:
- rule: a form is begun
  steps: [{intent: begin}, {action: year_form}, {active_loop: year_form}]
- rule: a form is done
  condition: [{active_loop: year_form}]
  steps: [{action: year_form}, {active_loop: null}, {slot_was_set: [{requested_slot: null}]}, {action: action_done}]
- rule: an outcome that an action has just set picks the words (early)
  steps: [{intent: check}, {action: action_decide}, {slot_was_set: [{outcome: early}]}, {action: utter_early}]
- rule: an outcome that an action has just set picks the words (due)
  steps: [{intent: check}, {action: action_decide}, {slot_was_set: [{outcome: due}]}, {action: utter_due}]
"""
CONFIG = """
recipe: default.v1
language: en
assistant_id: proof
pipeline: [{name: KeywordIntentClassifier}]
policies: [{name: RulePolicy}]
"""


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    quiet()
    from rasa.model_training import train

    folder = tmp_path_factory.mktemp("rasa")
    for name, text in {"domain.yml": DOMAIN, "nlu.yml": NLU, "rules.yml": RULES, "config.yml": CONFIG}.items():
        (folder / name).write_text(text)
    files = [str(folder / "nlu.yml"), str(folder / "rules.yml")]
    result = train(
        str(folder / "domain.yml"), str(folder / "config.yml"), files, output=str(folder), force_training=True
    )
    assert result.code == 0
    return Path(result.model)


class Hands:
    """Stands where an action server would: the outcome it gives is the test's."""

    def __init__(self, outcome: str) -> None:
        self.outcome, self.kwargs = outcome, {"selective_domain": True}

    async def request(self, method: str = "post", json: Any = None, **kwargs: Any) -> Any:
        events = [{"event": "slot", "name": "outcome", "value": self.outcome}]
        return {"events": events if json["next_action"] == "action_decide" else [], "responses": []}


def _talk(archive: Path, *lines: str, outcome: str = "due") -> tuple[list[str], Any]:
    from rasa.core.agent import Agent
    from rasa.core.tracker_store import InMemoryTrackerStore
    from rasa.shared.core.domain import Domain

    store = InMemoryTrackerStore(Domain.empty())
    agent = Agent.load(str(archive), tracker_store=store, action_endpoint=Hands(outcome))

    async def say_all() -> list[str]:
        said: list[str] = []
        for line in lines:
            said += [each.get("text", "") for each in await agent.handle_text(line, sender_id="p") or []]
        return said

    return asyncio.run(say_all()), agent


def test_this_python_is_outside_what_rasa_declares() -> None:
    assert sys.version_info[:2] == (3, 11)


def test_a_form_asks_and_takes_the_answer(archive: Path) -> None:
    said, agent = _talk(archive, "begin", "five")
    assert said == ["Which year?"]
    tracker = asyncio.run(agent.tracker_store.retrieve("p"))
    assert tracker.get_slot("year") == "five" and tracker.active_loop is None


@pytest.mark.parametrize(("outcome", "words"), [("early", "Too early"), ("due", "It is due")])
def test_a_rule_branches_on_the_outcome_that_an_action_set(archive: Path, outcome: str, words: str) -> None:
    assert _talk(archive, "check", outcome=outcome)[0] == [words]


def test_our_memory_gives_a_tracker_back_as_it_was(archive: Path) -> None:
    from rasa.shared.core.trackers import DialogueStateTracker

    from bot.mind.memory import pack, unpack

    _, agent = _talk(archive, *["check"] * 6, "begin")
    before = asyncio.run(agent.tracker_store.retrieve("p"))
    after = DialogueStateTracker.from_events(
        "p", unpack(pack(list(before.events))), agent.domain.slots, domain=agent.domain
    )
    assert after.current_slot_values() == before.current_slot_values()
    assert after.active_loop_name == before.active_loop_name == "year_form"
    assert after.latest_action_name == before.latest_action_name
    assert len(after.events) < len(before.events)


def test_a_trained_model_holds_no_pickle(archive: Path) -> None:
    with tarfile.open(archive) as tar:
        names = [member.name for member in tar.getmembers() if member.isfile()]
    assert names and not [name for name in names if name.endswith((".pkl", ".pickle", ".joblib"))]
