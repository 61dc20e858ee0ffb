"""The voice as Rasa makes it from endpoints.yml, so that `rasa shell` and `rasa run` speak our words."""

from __future__ import annotations

from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.utils.endpoints import EndpointConfig

from bot.mind.voice import SchoolVoice


def test_rasa_makes_our_voice_from_its_own_configuration() -> None:
    domain = Domain.from_yaml('version: "3.1"\nresponses: {utter_hello: [{text: Hello from our words}]}')
    voice = NaturalLanguageGenerator.create(EndpointConfig(type="bot.mind.voice.SchoolVoice"), domain)
    assert isinstance(voice, SchoolVoice)
    assert voice.responses["utter_hello"][0]["text"] == "Hello from our words"
