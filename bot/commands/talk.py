"""`talk`: a conversation in the terminal, through the same inbox, screen, mind and outbox as everybody's."""

from __future__ import annotations

import argparse
import asyncio
import sys
import uuid
from collections.abc import Sequence

from bot.bootstrap import journey, wake_mind
from bot.commands.command import Command, mending
from bot.commands.house import house
from bot.desk.journey import Journey, Unkept
from bot.desk.values import Channel, Message, Received
from bot.mind.training import ModelMissing


def run(given: argparse.Namespace) -> int:
    opened = house()
    with mending(ModelMissing):
        mind = wake_mind(opened, lambda line: print(line, file=sys.stderr))
    asyncio.run(_talk(journey(opened, mind), given.conversation or f"terminal-{uuid.uuid4()}"))
    return 0


async def _talk(road: Journey, address: str) -> None:
    messages = (await road.greet(Channel.TERMINAL, address, str(uuid.uuid4()))).messages
    while True:
        _show(messages)
        line = await asyncio.to_thread(_read)
        if line is None:
            return
        messages = await _answer(road, _received(address, line, messages))


async def _answer(road: Journey, received: Received) -> Sequence[Message]:
    try:
        return (await road.receive(received)).messages
    except Unkept as unkept:
        print(unkept.reply or road.words["trouble"])
        return ()


def _received(address: str, line: str, before: Sequence[Message]) -> Received:
    """A number picks a button of the last message that had any."""
    choices = [choice for message in before for choice in message.choices]
    if line.strip().isdigit() and 0 < int(line) <= len(choices):
        return Received(Channel.TERMINAL, str(uuid.uuid4()), address, choice=choices[int(line) - 1].id)
    return Received(Channel.TERMINAL, str(uuid.uuid4()), address, text=line)


def _show(messages: Sequence[Message]) -> None:
    number = 0
    for message in messages:
        print(f"\nStepwise: {message.text}")
        for choice in message.choices:
            number += 1
            print(f"   {number}. {choice.label}")
        for file in message.files:
            print(f"   [{file.name}]")


def _read() -> str | None:
    try:
        return input("\nYou: ")
    except EOFError:
        return None


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--conversation", help="go on with an earlier talk by the name you gave it")


TALK = Command("talk", "a conversation in the terminal", run, options)
