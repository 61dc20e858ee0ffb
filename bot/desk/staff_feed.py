"""The private calendar of a member of staff: an address that nobody can guess, and that can be taken back."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta

from bot.desk.desk import Desk
from bot.desk.values import Appointment, AppointmentState, HistoryLine

KEPT = timedelta(days=60)
AHEAD = timedelta(days=400)


def new_feed(desk: Desk, person: str, by: str) -> str:
    """The token of a new address; an earlier one stops working. Only its hash is kept."""
    token = secrets.token_urlsafe(32)
    _set(desk, person, hashed(token), by, "FeedMade")
    return token


def revoke_feed(desk: Desk, person: str, by: str) -> None:
    _set(desk, person, None, by, "FeedRevoked")


def feed_of(desk: Desk, token: str) -> tuple[str, tuple[Appointment, ...]] | None:
    """The person and their confirmed meetings; None for an address that is unknown or was taken back."""
    now = desk.clock()
    with desk.casebook.reading() as work:
        person = work.appointments.person_of_feed(hashed(token))
        if person is None:
            return None
        found = work.appointments.of_person(person, now - KEPT, now + AHEAD)
        return person, tuple(each for each in found if each.state is AppointmentState.CONFIRMED)


def hashed(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def _set(desk: Desk, person: str, token_hash: str | None, by: str, event: str) -> None:
    with desk.casebook.writing() as work:
        work.appointments.set_feed_token(person, token_hash)
        work.history.append(HistoryLine(event, desk.clock(), by, None, {"person": person}))
