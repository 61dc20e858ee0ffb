"""Over three hundred payloads come in by both doors and through every field; every page of the office is opened."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from uuid import UUID

import pytest

from bot.casebook import open_casebook
from bot.casebook.work import SqlWork
from bot.channels.web_limits import Limits, Rate
from bot.desk.need_to_know import Role
from bot.desk.office_posts import PostNews, PostSeen, record_post, update_post
from bot.desk.office_record import write_note
from bot.desk.staff_accounts import NewStaff, add_staff
from bot.desk.values import Appointment, Channel, Child, Concern, Conversation, FlagKind, StepTaken
from tests.browser.payloads import payloads
from tests.browser.test_office import has_signed_in
from tests.browser.visitor import Visitor
from tests.casebook.makers import a_concern, an_appointment
from tests.channels.house import SECRET, Page, WebHouse
from tests.channels.telegram.parts import Home, until
from tests.office.house import HASH
from tests.telegram_server import TelegramServer

Visit = Callable[..., Visitor]
UNHURRIED = Limits(messages=(Rate(10_000, 10_000),))
# What each page may consist of. A tag, an attribute or an address beyond it came from a parent.
LOOK = """() => {
  const found = [...window.troubles];
  for (const each of document.querySelectorAll("*")) {
    for (const name of each.getAttributeNames()) if (/^on/i.test(name)) found.push(`handler: ${name}`);
    if (/^(iframe|object|embed|frame|base|applet|audio|video|math|portal|template|dialog|marquee)$/i.test(each.localName)) found.push(`tag: ${each.localName}`);
    if (/^\\s*(javascript|vbscript|data):/i.test(each.getAttribute("href") || "") && each.localName !== "link") found.push(`address: ${each.href}`);
  }
  if (document.querySelectorAll("script").length > 1) found.push("scripts: " + document.querySelectorAll("script").length);
  if (document.querySelectorAll("style, meta[http-equiv]").length) found.push("style or refresh");
  return found;
}"""


@dataclass
class Filled:
    house: WebHouse
    concerns: Sequence[Concern]
    posts: Sequence[int]


@pytest.fixture
def filled(open_house: Callable[..., WebHouse]) -> Filled:
    house = open_house(limits=UNHURRIED)
    add_staff(house.desk, NewStaff(payloads()[12], "office@school.example", Role.OFFICE, None, HASH), "test")
    by_web(house)
    by_telegram(house)
    talks = [each for each in house.conversations() if each.channel in (Channel.WEB, Channel.TELEGRAM)]
    assert {each.channel for each in talks} == {Channel.WEB, Channel.TELEGRAM}
    return Filled(house, through_every_field(house, talks), posts_of(house))


def by_web(house: WebHouse) -> None:
    """Over real HTTP, as the widget sends them."""
    parent = Page(house)
    parent.begins()
    for number, text in enumerate(each for each in payloads() if "\ud800" not in each):
        assert parent.posts(str(UUID(int=number + 1)), text=text).status_code == 200, text


def by_telegram(house: WebHouse) -> None:
    """Through the door for Telegram, from a server that keeps Telegram's own rules."""

    async def talk(server: TelegramServer, sent: Sequence[str]) -> None:
        home = Home(server, house.url, open_casebook(house.url, SECRET))
        ann = server.parent("Ann")
        async with home.open():
            for text in sent:
                ann.says(text)
            await until(lambda: len(home.mind.turns) >= len(sent), seconds=240)
        home.casebook.engine.dispose()

    with TelegramServer(chat_gap=0.05, overall=250) as server, ThreadPoolExecutor(1) as apart:
        sent = [each for each in payloads() if "\ud800" not in each and "\x00" not in each]
        assert len(sent) >= 300
        apart.submit(asyncio.run, talk(server, sent)).result()


def through_every_field(house: WebHouse, talks: Sequence[Conversation]) -> Sequence[Concern]:
    """Five payloads to a concern, and more about it: every one of them is in some field of some concern."""
    made, all_of_them = [], payloads()
    now = house.clock()
    for number in range(0, len(all_of_them), 5):
        words, summary, hope, name, note = (all_of_them[number : number + 5] * 5)[:5]
        with house.desk.casebook.writing() as work:
            talk = talks[len(made) % len(talks)]
            concern = a_concern(
                work,
                talk,
                words=words,
                summary=summary,
                hope=hope,
                child=Child("Y4", name),
                opened_at=now,
                changed_at=now,
            )
            _beside(work, concern, words, hope)
        write_note(house.desk, concern.id, "staff:1", note)
        made.append(concern)
    return made


def _beside(work: SqlWork, concern: Concern, one: str, other: str) -> None:
    now = concern.opened_at
    for kind in (FlagKind.THREAT, FlagKind.CALL_BACK, FlagKind.OFFICE_ACTION):
        work.flags.raise_flag(kind, one, now, key=f"{kind}:{concern.id}", concern=concern.id)
    work.concerns.take_step(StepTaken(concern.id, 1, "miss_honey", "office_recorded", now, "helped", other))
    meeting: Appointment = an_appointment(
        starts=now.replace(microsecond=0), concern=concern.id, place=one, outcome=other, person=f"person-{concern.id}"
    )
    work.appointments.add(meeting)


def posts_of(house: WebHouse) -> list[int]:
    made = []
    for one, other in zip(payloads()[::12], payloads()[6::12], strict=False):
        post = record_post(house.desk, "staff:1", PostSeen(one, "staff", other, one))
        update_post(house.desk, post.id, "staff:1", PostNews(told=(other, one)))
        made.append(post.id)
    return made


def pages(filled: Filled) -> list[str]:
    concerns = [f"concerns/{each.id}" for each in filled.concerns]
    printed = [f"{each}/print" for each in concerns[::10]]
    log = [f"concerns?page={page}" for page in range(1, 3)]
    posts = [f"posts/{number}" for number in filled.posts]
    return ["", "today", *log, *concerns, *printed, "posts", *posts, "diary", "trends", "people", "settings", "account"]


def test_no_payload_runs_on_any_page_of_the_office(visit: Visit, filled: Filled) -> None:
    staff = has_signed_in(visit(at=filled.house))
    staff.page.on("dialog", lambda dialog: staff.troubles.append(f"dialog: {dialog.message}"))
    found: dict[str, list[str]] = {}
    shown = ""
    for page in pages(filled):
        answer = staff.page.goto(f"{filled.house.base}/office/{page}", wait_until="domcontentloaded")
        assert answer is not None and answer.status == 200, page
        staff.page.evaluate("document.querySelectorAll('details').forEach((each) => (each.open = true))")
        if troubles := staff.page.evaluate(LOOK):
            found[page] = troubles
        shown += staff.page.evaluate("document.body.textContent")
    assert found == {}
    # They were there, every one, as text. (A browser reads \r\n as \n.)
    read = [each.replace("\r\n", "\n").strip() for each in payloads() if "\ud800" not in each and "\x00" not in each]
    assert [each for each in read if each not in shown] == []


def test_no_payload_runs_from_the_address(visit: Visit, filled: Filled) -> None:
    from urllib.parse import quote

    staff = has_signed_in(visit(at=filled.house))
    for text in [each for each in payloads() if "\ud800" not in each][::15]:
        for page in ("concerns?text={}", "concerns?topic={}", "diary?concern={}&starts={}", "concerns?said={}"):
            staff.page.goto(
                f"{filled.house.base}/office/{page.replace('{}', quote(text[:300]))}", wait_until="domcontentloaded"
            )
            assert staff.page.evaluate(LOOK) == []
