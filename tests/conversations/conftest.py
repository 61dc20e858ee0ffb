from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.mind.training import train
from tests.conversations.stage import Stage, template_at


@pytest.fixture(scope="session")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Stage]:
    """The house of a school by its key, its model loaded once for all talks."""
    train(tell=lambda line: None)
    folder: Path = tmp_path_factory.mktemp("stage")
    template = template_at(folder)
    stages: dict[str, Stage] = {}

    def of(school: str) -> Stage:
        if school not in stages:
            stages[school] = Stage(school, folder, template)
        return stages[school]

    return of
