"""Passwords: argon2, and the same work whether the account exists or not."""

from __future__ import annotations

import secrets

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from bot.desk.signing_in import ONCE

SHORTEST = 12
LONGEST = 200
_hasher = PasswordHasher()
# Nobody's password: checked in place of an account that does not exist, so that the time taken tells nothing.
NOBODY = "$argon2id$v=19$m=65536,t=3,p=4$c3RlcHdpc2Utbm9ib2R5$BRkCh/FhIFh2YoNP9PcrpBUvbYhLyqTEVJe8mMBt4Hs"


def hashed(password: str, *, once: bool = False) -> str:
    return f"{ONCE if once else ''}{_hasher.hash(password)}"


def for_once(kept: str) -> bool:
    return kept.startswith(ONCE)


def matches(password: str, kept: str | None) -> bool:
    try:
        return _hasher.verify((kept or NOBODY).removeprefix(ONCE), password[:LONGEST]) and kept is not None
    except (Argon2Error, InvalidHashError):
        return False


def nobodys() -> str:
    """For an account that signs in elsewhere."""
    return hashed(secrets.token_urlsafe(48))


def one_time() -> str:
    return "-".join(secrets.token_hex(3) for _ in range(4))


def trouble_with(password: str) -> str | None:
    if len(password) < SHORTEST:
        return f"Use at least {SHORTEST} characters: three words that do not belong together are easy to remember."
    if len(password) > LONGEST:
        return f"Use at most {LONGEST} characters."
    return None
