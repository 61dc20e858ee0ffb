"""Every table, gathered so that the metadata is whole wherever one of them is used."""

from bot.casebook.tables.base import Base
from bot.casebook.tables.concerns import ConcernPersonRow, ConcernRow, ReferenceRow, StepRow
from bot.casebook.tables.diary import AppointmentRow, AppointmentTimeRow, FeedRow, TimesChangeRow
from bot.casebook.tables.flags import FlagRow
from bot.casebook.tables.history import HistoryDetailRow, HistoryHeadRow, HistoryRow
from bot.casebook.tables.memory import MemoryRow
from bot.casebook.tables.outbox import ParcelRow
from bot.casebook.tables.people import ConversationRow, JoinCodeRow, ParentRow, WebSessionRow
from bot.casebook.tables.posts import PostRow, ScreenshotRow
from bot.casebook.tables.staff import SavedViewRow, StaffAttemptRow, StaffIdentityRow, StaffRow, StaffSessionRow
from bot.casebook.tables.talk import ChoiceRow, FileRow, MessageRow, ReceivedRow

__all__ = [
    "AppointmentRow",
    "AppointmentTimeRow",
    "Base",
    "ChoiceRow",
    "ConcernPersonRow",
    "ConcernRow",
    "ConversationRow",
    "FeedRow",
    "FileRow",
    "FlagRow",
    "HistoryDetailRow",
    "HistoryHeadRow",
    "HistoryRow",
    "JoinCodeRow",
    "MemoryRow",
    "MessageRow",
    "ParcelRow",
    "ParentRow",
    "PostRow",
    "ReceivedRow",
    "ReferenceRow",
    "SavedViewRow",
    "ScreenshotRow",
    "StaffAttemptRow",
    "StaffIdentityRow",
    "StaffRow",
    "StaffSessionRow",
    "StepRow",
    "TimesChangeRow",
    "WebSessionRow",
]
