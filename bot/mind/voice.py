"""The voice: the words of data/responses, with the school's public facts in every one of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rasa.core.nlg.response import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.utils.endpoints import EndpointConfig

from bot.school.loader import load_school
from bot.school.model import School
from bot.settings import Settings


class SchoolVoice(TemplatedNaturalLanguageGenerator):
    """Made by Rasa from endpoints.yml with a domain, or by the mind with a school at hand."""

    def __init__(
        self,
        endpoint_config: EndpointConfig | None = None,
        domain: Domain | None = None,
        *,
        school: School | None = None,
    ) -> None:
        super().__init__(dict(domain.responses) if domain else {})
        self._school = school or load_school(Settings.from_environment().school_file)
        self._facts: dict[str, str] | None = None

    def generate_from_slots(
        self, utter_action: str, filled_slots: dict[str, Any], output_channel: str, **kwargs: Any
    ) -> dict[str, Any] | None:
        if self._facts is None:
            self._facts = facts(self._school, self.responses)
        known = {name: value for name, value in filled_slots.items() if value is not None}
        return super().generate_from_slots(utter_action, {**known, **self._facts}, output_channel, **kwargs)


def facts(school: School, responses: Mapping[str, list[dict[str, Any]]]) -> dict[str, str]:
    """What the school has set, and the office as a phrase that is true whether or not it has a telephone on file."""
    shown = dict(school.facts.shown())
    name = "utter_house_office" if "office_telephone" in shown else "utter_house_office_unset"
    wording: str = responses[name][0]["text"]
    return {**shown, "office": wording.replace("{office_telephone}", shown.get("office_telephone", ""))}
