"""What the desk needs from the world. The casebook is one implementation; the tests' fakes are another."""

from bot.desk.ports.casebook import Casebook, CasebookUnreachable, Work
from bot.desk.ports.diary import Appointments, TimeTaken
from bot.desk.ports.posts import Posts
from bot.desk.ports.record import AlreadyRecorded, Concerns, Flags, History, StaleConcern
from bot.desk.ports.staff import StaffRoom
from bot.desk.ports.talk import (
    BEGINS,
    Choices,
    Conversations,
    ForeignMessage,
    Inbox,
    Memory,
    Messages,
    Outbox,
    Pressed,
    WebSessions,
)

__all__ = [
    "BEGINS",
    "AlreadyRecorded",
    "Appointments",
    "Casebook",
    "CasebookUnreachable",
    "Choices",
    "Concerns",
    "Conversations",
    "Flags",
    "ForeignMessage",
    "History",
    "Inbox",
    "Memory",
    "Messages",
    "Outbox",
    "Posts",
    "Pressed",
    "StaffRoom",
    "StaleConcern",
    "TimeTaken",
    "WebSessions",
    "Work",
]
