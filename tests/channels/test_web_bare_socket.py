"""What comes over a bare socket: neither headers nor bodies without end hold anything up."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable

import httpx
import pytest

from bot.channels.serving import MOST_HEADERS
from bot.channels.web_limits import Limits
from tests.channels.house import Page, WebHouse


def test_headers_without_end_are_cut_off(house: WebHouse) -> None:
    with socket.create_connection(("127.0.0.1", house.port), timeout=10) as flood:
        flood.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n")
        with pytest.raises(OSError):
            flood.sendall((b"X-More: " + b"a" * 50_000 + b"\r\n") * 1000)
    assert httpx.get(house.base + "/healthz", trust_env=False).status_code == 200


@pytest.mark.parametrize(
    "begun",
    [
        b"GET /healthz HTTP/1.1\r\nX-More: ",
        b"GET /healthz HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nX-More: ",
    ],
    ids=["before the body", "after it"],
)
def test_a_header_that_never_ends_is_answered_with_a_sentence_and_cut_off(house: WebHouse, begun: bytes) -> None:
    with socket.create_connection(("127.0.0.1", house.port), timeout=10) as slow:
        slow.sendall(begun)
        _said_within(slow, 0.5)
        sent, answer = 0, b""
        while not answer and sent < 2 * MOST_HEADERS:
            slow.sendall(b"a" * 2000)
            sent, answer = sent + 2000, _said_within(slow, 0.05)
        assert sent > MOST_HEADERS
        assert answer.startswith(b"HTTP/1.1 400 ") and answer.endswith(b"headers of this request are too long.")
        assert slow.recv(100) == b""


def _said_within(connection: socket.socket, seconds: float) -> bytes:
    connection.settimeout(seconds)
    try:
        return connection.recv(4000)
    except TimeoutError:
        return b""


def test_a_long_talk_on_one_connection_is_not_taken_for_long_headers(house: WebHouse) -> None:
    ask = b"GET /healthz HTTP/1.1\r\nHost: x\r\nX-Half: " + b"a" * (MOST_HEADERS // 2) + b"\r\n\r\n"
    with socket.create_connection(("127.0.0.1", house.port), timeout=10) as kept:
        for _ in range(4):
            kept.sendall(ask[:9000])
            time.sleep(0.01)
            kept.sendall(ask[9000:])
            assert kept.recv(4000).startswith(b"HTTP/1.1 200 ")


def test_a_body_that_never_ends_is_given_up(open_house: Callable[..., WebHouse]) -> None:
    page = Page(open_house(limits=Limits(body_seconds=0.3)))
    page.begins()
    head = f"POST /chat/messages HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {page.token}\r\n"
    with socket.create_connection(("127.0.0.1", page.house.port), timeout=5) as slow:
        slow.sendall(f"{head}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{{".encode())
        assert slow.recv(100).startswith(b"HTTP/1.1 400 ")
