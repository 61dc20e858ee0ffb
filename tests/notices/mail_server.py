"""A real SMTP server on this machine that can be stopped, brought back on the same port, and told to refuse."""

from __future__ import annotations

import email
import email.policy
import socket
from dataclasses import dataclass, field
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller

from bot.notices.relay import Relay, relay_from


@dataclass
class Inbox:
    """What arrived, in order, as bytes and read back. `answers` are given to the next letters before any is taken."""

    raw: list[bytes] = field(default_factory=list)
    to: list[str] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:
        if address in self.refused:
            return self.refused[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        if self.answers:
            return self.answers.pop(0)
        self.raw.append(envelope.original_content)
        self.to += envelope.rcpt_tos
        return "250 OK"

    @property
    def messages(self) -> list[EmailMessage]:
        return [email.message_from_bytes(each, policy=email.policy.default) for each in self.raw]  # type: ignore[misc]

    @property
    def subjects(self) -> list[str]:
        return [str(each["Subject"]) for each in self.messages]


class MailServer:
    def __init__(self) -> None:
        self.inbox, self.port = Inbox(), free_port()
        self._running: Controller | None = None

    @property
    def relay(self) -> Relay:
        return relay_from(f"smtp://127.0.0.1:{self.port}?from=stepwise@school.example", None)

    def start(self) -> None:
        self._running = Controller(self.inbox, hostname="127.0.0.1", port=self.port)
        self._running.start()

    def stop(self) -> None:
        if self._running is not None:
            self._running.stop()
            self._running = None


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def calendar_in(message: EmailMessage) -> bytes:
    part = next(each for each in message.walk() if each.get_content_type() == "text/calendar")
    return part.get_payload(decode=True)  # type: ignore[return-value]
