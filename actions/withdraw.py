"""Withdrawing a concern: asked once, done, and kept on record as that. What concerns a child's safety stays."""

from __future__ import annotations

import asyncio
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.talking import DeskAction, Events, choice, heard, in_hand, said_last, say
from bot.desk.labels import label
from bot.desk.moving_up import resolve
from bot.desk.standing import has_told_of_danger, standing
from bot.protocol.statuses import Event


class ActionWithdrawConcern(DeskAction):
    def name(self) -> str:
        return "action_withdraw_concern"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        which = in_hand(tracker)
        if heard(tracker).get("sure") or said_last(tracker, "utter_concern_withdraw_sure"):
            await self._withdraw(dispatcher, tracker.sender_id, which)
            return []
        at = await asyncio.to_thread(standing, self.desk, tracker.sender_id, which)
        if at is None:
            await self._say_safety(dispatcher, tracker.sender_id, otherwise="utter_concern_nothing_open")
            return []
        about = {"concern": at.concern.reference}
        yes, no = label("yes_withdraw_it"), label("no_keep_it")
        buttons = [choice(yes, "withdraw", sure=True, **about), choice(no, "ask_status", **about)]
        say(dispatcher, "utter_concern_withdraw_sure", reference=at.concern.reference, choices=buttons)
        return []

    async def _withdraw(self, dispatcher: CollectingDispatcher, sender: str, which: str | None) -> None:
        gone = await asyncio.to_thread(resolve, self.desk, sender, Event.CONCERN_WITHDRAWN, which)
        if gone is None:
            say(dispatcher, "utter_concern_nothing_open")
            return
        again = choice(label("open_it_again"), "open_again", concern=gone.reference)
        say(dispatcher, "utter_concern_withdrawn", reference=gone.reference, choices=[again])
        await self._say_safety(dispatcher, sender)

    async def _say_safety(self, dispatcher: CollectingDispatcher, sender: str, otherwise: str | None = None) -> None:
        told = await asyncio.to_thread(has_told_of_danger, self.desk, sender)
        if told:
            say(dispatcher, "utter_concern_withdrawn_not_safety")
        elif otherwise:
            say(dispatcher, otherwise)
