"""The second factor: a code that changes every half minute, each good once, and ten recovery codes, each good once.

All of it lies in the account's one text: secret, last half minute used, digests of the codes that are left."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass, replace
from datetime import datetime

import pyotp
import segno

HALF_MINUTE = 30
RECOVERY_CODES = 10


@dataclass(frozen=True)
class SecondFactor:
    secret: str
    used: int = 0
    codes: tuple[str, ...] = ()

    def kept(self) -> str:
        return f"{self.secret}:{self.used}:{','.join(self.codes)}"

    @classmethod
    def read(cls, kept: str) -> SecondFactor:
        secret, used, codes = kept.split(":")
        return cls(secret, int(used), tuple(filter(None, codes.split(","))))


def new_secret() -> str:
    return pyotp.random_base32()


def new_codes() -> tuple[str, ...]:
    return tuple(f"{secrets.token_hex(3)}-{secrets.token_hex(3)}" for _ in range(RECOVERY_CODES))


def digest(code: str) -> str:
    return hashlib.sha256(_plain(code).encode()).hexdigest()


def picture(secret: str, email: str, school: str) -> str:
    """The QR code as an image that needs no file and no script."""
    address = pyotp.TOTP(secret).provisioning_uri(name=email, issuer_name=f"Stepwise, {school}")
    return segno.make(address).svg_data_uri(scale=5, dark="black", light="white", border=4)


def accepted(factor: SecondFactor, typed: str, now: datetime) -> SecondFactor | None:
    """The factor as it must be kept now; None: wrong, or used before. A clock may be half a minute out."""
    code = _plain(typed)
    half_minute = int(now.timestamp()) // HALF_MINUTE
    for step in (half_minute, half_minute - 1, half_minute + 1):
        if step > factor.used and hmac.compare_digest(_code_at(factor.secret, step), code):
            return replace(factor, used=step)
    if digest(code) in factor.codes:
        return replace(factor, codes=tuple(each for each in factor.codes if each != digest(code)))
    return None


def _code_at(secret: str, step: int) -> str:
    return pyotp.TOTP(secret).at(step * HALF_MINUTE)


def _plain(typed: str) -> str:
    return "".join(letter for letter in typed.casefold() if letter.isascii() and letter.isalnum())
