"""Actions in the same process: what Rasa would post to an action server is handed to rasa-sdk's executor instead."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from typing import Any

from rasa.utils.endpoints import ClientResponseError, EndpointConfig
from rasa_sdk import Action
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection

from bot.desk.desk import Desk
from bot.mind.quicker import make_rasa_quicker


class InProcessHands(EndpointConfig):
    """Looks like the endpoint of an action server. `selective_domain` keeps the whole domain out of each call."""

    def __init__(self, executor: ActionExecutor) -> None:
        super().__init__(url="in-process", selective_domain=True)
        self._executor = executor

    async def request(self, method: str = "post", json: Any = None, **kwargs: Any) -> Any:
        try:
            return await self._executor.run(json)
        except ActionExecutionRejection as rejected:
            said = f'{{"action_name": "{rejected.action_name}", "error": "rejected"}}'
            raise ClientResponseError(400, "rejected", said) from rejected


def hands(desk: Desk) -> InProcessHands:
    make_rasa_quicker()
    executor = ActionExecutor()
    for action in _action_classes():
        executor.register_action(action(desk))
    return InProcessHands(executor)


def _action_classes() -> Iterator[type[Action]]:
    package = importlib.import_module("actions")
    for module in pkgutil.iter_modules(package.__path__, "actions."):
        found = vars(importlib.import_module(module.name)).values()
        yield from (
            each
            for each in found
            if isinstance(each, type)
            and issubclass(each, Action)
            and each.__module__ == module.name
            and not inspect.isabstract(each)
        )
