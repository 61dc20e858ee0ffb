"""A parent asks to be rung: the office sees it until somebody has. The number stays in the flag's own words."""

from __future__ import annotations

from dataclasses import dataclass

from bot.desk.desk import Desk
from bot.desk.office import Errand, send_errand
from bot.desk.standing import current
from bot.desk.values import Flag, FlagKind


@dataclass(frozen=True)
class CallWish:
    """`number` is as it was given: the office rings what the parent wrote."""

    number: str
    when: str
    about: str = ""


def ask_for_call(desk: Desk, sender: str, wish: CallWish) -> Flag:
    words = "\n".join(part for part in (wish.number, wish.when, wish.about) if part)
    with desk.casebook.writing() as work:
        errand = Errand("call", words, FlagKind.CALL_BACK, event="CallAsked", concern=current(work, sender))
        return send_errand(desk, work, sender, errand)[0]
