"""The chat API: what the widget on the school's page talks to. Its shape is stable; see docs/embedding.md."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.channels import web_words as words
from bot.channels.bulletin import Bulletin
from bot.channels.web_events import Stream
from bot.channels.web_joining import asked_for_code, came_back
from bot.channels.web_limits import AnyPace, Limits, Paces
from bot.channels.web_meters import Meters
from bot.channels.web_sessions import Sessions, token_in
from bot.channels.web_wire import (
    Posted,
    Refusal,
    as_json,
    body_of,
    message_json,
    message_number,
    own_id,
    posted,
    refused,
)
from bot.desk.alarm import reply_to_danger
from bot.desk.joining import code_in
from bot.desk.journey import Journey, Unkept
from bot.desk.ports import CasebookUnreachable, ForeignMessage
from bot.desk.values import Channel, Conversation, Message, Received
from bot.safety import Screening, Verdict, screen
from bot.school.model import School

Handler = Callable[[Request], Awaitable[Response]]


@dataclass(frozen=True)
class FileBody:
    name: str
    media_type: str
    content: bytes


# The document behind a file id, for the conversation it was given to; None: there is none for this conversation.
Files = Callable[[Conversation, str], FileBody | None]


def chat_routes(
    journey: Journey, school: School, bulletin: Bulletin, meters: Meters, files: Files, limits: Limits, paces: Paces
) -> list[Route]:
    sessions = Sessions(journey.desk, limits.idle_seconds)
    arrivals = paces("sessions", limits.sessions, limits.longest_wait)
    messages = paces("messages", limits.messages, limits.longest_wait)
    return ChatApi(journey, school, bulletin, meters, files, limits, sessions, arrivals, messages).routes()


@dataclass(frozen=True)
class ChatApi:
    journey: Journey
    school: School
    bulletin: Bulletin
    meters: Meters
    files: Files
    limits: Limits
    sessions: Sessions
    arrivals: AnyPace
    pace: AnyPace

    def routes(self) -> list[Route]:
        return [
            self._route("/chat/school", self.tell_school, "GET"),
            self._route("/chat/session", self.start, "POST"),
            self._route("/chat/session", self.leave, "DELETE"),
            self._route("/chat/messages", self.take, "POST"),
            self._route("/chat/messages", self.transcript, "GET"),
            self._route("/chat/code", self.give_code, "POST"),
            self._route("/chat/events", self.events, "GET"),
            self._route("/chat/files/{file}", self.file, "GET"),
        ]

    def _route(self, path: str, handler: Handler, method: str) -> Route:
        return Route(path, self._with_sentences(handler), methods=[method])

    def _with_sentences(self, handler: Handler) -> Handler:
        """Whatever stands in the way is said in a sentence."""

        @functools.wraps(handler)
        async def handled(request: Request) -> Response:
            try:
                return await handler(request)
            except Refusal as refusal:
                return refused(refusal)
            except Unkept as unkept:
                return refused(Refusal(503, unkept.reply or self._not_kept()))
            except CasebookUnreachable:
                return refused(Refusal(503, self._not_kept()))

        return handled

    async def tell_school(self, request: Request) -> Response:
        said = {"name": self.school.name, "accent": self.school.accent_colour, "idle_seconds": self.limits.idle_seconds}
        return as_json(said | ({"telephone": self._telephone()} if self._telephone() else {}))

    async def start(self, request: Request) -> Response:
        await body_of(request, self.limits)
        seconds, admitted = await self.arrivals.wait(request.client.host if request.client else None)
        if not admitted:
            raise Refusal(429, words.TOO_MANY_CHATS, {"Retry-After": str(round(seconds) + 1)})
        await asyncio.sleep(seconds)
        token, conversation = await asyncio.to_thread(self.sessions.start)
        greeting = await self.journey.greet(Channel.WEB, conversation.address, conversation.address)
        return as_json({"token": token, "messages": [message_json(each) for each in greeting.messages]}, 201)

    async def leave(self, request: Request) -> Response:
        token, conversation = await self._who(request)
        await asyncio.to_thread(self.sessions.forget, token)
        self.bulletin.tell(conversation.id)
        return Response(status_code=204)

    async def take(self, request: Request) -> Response:
        said, kept = await self._posted(request), asyncio.Event()
        screening = screen(said.text or "")
        taking = self._take(request, said, screening, kept)
        if screening.verdict is Verdict.CLEAR:
            return await taking
        return await self._in_time(asyncio.create_task(taking), screening, kept)

    async def _posted(self, request: Request) -> Posted:
        """What is wrong with a message is told to those alone who may send one."""
        try:
            return await posted(request, self.limits)
        except Refusal:
            await self._who(request)
            raise

    async def _in_time(self, taking: asyncio.Task[Response], screening: Screening, kept: asyncio.Event) -> Response:
        """Whoever may be in danger waits neither for a casebook that hangs nor for a place among many. What was begun
        goes on: the answer is there when the page asks again."""
        done, _ = await asyncio.wait({taking}, timeout=self.limits.seconds_to_safety)
        if done:
            return taking.result()
        taking.add_done_callback(_nobody_waits_for)
        raise Unkept(reply_to_danger(self.journey.desk, screening, kept=kept.is_set()))

    async def _take(self, request: Request, said: Posted, screening: Screening, kept: asyncio.Event) -> Response:
        conversation = await self._who_writes(request, said)
        self._refuse_too_long(said)
        await self._keep_pace(conversation, said)
        where = f"{conversation.address}:{said.id}"
        received = Received(Channel.WEB, where, conversation.address, said.text, said.choice, screening)
        with self.meters.turn(Channel.WEB):
            answer = await self._answer(received, kept)
            if await self._came_back(conversation, said.text):
                answer += tuple((await self.journey.greet(Channel.WEB, conversation.address, where)).messages)
        return as_json({"messages": [message_json(each) for each in answer]})

    async def _came_back(self, conversation: Conversation, text: str | None) -> bool:
        if code_in(text or "") is None:
            return False
        return await asyncio.to_thread(came_back, self.journey.desk, conversation)

    async def give_code(self, request: Request) -> Response:
        _, conversation = await self._who(request)
        asked = Posted(await own_id(request, self.limits), None, None)
        await self._keep_pace(conversation, asked)
        answer = await self._answer(asked_for_code(conversation, asked.id), asyncio.Event())
        return as_json({"messages": [message_json(each) for each in answer]})

    async def _who_writes(self, request: Request, said: Posted) -> Conversation:
        """The safety words need no casebook: not even the one that knows the session."""
        try:
            return (await self._who(request))[1]
        except CasebookUnreachable:
            raise Unkept(self._safety_words(said.text)) from None

    async def _answer(self, received: Received, kept: asyncio.Event) -> tuple[Message, ...]:
        try:
            return tuple((await self.journey.receive(received, kept.set)).messages)
        except ForeignMessage:
            raise Refusal(404, words.NOT_HERE) from None

    async def transcript(self, request: Request) -> Response:
        _, conversation = await self._who(request)
        after = message_number(request.query_params.get("after"))
        messages = await asyncio.to_thread(self._said_since, conversation, after)
        return as_json({"messages": [message_json(each) for each in messages]})

    def _said_since(self, conversation: Conversation, after: int) -> list[Message]:
        with self.journey.desk.casebook.reading() as work:
            return list(work.messages.after(conversation.id, after))

    async def events(self, request: Request) -> Response:
        token, conversation = await self._who(request)
        last = request.headers.get("last-event-id") or request.query_params.get("after")
        after, casebook = message_number(last), self.journey.desk.casebook
        return Stream(casebook, self.sessions, self.bulletin, self.limits, token, conversation.id, after).response()

    async def file(self, request: Request) -> Response:
        _, conversation = await self._who(request)
        body = await asyncio.to_thread(self.files, conversation, request.path_params["file"])
        if body is None:
            raise Refusal(404, words.NOT_HERE)
        disposition = f"attachment; filename*=UTF-8''{quote(body.name, safe='')}"
        return Response(body.content, media_type=body.media_type, headers={"Content-Disposition": disposition})

    async def _who(self, request: Request) -> tuple[str, Conversation]:
        token = token_in(request.headers.get("authorization"))
        conversation = await asyncio.to_thread(self.sessions.find, token) if token else None
        if token is None or conversation is None:
            raise Refusal(401, words.SIGNED_OUT, {"WWW-Authenticate": "Bearer"})
        return token, conversation

    def _refuse_too_long(self, said: Posted) -> None:
        """Too long to keep, but never too long for the safety words."""
        if len(said.text or "") > self.limits.message_characters:
            raise Refusal(413, self._safety_words(said.text) or words.too_long(self.limits.message_characters))

    def _safety_words(self, text: str | None) -> str | None:
        screening = screen(text or "")
        if screening.verdict is Verdict.CLEAR:
            return None
        return reply_to_danger(self.journey.desk, screening, kept=False)

    async def _keep_pace(self, conversation: Conversation, said: Posted) -> None:
        """Slows first. Whatever the screen finds something in is neither slowed nor refused."""
        seconds, admitted = await self.pace.wait(conversation.id)
        if (admitted and seconds == 0) or await asyncio.to_thread(_worth_hearing_at_once, said.text):
            return
        if not admitted:
            self.meters.count(Channel.WEB, "too_fast")
            raise Refusal(429, words.TOO_FAST, {"Retry-After": str(round(seconds) + 1)})
        await asyncio.sleep(seconds)

    def _telephone(self) -> str | None:
        return self.school.facts.office_telephone

    def _not_kept(self) -> str:
        return words.not_kept(self._telephone())


def _nobody_waits_for(taking: asyncio.Task[Response]) -> None:
    """Its trouble is looked at, so that it is not written to the log with a parent's words in it."""
    if not taking.cancelled():
        taking.exception()


def _worth_hearing_at_once(text: str | None) -> bool:
    screening = screen(text or "")
    return bool(screening.signals) or screening.child_typing
