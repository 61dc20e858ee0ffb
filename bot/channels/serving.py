"""uvicorn, set up as this house needs it. Open streams are told to end before it waits for them."""

from __future__ import annotations

from collections.abc import Callable
from types import FrameType

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

SECONDS_TO_FINISH = 15
# Longer than any client or proxy keeps an unused connection: else both ends may hang up on a message in between.
SECONDS_KEPT_ALIVE = 75
MOST_HEADERS = 32 * 1024


class BoundedHeading(HttpToolsProtocol):
    """Quicker than h11; but by itself it would take headers without end, before a body and after it."""

    _beside_body = 0

    def on_message_begin(self) -> None:
        """Whoever sends all of it at once has sent no more than one read takes."""
        self._beside_body = 0
        super().on_message_begin()

    def on_body(self, body: bytes) -> None:
        self._beside_body = max(0, self._beside_body - len(body))
        super().on_body(body)

    def data_received(self, data: bytes) -> None:
        self._beside_body += len(data)
        super().data_received(data)
        if self._beside_body > MOST_HEADERS and not self.transport.is_closing():
            self.send_400_response("The headers of this request are too long.")


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
    """No WebSocket: the one that Rasa pins does not load in uvicorn. No access log: ours holds nothing of a parent."""
    config = uvicorn.Config(
        app,
        host=host,
        port=port,
        ws="none",
        http=BoundedHeading,
        timeout_keep_alive=SECONDS_KEPT_ALIVE,
        access_log=False,
        log_config=None,
        server_header=False,
        timeout_graceful_shutdown=SECONDS_TO_FINISH,
    )
    return ChatServer(config, closing)
