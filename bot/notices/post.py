"""The postman: takes letters from the outbox to the mail server, in order, again and again until they are taken."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from email.message import EmailMessage

from bot.desk.desk import Desk
from bot.desk.invitations import EMAIL, Letter, Side
from bot.desk.values import Delivery, Parcel
from bot.notices import ledger
from bot.notices.email import letter_email
from bot.notices.entry import entry_from
from bot.notices.relay import NotNow, Refused, Relay, is_address
from bot.notices.words import Words

log = logging.getLogger(__name__)
# Of no use to anybody once the meeting has begun.
PASSING = frozenset({Letter.REMINDER, Letter.LATE})
STILL_OF_USE = timedelta(minutes=30)


@dataclass(frozen=True)
class Post:
    desk: Desk
    words: Words
    relay: Relay

    async def deliver(self) -> int:
        """One round; how many letters the server took. Letters about one appointment to one side go in order."""
        parcels = await asyncio.to_thread(ledger.claim, self.desk, EMAIL)
        waiting = await asyncio.to_thread(self._waiting) if parcels else []
        taken = 0
        for parcel in sorted(parcels, key=lambda each: each.id):
            if any(_goes_first(other, parcel) for other in waiting):
                await asyncio.to_thread(ledger.try_later, self.desk, parcel, "an earlier letter goes first")
            elif await self._hand_over(parcel):
                waiting = [each for each in waiting if each.id != parcel.id]
                taken += 1
        return taken

    def _waiting(self) -> Sequence[Parcel]:
        with self.desk.casebook.reading() as work:
            unsent = work.outbox.unsent()
        return [each for each in unsent if each.kind == EMAIL and each.state is Delivery.PENDING]

    async def _hand_over(self, parcel: Parcel) -> bool:
        try:
            message = self._written(parcel)
        except (ValueError, KeyError) as broken:
            log.error("a letter could not be written: %s", type(broken).__name__)
            await asyncio.to_thread(ledger.give_up, self.desk, parcel, "could not be written")
            return False
        if message is None:
            await asyncio.to_thread(ledger.let_lapse, self.desk, parcel, "the meeting has begun")
            return False
        return await send(self.desk, self.relay, parcel, message)

    def _written(self, parcel: Parcel) -> EmailMessage | None:
        letter, side = Letter(str(parcel.body["letter"])), Side(str(parcel.body["side"]))
        entry, now = entry_from(parcel.body), self.desk.clock()
        if letter in PASSING and entry.starts + STILL_OF_USE < now:
            return None
        key = f"{entry.uid}:{entry.sequence}:{letter}:{side}:{parcel.id}"
        sender, to = self.relay.sender, parcel.to
        if not is_address(to):
            raise ValueError("not an address")
        return letter_email(self.desk.school, self.words, letter, side, entry, sender=sender, to=to, key=key, now=now)


async def send(desk: Desk, relay: Relay, parcel: Parcel, message: EmailMessage, *, for_ever: bool = False) -> bool:
    """The parcel is crossed off as soon as the server has said yes. Only a crash between the two could send it twice,
    and then under the same Message-ID."""
    try:
        await relay.send(message, parcel.to if is_address(parcel.to) else str(message["To"]))
    except Refused as refused:
        if for_ever:
            await asyncio.to_thread(ledger.try_later, desk, parcel, str(refused), for_ever=True)
        else:
            await asyncio.to_thread(ledger.give_up, desk, parcel, str(refused))
        return False
    except NotNow as trouble:
        await asyncio.to_thread(ledger.try_later, desk, parcel, str(trouble), for_ever=for_ever)
        return False
    await asyncio.to_thread(ledger.sent, desk, parcel)
    return True


def _goes_first(other: Parcel, parcel: Parcel) -> bool:
    thread = [(each.body.get("uid"), each.to) for each in (other, parcel)]
    return other.id < parcel.id and thread[0] == thread[1]
