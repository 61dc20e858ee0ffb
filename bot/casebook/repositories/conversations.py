from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, delete, or_, select, update
from sqlalchemy.orm import Session

from bot.casebook.rows import fits_text, table_of, the, value_of
from bot.casebook.secret import seal
from bot.casebook.tables import ConversationRow, JoinCodeRow, ParentRow
from bot.desk.values import Channel, Conversation, Parent

_TALKS = table_of(ConversationRow)
_AT_ADDRESS = select(_TALKS).where(_TALKS.c.channel == bindparam("channel"), _TALKS.c.address == bindparam("address"))


class SqlConversations:
    def __init__(self, session: Session, secret: bytes) -> None:
        self._session = session
        self._secret = secret

    def find_or_start(self, channel: Channel, address: str, now: datetime) -> Conversation:
        known = self._session.connection().execute(_AT_ADDRESS, {"channel": channel, "address": address}).first()
        return value_of(Conversation, known or self._start(channel, address, now))

    def get(self, conversation: int) -> Conversation:
        return value_of(Conversation, the(self._session, ConversationRow, conversation))

    def by_sender(self, sender: str) -> Conversation | None:
        if not fits_text(sender):
            return None
        row = self._session.scalar(select(ConversationRow).where(ConversationRow.sender == sender))
        return None if row is None else value_of(Conversation, row)

    def take_in(self, sender: str, now: datetime) -> Conversation:
        row = self._start(Channel.TERMINAL, sender, now)
        row.sender = sender
        self._session.flush()
        return value_of(Conversation, row)

    def new_sender(self, conversation: int) -> str:
        row = the(self._session, ConversationRow, conversation)
        row.generation += 1
        row.sender = self._sender(row)
        self._session.flush()
        return row.sender

    def mark_reachable(self, conversation: int, reachable: bool) -> None:
        the(self._session, ConversationRow, conversation).reachable = reachable

    def move(self, conversation: int, address: str) -> None:
        the(self._session, ConversationRow, conversation).address = address
        self._session.flush()

    def parent(self, parent: int) -> Parent:
        return value_of(Parent, the(self._session, ParentRow, parent))

    def of_parent(self, parent: int) -> Sequence[Conversation]:
        family = family_of(self._session, parent)
        rows = select(ConversationRow).where(ConversationRow.parent.in_(family)).order_by(ConversationRow.id)
        return [value_of(Conversation, row) for row in self._session.scalars(rows)]

    def new_join_code(self, conversation: int, code_hash: str, expires_at: datetime) -> None:
        """The latest code of a conversation is the only one that works."""
        self._session.execute(delete(JoinCodeRow).where(JoinCodeRow.conversation == conversation))
        sealed = seal(self._secret, "join code", code_hash)
        self._session.add(JoinCodeRow(sealed=sealed, conversation=conversation, expires_at=expires_at))
        self._session.flush()

    def join(self, conversation: int, code_hash: str, now: datetime) -> Parent | None:
        code = self._session.get(JoinCodeRow, seal(self._secret, "join code", code_hash))
        # Typed into the chat that gave it, a code joins nothing, and stays good for the chat it is meant for.
        if code is None or code.conversation == conversation:
            return None
        self._session.delete(code)
        if code.expires_at <= now:
            return None
        return self._join_families(self.get(conversation).parent, self.get(code.conversation).parent)

    def _start(self, channel: Channel, address: str, now: datetime) -> ConversationRow:
        parent = ParentRow(channel=channel)
        self._session.add(parent)
        self._session.flush()
        row = ConversationRow(
            channel=channel, address=address, parent=parent.id, generation=1, reachable=True, started_at=now
        )
        self._session.add(row)
        self._session.flush()
        row.sender = self._sender(row)
        self._session.flush()
        return row

    def _sender(self, row: ConversationRow) -> str:
        return seal(self._secret, "sender", row.id, row.generation)

    def _join_families(self, joining: int, joined: int) -> Parent:
        first, other = first_of(self._session, joined), first_of(self._session, joining)
        if first != other:
            family = or_(ParentRow.id == other, ParentRow.joined_to == other)
            self._session.execute(update(ParentRow).where(family).values(joined_to=first))
        return self.parent(first)


def first_of(session: Session, parent: int) -> int:
    row = the(session, ParentRow, parent)
    return row.joined_to or row.id


def family_of(session: Session, parent: int) -> list[int]:
    """The parent's numbers on every joined channel."""
    first = first_of(session, parent)
    return [first, *session.scalars(select(ParentRow.id).where(ParentRow.joined_to == first))]
