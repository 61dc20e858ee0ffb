"""What goes wrong on the way, when a test asks for it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tests.telegram_server.errors import ApiError, too_many

FOR_EVER = 3600.0


@dataclass(frozen=True)
class Fault:
    """`delivered`: the method takes effect, and only its answer is lost. `hang`: silence for so many seconds."""

    error: ApiError | None = None
    delivered: bool = False
    hang: float = 0.0
    times: int = 1
    chat: int | None = None

    @classmethod
    def server_error(cls, code: int = 500, **more: int) -> Fault:
        words = {500: "Internal Server Error", 502: "Bad Gateway", 503: "Service Unavailable", 504: "Gateway Timeout"}
        return cls(ApiError(code, words[code]), **more)

    @classmethod
    def slow_down(cls, seconds: int, **more: int) -> Fault:
        return cls(too_many(seconds), **more)

    @classmethod
    def silence_after_delivery(cls, **more: int) -> Fault:
        return cls(delivered=True, hang=FOR_EVER, **more)

    @classmethod
    def silence(cls, **more: int) -> Fault:
        return cls(hang=FOR_EVER, **more)


class Faults:
    def __init__(self) -> None:
        self._waiting: list[tuple[str, Fault]] = []

    def add(self, method: str, fault: Fault) -> None:
        self._waiting.append((method.lower(), fault))

    def take(self, method: str, chat: str | None) -> Fault | None:
        for place, (name, fault) in enumerate(self._waiting):
            if name == method.lower() and (fault.chat is None or str(fault.chat) == chat):
                left = replace(fault, times=fault.times - 1)
                self._waiting[place : place + 1] = [(name, left)] if left.times else []
                return fault
        return None
