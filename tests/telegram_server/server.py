"""The server itself: one bot, on a free port of this machine, in a thread of its own."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from types import TracebackType
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.telegram_server.checks import as_json
from tests.telegram_server.errors import ApiError
from tests.telegram_server.faults import Fault, Faults
from tests.telegram_server.feed import Feed
from tests.telegram_server.methods import Methods
from tests.telegram_server.people import Group, Parent
from tests.telegram_server.world import Call, Refusal, World

TOKEN = "123456789:AAtest-token_of_no_real_bot-0123456789"
SECONDS_TO_START = 60


class TelegramServer:
    def __init__(self, token: str = TOKEN, chat_gap: float = 1.0, overall: int = 30, port: int = 0) -> None:
        self.token = token
        self.world = World(token, chat_gap, overall)
        self.feed = Feed(self.world)
        self.faults = Faults()
        self._methods = Methods(self.world, self.feed)
        self._parents: dict[str, Parent] = {}
        self._closing = threading.Event()
        self._socket = socket.socket()
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._socket.bind(("127.0.0.1", port))
        app = Starlette(routes=[Route("/bot{token}/{method}", self._answer, methods=["GET", "POST"])])
        config = uvicorn.Config(app, ws="none", log_config=None, access_log=False, timeout_graceful_shutdown=1)
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._run, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def parent(self, name: str) -> Parent:
        if name not in self._parents:
            chat = self.world.new_chat(name, "private")
            chat.state = "never"
            self._parents[name] = Parent(self.world, self.feed, chat)
        return self._parents[name]

    def group(self, name: str, kind: str = "supergroup") -> Group:
        return Group(self.world, self.feed, self.world.new_chat(name, kind))

    def fail(self, method: str, fault: Fault) -> None:
        with self.world.lock:
            self.faults.add(method, fault)

    def calls(self, method: str) -> list[Call]:
        with self.world.lock:
            return [call for call in self.world.calls if call.method.lower() == method.lower()]

    def __enter__(self) -> TelegramServer:
        self._thread.start()
        until = time.monotonic() + SECONDS_TO_START
        while not self._server.started:
            assert time.monotonic() < until, "the Telegram server did not start"
            time.sleep(0.005)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.set()
        self._server.should_exit = True
        self._thread.join(SECONDS_TO_START)
        self._socket.close()

    def _run(self) -> None:
        asyncio.run(self._serve())

    async def _serve(self) -> None:
        self.feed.open(asyncio.get_running_loop())
        serving = asyncio.create_task(self._server.serve(sockets=[self._socket]))
        while not self._closing.is_set() and not serving.done():
            await asyncio.sleep(0.02)
        self.feed.stop()
        await serving

    async def _answer(self, request: Request) -> Response:
        method = request.path_params["method"]
        try:
            given = await _given(request)
        except ClientDisconnect:
            return Response(status_code=400)
        with self.world.lock:
            self.world.calls.append(Call(method, given, time.monotonic()))
            fault = self.faults.take(method, given.get("chat_id"))
        try:
            return JSONResponse({"ok": True, "result": await self._result(request, method, given, fault)})
        except ApiError as error:
            if fault is None or fault.error is not error:
                self.world.refusals.append(Refusal(method, error.code, error.description))
            return JSONResponse(error.body(), error.code)

    async def _result(self, request: Request, method: str, given: dict[str, Any], fault: Fault | None) -> Any:
        if request.path_params["token"] != self.token:
            raise ApiError(401, "Unauthorized")
        if not self._methods.knows(method):
            raise ApiError(404, "Not Found")
        if fault is None:
            return await self._methods.call(method, given)
        result = await self._methods.call(method, given) if fault.delivered else None
        await self._hang(fault.hang)
        if fault.error is not None:
            raise fault.error
        return result if fault.delivered else await self._methods.call(method, given)

    async def _hang(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if self._closing.is_set():
                raise ApiError(500, "Internal Server Error")
            await asyncio.sleep(0.05)


async def _given(request: Request) -> dict[str, Any]:
    given: dict[str, Any] = dict(request.query_params)
    if request.headers.get("content-type", "").startswith("application/json"):
        return given | await request.json()
    async with request.form() as form:
        for name, value in form.items():
            given[name] = (
                (value.filename, await value.read(), value.content_type) if isinstance(value, UploadFile) else value
            )
    return _lists(given)


def _lists(given: dict[str, Any]) -> dict[str, Any]:
    return {name: as_json(value, name) if name == "allowed_updates" else value for name, value in given.items()}
