"""An alarm as an e-mail: that a record waits, and its reference. What a parent wrote stays in the casebook."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from bot.desk.alarm import DANGER
from bot.desk.desk import Desk
from bot.desk.ports import Work
from bot.desk.values import Flag, Parcel
from bot.notices import ledger
from bot.notices.email import alert_email
from bot.notices.post import send
from bot.notices.relay import Relay, is_address
from bot.notices.words import Words

ALERT = "alert"


@dataclass(frozen=True)
class Alerts:
    """`relay` is None while no mail server is named. What cannot be sent stays unsent, where the office sees it."""

    desk: Desk
    words: Words
    relay: Relay
    office_page: str = ""

    async def deliver(self) -> int:
        parcels = await asyncio.to_thread(ledger.claim, self.desk, ALERT)
        return sum([await self._send(parcel) for parcel in parcels])

    async def _send(self, parcel: Parcel) -> bool:
        flag, reference = await asyncio.to_thread(self._flag, parcel)
        to = address_for(self.desk, flag)
        if to is None or not is_address(to):
            await asyncio.to_thread(
                ledger.try_later, self.desk, parcel, "the school file gives no address", for_ever=True
            )
            return False
        message = alert_email(
            self.desk.school,
            self.words,
            "safeguarding" if flag.kind in DANGER else "other",
            reference,
            self.office_page,
            sender=self.relay.sender,
            to=to,
            key=f"alert:{flag.id}:{flag.raised_at.isoformat()}",
            now=self.desk.clock(),
        )
        return await send(self.desk, self.relay, parcel, message, for_ever=True)

    def _flag(self, parcel: Parcel) -> tuple[Flag, str]:
        with self.desk.casebook.reading() as work:
            flag = work.flags.get(int(str(parcel.body["flag"])))
            return flag, _reference(work, flag)


def _reference(work: Work, flag: Flag) -> str:
    return work.concerns.get(flag.concern).reference if flag.concern is not None else f"F-{flag.id}"


def address_for(desk: Desk, flag: Flag) -> str | None:
    """A child in danger: the safeguarding lead, unless it is about them. Everything else, and that: the office."""
    lead = desk.school.safeguarding_lead
    office = desk.school.facts.shown().get("office_email")
    member = desk.school.staff.get(lead.key) if lead else None
    if flag.kind not in DANGER or member is None or _about(desk, flag, member.key):
        return office
    return member.email or office


def _about(desk: Desk, flag: Flag, person: str) -> bool:
    roles = {role for role, held in desk.school.ladder.roles.items() if person in held}
    return bool({person, *roles} & set(flag.about))
