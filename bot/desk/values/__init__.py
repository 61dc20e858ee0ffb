"""What the desk speaks of: frozen values that no table and no wire format shapes."""

from bot.desk.values.diary import Appointment, AppointmentState, TimesChange
from bot.desk.values.posts import PostOnline, Screenshot
from bot.desk.values.record import Child, Concern, Flag, FlagKind, HistoryLine, Restriction, StepTaken
from bot.desk.values.staff import SavedView, Staff, StaffSession
from bot.desk.values.talk import (
    Channel,
    Choice,
    Conversation,
    Delivery,
    FileLink,
    InboxRow,
    Message,
    Parcel,
    Parent,
    Progress,
    Received,
    Sender,
    Utterance,
)

__all__ = [
    "Appointment",
    "AppointmentState",
    "Channel",
    "Child",
    "Choice",
    "Concern",
    "Conversation",
    "Delivery",
    "FileLink",
    "Flag",
    "FlagKind",
    "HistoryLine",
    "InboxRow",
    "Message",
    "Parcel",
    "Parent",
    "PostOnline",
    "Progress",
    "Received",
    "Restriction",
    "SavedView",
    "Screenshot",
    "Sender",
    "Staff",
    "StaffSession",
    "StepTaken",
    "TimesChange",
    "Utterance",
]
