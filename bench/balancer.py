"""A small load balancer: each request to the next server that says it is ready, and to another if it will not connect."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field

import httpx

LOOK_SECONDS = 0.5
NOBODY = b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


@dataclass
class Balancer:
    backends: Sequence[int]
    ready: set[int] = field(default_factory=set)
    port: int = 0
    _next: int = 0

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, backlog=512)
        self.port = self._server.sockets[0].getsockname()[1]
        self._looking = asyncio.create_task(self._look())

    async def stop(self) -> None:
        self._looking.cancel()
        self._server.close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def _look(self) -> None:
        async with httpx.AsyncClient(timeout=5) as client:
            while True:
                found = await asyncio.gather(*(_is_ready(client, port) for port in self.backends))
                self.ready = {port for port, ready in zip(self.backends, found, strict=True) if ready}
                await asyncio.sleep(LOOK_SECONDS)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError, asyncio.IncompleteReadError, TimeoutError):
            request = await asyncio.wait_for(_request(reader), 60)
            there = await self._connected()
            if there is None:
                writer.write(NOBODY)
            else:
                await _carried(request, there, writer)
        with suppress(ConnectionError):
            writer.close()
            await writer.wait_closed()

    async def _connected(self) -> Streams | None:
        for _ in range(len(self.backends)):
            ready = sorted(self.ready)
            if not ready:
                return None
            self._next += 1
            port = ready[self._next % len(ready)]
            try:
                return await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                self.ready.discard(port)
        return None


async def _is_ready(client: httpx.AsyncClient, port: int) -> bool:
    try:
        return (await client.get(f"http://127.0.0.1:{port}/readyz")).status_code == 200
    except httpx.HTTPError:
        return False


async def _request(reader: asyncio.StreamReader) -> bytes:
    head = await reader.readuntil(b"\r\n\r\n")
    lines = [line for line in head.split(b"\r\n") if line and not line.lower().startswith(b"connection:")]
    length = next((int(line.split(b":")[1]) for line in lines if line.lower().startswith(b"content-length:")), 0)
    return b"\r\n".join([*lines, b"Connection: close", b"", b""]) + await reader.readexactly(length)


async def _carried(request: bytes, there: Streams, writer: asyncio.StreamWriter) -> None:
    """A server that dies on the way cuts the answer short: the page sends its message again."""
    answer, ask = there
    try:
        ask.write(request)
        await ask.drain()
        while part := await answer.read(65536):
            writer.write(part)
            await writer.drain()
    finally:
        ask.close()
