"""The mail server that SMTP_URL names: smtp://, smtps:// or smtp+starttls://, with ?from= for the sender."""

from __future__ import annotations

from dataclasses import dataclass, field
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from urllib.parse import parse_qs, unquote, urlsplit

import aiosmtplib

PORTS = {"smtp": 25, "smtps": 465, "smtp+starttls": 587}
PATIENCE_SECONDS = 30
NO_SENDER = "stepwise@localhost"


class Refused(Exception):
    """The server will never take this letter; trying again would only annoy it."""


class NotNow(Exception):
    """The server cannot be reached or will not take it yet."""


@dataclass(frozen=True)
class Relay:
    host: str
    port: int
    sender: str
    username: str | None = None
    password: str | None = field(default=None, repr=False)
    tls: bool = False
    starttls: bool = False

    async def send(self, message: EmailMessage, to: str) -> None:
        try:
            await aiosmtplib.send(
                message.as_bytes(),
                sender=self.sender,
                recipients=[to],
                hostname=self.host,
                port=self.port,
                username=self.username,
                password=self.password,
                use_tls=self.tls,
                start_tls=self.starttls,
                timeout=PATIENCE_SECONDS,
            )
        except aiosmtplib.SMTPRecipientsRefused as refused:
            raise _kind(min((each.code for each in refused.recipients), default=0)) from None
        except (aiosmtplib.SMTPDataError, aiosmtplib.SMTPRecipientRefused) as refused:
            raise _kind(refused.code) from None
        except (aiosmtplib.SMTPException, OSError) as trouble:
            raise NotNow(type(trouble).__name__) from None


def relay_from(url: str, office_email: str | None) -> Relay:
    """The sender is the one in the address, else the office, else whoever signs in."""
    parts = urlsplit(url)
    username = unquote(parts.username) if parts.username else None
    chosen = parse_qs(parts.query).get("from", [None])[0] or office_email
    return Relay(
        host=parts.hostname or "localhost",
        port=parts.port or PORTS[parts.scheme],
        sender=chosen or (username if username and "@" in username else NO_SENDER),
        username=username,
        password=unquote(parts.password) if parts.password else None,
        tls=parts.scheme == "smtps",
        starttls=parts.scheme == "smtp+starttls",
    )


def is_address(text: str) -> bool:
    """One plain address and nothing else: no name, no second one, no line break."""
    if not text.isascii() or any(char.isspace() or not char.isprintable() for char in text):
        return False
    try:
        found = Address(addr_spec=text)
    except (ValueError, IndexError, MessageError):
        return False
    return bool(found.username and "." in found.domain and found.addr_spec == text)


def _kind(code: int) -> Exception:
    """Only the number: the server's own words may repeat what it was sent."""
    return Refused(f"refused with {code}") if code >= 500 else NotNow(f"answered {code}")
