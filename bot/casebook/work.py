from __future__ import annotations

from functools import cached_property

from sqlalchemy.orm import Session

from bot.casebook.repositories.appointments import SqlAppointments
from bot.casebook.repositories.choices import SqlChoices
from bot.casebook.repositories.concerns import SqlConcerns
from bot.casebook.repositories.conversations import SqlConversations
from bot.casebook.repositories.flags import SqlFlags
from bot.casebook.repositories.history import SqlHistory
from bot.casebook.repositories.inbox import SqlInbox
from bot.casebook.repositories.memory import SqlMemory
from bot.casebook.repositories.messages import SqlMessages
from bot.casebook.repositories.outbox import SqlOutbox
from bot.casebook.repositories.posts import SqlPosts
from bot.casebook.repositories.references import Given
from bot.casebook.repositories.staff import SqlStaffRoom
from bot.casebook.repositories.web_sessions import SqlWebSessions


class SqlWork:
    """One transaction, and everything that can be done within it."""

    def __init__(self, session: Session, secret: bytes) -> None:
        self.session = session
        self.references: Given = {}
        self._secret = secret

    @cached_property
    def conversations(self) -> SqlConversations:
        return SqlConversations(self.session, self._secret)

    @cached_property
    def web_sessions(self) -> SqlWebSessions:
        return SqlWebSessions(self.session)

    @cached_property
    def inbox(self) -> SqlInbox:
        return SqlInbox(self.session)

    @cached_property
    def messages(self) -> SqlMessages:
        return SqlMessages(self.session)

    @cached_property
    def choices(self) -> SqlChoices:
        return SqlChoices(self.session)

    @cached_property
    def outbox(self) -> SqlOutbox:
        return SqlOutbox(self.session)

    @cached_property
    def memory(self) -> SqlMemory:
        return SqlMemory(self.session)

    @cached_property
    def concerns(self) -> SqlConcerns:
        return SqlConcerns(self.session, self.references)

    @cached_property
    def flags(self) -> SqlFlags:
        return SqlFlags(self.session)

    @cached_property
    def history(self) -> SqlHistory:
        return SqlHistory(self.session, self._secret)

    @cached_property
    def appointments(self) -> SqlAppointments:
        return SqlAppointments(self.session)

    @cached_property
    def posts(self) -> SqlPosts:
        return SqlPosts(self.session)

    @cached_property
    def staff(self) -> SqlStaffRoom:
        return SqlStaffRoom(self.session)
