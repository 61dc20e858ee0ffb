"""What a message is, when it is not simply words."""

from __future__ import annotations

from telegram import Message

# The first that fits: an animation also calls itself a document, a venue a location.
KINDS = (
    ("photo", ("photo", "video", "video_note", "animation", "story", "paid_media", "live_photo")),
    ("voice", ("voice", "audio")),
    ("document", ("document",)),
    ("sticker", ("sticker", "dice", "game")),
    ("location", ("venue", "location")),
    ("contact", ("contact", "users_shared", "chat_shared")),
    ("poll", ("poll", "checklist")),
)
# Telegram's own remarks about the chat: nobody said them, and nobody waits for an answer.
REMARKS = (
    "pinned_message",
    "message_auto_delete_timer_changed",
    "chat_background_set",
    "write_access_allowed",
    "connected_website",
    "proximity_alert_triggered",
    "boost_added",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
    "new_chat_title",
    "new_chat_photo",
    "delete_chat_photo",
    "new_chat_members",
    "left_chat_member",
    "group_chat_created",
    "supergroup_chat_created",
    "channel_chat_created",
    "forum_topic_created",
    "forum_topic_edited",
    "forum_topic_closed",
    "forum_topic_reopened",
    "giveaway_created",
    "giveaway_completed",
    "video_chat_started",
    "video_chat_ended",
    "poll_option_added",
    "poll_option_deleted",
    "checklist_tasks_added",
    "checklist_tasks_done",
)
OTHER = "other"


def kind_of(message: Message) -> str | None:
    """The name of the answer that such a thing gets; None for plain words and for Telegram's own remarks."""
    for kind, names in KINDS:
        if any(getattr(message, name, None) for name in names):
            return kind
    if message.text or any(getattr(message, name, None) for name in REMARKS):
        return None
    return OTHER


def words_of(message: Message) -> str | None:
    """Whatever of it can be read: a caption, or the question of a poll, is heard like any other words."""
    if message.poll:
        said: object = "\n".join([message.poll.question, *(option.text for option in message.poll.options)])
    elif message.checklist:
        said = "\n".join([message.checklist.title, *(task.text for task in message.checklist.tasks)])
    else:
        said = message.text or message.caption
    return said if isinstance(said, str) and said else None
