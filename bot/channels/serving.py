"""uvicorn, set up as this house needs it. Open streams are told to end before it waits for them."""

from __future__ import annotations

from collections.abc import Callable
from types import FrameType

import uvicorn
from starlette.types import ASGIApp

SECONDS_TO_FINISH = 15
# Longer than any client or proxy keeps an unused connection: else both ends may hang up on a message in between.
SECONDS_KEPT_ALIVE = 75
MOST_HEADERS = 32 * 1024


class ChatServer(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, closing: Callable[[], None]) -> None:
        super().__init__(config)
        self._closing = closing

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        self._closing()
        super().handle_exit(sig, frame)

    def stop(self) -> None:
        """What a signal does, for whoever runs it in a thread."""
        self._closing()
        self.should_exit = True


def chat_server(app: ASGIApp, host: str, port: int, closing: Callable[[], None]) -> ChatServer:
    """No WebSocket: the one that Rasa pins does not load in uvicorn. No access log: ours holds nothing of a parent.

    h11, because the other parser takes headers without end."""
    config = uvicorn.Config(
        app,
        host=host,
        port=port,
        ws="none",
        http="h11",
        h11_max_incomplete_event_size=MOST_HEADERS,
        timeout_keep_alive=SECONDS_KEPT_ALIVE,
        access_log=False,
        log_config=None,
        server_header=False,
        timeout_graceful_shutdown=SECONDS_TO_FINISH,
    )
    return ChatServer(config, closing)
