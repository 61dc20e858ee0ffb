"""`train`: the model, if anything that it is made of has changed."""

from __future__ import annotations

import argparse

from bot.commands.command import Command, mending
from bot.mind.training import ModelMissing, train


def run(given: argparse.Namespace) -> int:
    with mending(ModelMissing):
        train()
    return 0


TRAIN = Command("train", "train the model, if anything it is made of has changed", run)
