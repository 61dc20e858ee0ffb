"""What the Telegram door does by itself, each in its turn in the talk and in one transaction with its answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from bot.channels.telegram.kinds import KINDS, OTHER
from bot.desk.alarm import DANGER
from bot.desk.desk import Desk
from bot.desk.joining import MINUTES, code_in, filled, join_by_code, new_code
from bot.desk.ports import Work
from bot.desk.turns import Errand
from bot.desk.values import Channel, Conversation, HistoryLine, InboxRow, Sender, Utterance

FORGOTTEN = "forgotten:"
DANGER_LASTS = timedelta(hours=24)


# The way to our private chat, a code on it if one is given; None while Telegram has not told us our name.
WayToUs = Callable[[str | None], str | None]


def telegram_errands(desk: Desk, words: Mapping[str, str], way: WayToUs) -> dict[str, Errand]:
    errands = {
        "welcome": _say(words["utter_telegram_welcome"]),
        "help": _say(words["utter_telegram_help"]),
        "privacy": _say(words["utter_telegram_privacy"]),
        "unknown": _say(words["utter_telegram_unknown_command"]),
        "late": _say(words["utter_telegram_late"]),
        "blocked": _reachable(False),
        "unblocked": _reachable(True),
        "link": _link_to_web(desk, words),
        "join": _join(desk, words),
        "forget": _forget(desk, words),
    }
    errands |= {kind: _cannot_use(desk, words, kind) for kind in (*(kind for kind, _ in KINDS), OTHER)}
    ours = {f"{Channel.TELEGRAM}/{name}": errand for name, errand in errands.items()}
    return ours | {f"{Channel.WEB}/link": _link_to_telegram(desk, words, way)}


def _say(text: str) -> Errand:
    return lambda work, conversation, row: [Utterance(text)]


def _reachable(reachable: bool) -> Errand:
    def note(work: Work, conversation: Conversation, row: InboxRow) -> Sequence[Utterance]:
        work.conversations.mark_reachable(conversation.id, reachable)
        return []

    return note


def _cannot_use(desk: Desk, words: Mapping[str, str], kind: str) -> Errand:
    """The record says that something was sent; the thing itself is never fetched."""
    sent, answer = words[f"utter_telegram_sent_{kind}"], words[f"utter_telegram_got_{kind}"]

    def say(work: Work, conversation: Conversation, row: InboxRow) -> Sequence[Utterance]:
        now = desk.clock()
        work.messages.say(conversation.id, Sender.PARENT, [Utterance(sent)], now, None)
        return [Utterance(words["utter_telegram_call_instead"] if in_danger(work, conversation, now) else answer)]

    return say


def in_danger(work: Work, conversation: Conversation, now: datetime) -> bool:
    flags = [flag for flag in work.flags.of_conversation(conversation.id) if flag.kind in DANGER]
    return any(flag.acknowledged_at is None or now - flag.raised_at < DANGER_LASTS for flag in flags)


def _link_to_web(desk: Desk, words: Mapping[str, str]) -> Errand:
    def link(work: Work, conversation: Conversation, row: InboxRow) -> Sequence[Utterance]:
        said = {"code": new_code(work, conversation.id, desk.clock()), "minutes": str(MINUTES)}
        return [Utterance(filled(words["utter_telegram_link_to_web"], said))]

    return link


def _link_to_telegram(desk: Desk, words: Mapping[str, str], way: WayToUs) -> Errand:
    """Asked for on the web page: the code is on the link, so that there is nothing to type."""

    def link(work: Work, conversation: Conversation, row: InboxRow) -> Sequence[Utterance]:
        if way(None) is None:
            return [Utterance(words["utter_telegram_not_connected"])]
        code = new_code(work, conversation.id, desk.clock())
        said = {"link": way(code) or "", "minutes": str(MINUTES)}
        return [Utterance(filled(words["utter_telegram_link_to_telegram"], said))]

    return link


def _join(desk: Desk, words: Mapping[str, str]) -> Errand:
    """From a link the row is `errand:join:<code>:<update>`: the code never enters the transcript."""

    def join(work: Work, conversation: Conversation, row: InboxRow) -> Sequence[Utterance]:
        code = (code_in(row.text) if row.text else None) or row.external_id.split(":")[2]
        joined = join_by_code(work, conversation, code, desk.clock(), f"{row.id}:joined")
        return [Utterance(words["utter_telegram_joined" if joined else "utter_telegram_code_unknown"])]

    return join


def _forget(desk: Desk, words: Mapping[str, str]) -> Errand:
    """The talk keeps its record and loses its address: what comes from this chat next is a stranger's."""

    def forget(work: Work, conversation: Conversation, row: InboxRow) -> Sequence[Utterance]:
        work.memory.forget(conversation.sender)
        work.conversations.mark_reachable(conversation.id, False)
        work.conversations.move(conversation.id, f"{FORGOTTEN}{conversation.id}")
        detail = {"conversation": conversation.id}
        work.history.append(HistoryLine("ChatForgotten", desk.clock(), "parent", None, detail, f"{row.id}:forgotten"))
        return [Utterance(words["utter_telegram_forgotten"])]

    return forget
