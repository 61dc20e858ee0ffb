"""The ear as a part of Rasa's pipeline, so that `rasa train` fits it and `rasa shell` hears with it."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, METADATA_INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.mind.ear.hearing import Ear, as_rasa_reads
from bot.mind.ear.model import EarModel, Example, learn, load


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER], is_trainable=True)
class EarComponent(GraphComponent):
    def __init__(self, model_storage: ModelStorage, resource: Resource, model: EarModel | None = None) -> None:
        self._storage, self._resource, self._model = model_storage, resource, model

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> EarComponent:
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> EarComponent:
        with model_storage.read_from(resource) as folder:
            return cls(model_storage, resource, load(folder))

    def train(self, training_data: TrainingData) -> Resource:
        self._model = learn([example(message) for message in training_data.intent_examples])
        with self._storage.write_to(self._resource) as folder:
            self._model.save(folder)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            self._hear(message)
        return messages

    def _hear(self, message: Message) -> None:
        if self._model is None or not message.get(TEXT):
            return
        read = as_rasa_reads(Ear(self._model).hear(message.get(TEXT)))
        for key in ("intent", "intent_ranking", "heard"):
            message.set(key, read[key], add_to_output=True)


def example(message: Message) -> Example:
    said = (message.get("metadata") or {}).get(METADATA_INTENT) or {}
    return Example(
        message.get(TEXT),
        message.get(INTENT),
        frozenset(said.get("signals") or ()),
        said.get("topic"),
        said.get("matter"),
    )
