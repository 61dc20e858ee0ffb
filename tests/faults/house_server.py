"""`python -m tests.faults.house_server --port N`: the whole server, with a mind that files and books instead of Rasa."""

from __future__ import annotations

import argparse
import asyncio
import os
from collections.abc import Callable

from bot.bootstrap import House, open_house
from bot.commands.serving import Wake, serve
from bot.desk.booking import Booked, confirm_time, hold_time
from bot.desk.desk import Desk
from bot.desk.holds import Hold
from bot.desk.intake import Draft
from bot.desk.offers import offer_times
from bot.desk.sought import Seeking
from bot.desk.thinking import Hearing, Mind, Thought
from bot.desk.values import Channel, Utterance
from bot.mind.quiet import quiet
from tests.faults.worker import FilingMind, Heard

ASKING = Seeking(Draft(words="can i see someone about my yr2", years=("Y2",)))


class BookingMind(FilingMind):
    """Takes a moment, so that a kill finds somebody in the middle of a thought."""

    async def think(
        self, sender: str, channel: Channel, *, heard: Hearing | None, payload: str | None, memory: bytes | None
    ) -> Thought:
        await asyncio.sleep(0.05)
        if heard is None:
            return Thought([Utterance("Hello.")], None)
        assert isinstance(heard, Heard)
        if heard.text.startswith("book"):
            return await asyncio.to_thread(book_the_first, self.desk, sender)
        return await super().think(sender, channel, heard=heard, payload=payload, memory=memory)


def book_the_first(desk: Desk, sender: str) -> Thought:
    """Everybody wants the same time."""
    offer = offer_times(desk, sender, seeking=ASKING)
    wanted = offer.times[0]
    held = hold_time(desk, sender, wanted.starts, wanted.person, ASKING)
    done = confirm_time(desk, sender, None, ASKING) if isinstance(held, Hold) else held
    return Thought([Utterance("It is booked." if isinstance(done, Booked) else "That time has just gone.")], b"booked")


class HangingMind(BookingMind):
    async def think(
        self, sender: str, channel: Channel, *, heard: Hearing | None, payload: str | None, memory: bytes | None
    ) -> Thought:
        if heard is None:
            return Thought([Utterance("Hello.")], None)
        await asyncio.sleep(90)
        return await super().think(sender, channel, heard=heard, payload=payload, memory=memory)


class SilentMind(BookingMind):
    async def think(
        self, sender: str, channel: Channel, *, heard: Hearing | None, payload: str | None, memory: bytes | None
    ) -> Thought:
        return Thought([], None)


def killed(house: House, tell: Callable[[str], None]) -> Mind:
    raise ChildProcessError("the mind was killed")


MINDS: dict[str, Wake] = {
    "files": lambda house, tell: BookingMind(house.desk),
    "hangs": lambda house, tell: HangingMind(house.desk),
    "says nothing": lambda house, tell: SilentMind(house.desk),
    "killed": killed,
}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    quiet("WARNING")
    serve(open_house(), "127.0.0.1", parser.parse_args().port, wake=MINDS[os.environ.get("MIND", "files")])


if __name__ == "__main__":
    main()
