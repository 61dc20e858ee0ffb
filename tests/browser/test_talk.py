"""A whole talk, as a parent has it, with everything that happens to parents on the way."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Route, expect

from tests.browser.visitor import Visitor
from tests.channels.house import ICS, WebHouse

Visit = Callable[..., Visitor]
WORRY = "My son was pushed over at lunch again, and nobody told us."


@pytest.mark.parametrize("kind", ["phone", "desktop"])
def test_a_parent_raises_a_concern_books_and_takes_the_date_home(visit: Visit, kind: str, tmp_path: Path) -> None:
    parent = visit(kind, accept_downloads=True).comes().opens()
    parent.presses("Something is worrying me").hears("What has happened?")
    expect(parent.chat.get_by_text("Step 1 of 4")).to_be_visible()
    parent.says(WORRY).hears("Which year is your child in?")

    parent.page.reload()
    parent.hears(WORRY).presses("Year 4").hears("Have you spoken to anybody")

    parent.context.set_offline(True)
    parent.presses("The class teacher").hears("You seem to be offline").hears("Waiting to send")
    parent.context.set_offline(False)
    parent.hears("The next person is Mr Clarke")
    expect(parent.chat.get_by_text("You seem to be offline")).to_have_count(0)

    parent.presses("Thursday 26 November, 3.20 pm").hears("You are booked with Mr Clarke")
    with parent.page.expect_download() as download:
        parent.button("appointment.ics").click()
    download.value.save_as(tmp_path / "appointment.ics")
    assert download.value.suggested_filename == "appointment.ics" and (tmp_path / "appointment.ics").read_bytes() == ICS
    parent.presses("No, thank you").hears("Take care.")
    assert parent.kept() == [
        "Something is worrying me", WORRY, "Year 4", "The class teacher", "Thursday 26 November, 3.20 pm", "No, thank you",
    ]  # fmt: skip
    assert [line.removeprefix("said parent: ") for line in parent.said() if "parent" in line] == parent.kept()


def test_a_talk_goes_on_when_the_server_was_restarted_in_the_middle(
    visit: Visit, open_house: Callable[..., WebHouse]
) -> None:
    house = open_house()
    parent = visit(at=house).comes().opens()
    house.stop()
    parent.presses("Something is worrying me").hears("Waiting to send")
    house.start()
    parent.hears("What has happened?").says(WORRY).hears("Which year is your child in?")
    assert parent.kept() == ["Something is worrying me", WORRY]


def test_what_is_written_offline_is_sent_once_in_order_and_survives_a_reload(visit: Visit) -> None:
    parent = visit().comes().opens()
    parent.page.route("**/chat/messages", lambda route: route.abort())
    parent.says("first").says("second").hears("Waiting to send")
    parent.page.reload()
    parent.hears("second")
    parent.page.unroute("**/chat/messages")
    parent.hears("I heard: first").hears("I heard: second")
    assert parent.kept() == ["first", "second"]
    assert [line for line in parent.said() if "parent" in line] == ["said parent: first", "said parent: second"]


def test_an_answer_that_was_lost_on_the_way_is_asked_for_again_and_the_message_kept_once(visit: Visit) -> None:
    parent = visit().comes().opens()
    lost = []

    def lose(route: Route) -> None:
        lost.append(route.fetch())
        route.abort()

    parent.page.route("**/chat/messages", lose, times=1)
    parent.says("only once").hears("I heard: only once")
    assert lost and parent.kept() == ["only once"]


def test_a_reload_while_the_answer_is_on_its_way_loses_and_doubles_nothing(visit: Visit) -> None:
    parent = visit().comes().opens()
    parent.says("answer slowly please")
    time.sleep(0.4)
    parent.page.reload()
    parent.hears("I heard: answer slowly please")
    assert parent.kept() == ["answer slowly please"]
    assert [line for line in parent.said() if "slowly" in line] == [
        "said parent: answer slowly please",
        "said bot: I heard: answer slowly please",
    ]


def test_while_an_answer_is_thought_about_the_parent_can_see_and_hear_it(visit: Visit) -> None:
    parent = visit().comes().opens()
    parent.says("answer slowly please")
    expect(parent.chat.locator(".typing")).to_be_visible()
    expect(parent.chat.get_by_role("status").filter(has_text="Writing a reply")).to_have_count(1)
    parent.hears("I heard: answer slowly")
    expect(parent.chat.locator(".typing")).to_be_hidden()


def test_a_session_that_ended_offers_a_new_chat_and_keeps_what_was_not_sent(visit: Visit) -> None:
    parent = visit().comes().opens()
    parent.page.evaluate(
        "() => { for (const key in sessionStorage) if (key.startsWith('stepwise')) { const all = JSON.parse(sessionStorage[key]);"
        " all.token = 'A'.repeat(43); sessionStorage[key] = JSON.stringify(all); } }"
    )
    parent.page.reload()
    expect(parent.chat.get_by_text("This chat has ended").first).to_be_visible()
    parent.presses("Start a new chat").hears("What would you like to do?")


def test_words_that_met_the_end_of_a_session_are_in_the_box_of_the_next(visit: Visit) -> None:
    parent = visit().comes().opens()
    parent.page.route("**/chat/messages", lambda route: route.fulfill(status=401, json={"error": "Ended."}))
    parent.says("please do not lose this").hears("Your last words were not sent")
    parent.page.unroute("**/chat/messages")
    parent.presses("Start a new chat").hears("What would you like to do?")
    expect(parent.field).to_have_value("please do not lose this")


def test_a_reply_from_staff_shows_on_the_closed_chat_and_in_it(visit: Visit) -> None:
    parent = visit().comes().opens()
    parent.presses("Close the chat")
    time.sleep(0.3)
    parent.house.staff_say(parent.house.conversations()[-1].id, "Mrs Pell here: we have your note.")
    expect(parent.button("1 new message")).to_be_visible()
    parent.presses("Raise a concern").hears("Mrs Pell here")
    expect(parent.chat.get_by_text("Member of staff", exact=True)).to_be_visible()


def test_clear_and_leave_leaves_nothing_on_a_shared_device(visit: Visit) -> None:
    parent = visit().comes().opens()
    parent.says("something private").hears("I heard: something private")
    token = parent.token
    parent.presses("More").presses("Clear and leave")
    expect(parent.chat.get_by_role("alertdialog")).to_contain_text("The school keeps what you told us")
    parent.presses("Clear and leave")
    expect(parent.chat.get_by_role("dialog")).to_have_count(0)
    assert parent.page.evaluate("Object.keys(sessionStorage).length + Object.keys(localStorage).length") == 0
    parent.page.reload()
    parent.opens()
    assert "private" not in "".join(parent.said())
    # The browser may report no answer to a page that is gone: the server is asked whether it has forgotten.
    deadline = time.monotonic() + 10
    while parent.house.knows(token):
        assert time.monotonic() < deadline, "the token was not forgotten"
        time.sleep(0.1)


def test_a_code_from_the_menu_leads_back_to_the_record_on_another_device(visit: Visit) -> None:
    parent = visit().comes().opens()
    parent.presses("More").presses("Get a code to come back").hears("Your code is")
    code = re.search(r"[2-9A-Z]{5}-[2-9A-Z]{5}", parent.said()[-1])
    assert code and parent.focused() == "More"
    elsewhere = visit("phone").comes().opens()
    elsewhere.says(code[0]).hears("Now I know who you are")
    elsewhere.says(code[0]).hears("That code does not work")
    assert elsewhere.kept() == [code[0], code[0]]


def test_leaving_while_offline_starts_no_new_chat_behind_the_parents_back(visit: Visit) -> None:
    parent = visit().comes().opens()
    before = len(parent.house.conversations())
    parent.context.set_offline(True)
    parent.says("never mind").hears("Waiting to send")
    parent.presses("More").presses("Clear and leave").hears("has not been sent yet").presses("Clear and leave")
    parent.context.set_offline(False)
    parent.page.wait_for_timeout(1500)
    assert len(parent.house.conversations()) == before
    assert parent.page.evaluate("Object.keys(sessionStorage).length") == 0


def test_a_copy_of_the_chat_can_be_saved_and_printed(visit: Visit, tmp_path: Path) -> None:
    parent = visit(accept_downloads=True).comes().opens()
    parent.says("for my own records").hears("I heard: for my own records")
    with parent.page.expect_download() as download:
        parent.presses("More").presses("Save this chat")
    download.value.save_as(tmp_path / "chat.txt")
    text = (tmp_path / "chat.txt").read_bytes().decode()
    assert text.startswith("Chat with Hemingford Grey Primary School\r\n\r\n") and "You:\r\nfor my own records" in text
    parent.page.evaluate(
        "void (window.print = () => (window.printed = document.querySelector('stepwise-paper').textContent))"
    )
    parent.presses("More").presses("Print this chat")
    assert "for my own records" in parent.page.evaluate("window.printed")
    parent.page.emulate_media(media="print")
    assert parent.page.locator("stepwise-paper").is_visible() and not parent.page.locator("main").is_visible()
    parent.page.emulate_media(media="screen")
    parent.page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert parent.page.locator("stepwise-paper").count() == 0 and parent.page.locator("main").is_visible()


def test_numbers_to_ring_can_be_tapped_and_other_numbers_cannot(visit: Visit) -> None:
    parent = visit().comes().opens()
    parent.presses("I would rather talk to a person").hears("You can ring")
    calls = parent.chat.locator(".bubble a[href^='tel:']")
    assert [(each.inner_text(), each.get_attribute("href")) for each in calls.all()] == [
        ("0808 800 5000", "tel:08088005000"),
        ("101", "tel:101"),
    ]
    link = parent.chat.get_by_role("link", name="https://www.gov.uk/schools", exact=True)
    assert link.get_attribute("rel") == "noopener noreferrer"
    text = "999, 0800 1111 or 116 123; the school: 01480 375050. Not HG-26-0101, room A101, 1999, 101.5 or £999."
    parent.says(text).hears("I heard: 999")
    found = [
        each.inner_text() for each in parent.chat.locator("article.bot .bubble").last.locator("a[href^='tel:']").all()
    ]
    assert found == ["999", "0800 1111", "116 123", "01480 375050"]
    assert parent.chat.locator("article.parent a").count() == 0


def test_several_numbers_to_call_are_buttons_that_a_shaking_hand_can_hit(visit: Visit) -> None:
    parent = visit("phone").comes().opens().settles()
    assert parent.chat.locator(".calls").count() == 0
    parent.presses("I would rather talk to a person").hears("You can ring").settles()
    group = parent.chat.get_by_role("group", name="Numbers to call")
    for name, address in (("Call 0808 800 5000", "tel:08088005000"), ("Call 101", "tel:101")):
        button = group.get_by_role("link", name=name)
        box = button.bounding_box()
        assert button.get_attribute("href") == address and box and box["height"] >= 44 and box["width"] >= 44


def test_a_message_that_is_too_long_is_not_sent_and_not_lost(visit: Visit) -> None:
    parent = visit().comes().opens()
    parent.field.fill("x" * 4010)
    expect(parent.chat.get_by_text("10 characters too many")).to_be_visible()
    parent.field.press("Enter")
    expect(parent.chat.get_by_role("alert")).to_contain_text("too long for us")
    assert len(parent.field.input_value()) == 4010 and parent.kept() == []


def test_a_refusal_is_said_and_the_words_go_back_into_the_box(visit: Visit) -> None:
    parent = visit().comes().opens()
    parent.page.route(
        "**/chat/messages", lambda route: route.fulfill(status=422, json={"error": "We cannot take that."})
    )
    parent.says("odd words")
    expect(parent.chat.get_by_role("alert")).to_have_text("We cannot take that.")
    parent.hears("Not sent")
    expect(parent.field).to_have_value("odd words")


def test_when_nothing_can_be_kept_the_safety_words_are_shown_and_the_message_goes_later(visit: Visit) -> None:
    parent = visit().comes().opens()
    words = "If a child is in danger now, call 999.\n\nYou can ring the NSPCC on 0808 800 5000."
    parent.page.route("**/chat/messages", lambda route: route.fulfill(status=503, json={"error": words}))
    parent.says("please keep this")
    alert = parent.chat.get_by_role("alert")
    expect(alert.get_by_role("link", name="Call 0808 800 5000")).to_be_visible()
    parent.page.unroute("**/chat/messages")
    alert.get_by_role("button", name="Try again now").click()
    parent.hears("I heard: please keep this")
    expect(alert).to_be_empty()
    assert parent.kept() == ["please keep this"]


def test_too_fast_is_said_and_everything_arrives_in_order(visit: Visit, open_house: Callable[..., WebHouse]) -> None:
    from bot.channels.web_limits import Limits, Rate

    house = open_house(limits=Limits(messages=(Rate(2, 1),), longest_wait=0))
    parent = visit(at=house).comes().opens()
    for number in range(4):
        parent.says(f"message {number}")
    expect(parent.chat.get_by_role("alert")).to_contain_text("faster than we can read")
    parent.hears("I heard: message 3")
    assert parent.kept() == [f"message {number}" for number in range(4)]


def test_a_draft_survives_a_reload(visit: Visit) -> None:
    parent = visit().comes().opens()
    parent.field.fill("half a sen")
    parent.page.reload()
    expect(parent.field).to_have_value("half a sen")


def test_used_choices_stay_under_the_focus_and_cannot_be_used_twice(visit: Visit) -> None:
    parent = visit().comes().opens()
    worry = parent.button("Something is worrying me")
    worry.click()
    parent.hears("What has happened?")
    assert parent.focused() == "Something is worrying me"
    assert worry.get_attribute("aria-disabled") == "true"
    worry.click(force=True)
    parent.button("How does this work?").click(force=True)
    parent.page.wait_for_timeout(300)
    assert parent.kept() == ["Something is worrying me"]


def test_used_choices_are_still_used_after_a_reload(visit: Visit) -> None:
    parent = visit().comes().opens()
    parent.presses("Something is worrying me").hears("What has happened?")
    parent.page.reload()
    parent.hears("What has happened?")
    assert parent.button("Something is worrying me").get_attribute("aria-disabled") == "true"


def test_a_page_left_alone_asks_and_then_closes_its_chat(visit: Visit) -> None:
    parent = visit()
    parent.page.clock.install()
    parent.comes().opens()
    parent.says("something private").hears("I heard: something private")
    parent.page.clock.run_for(27 * 60_000)
    assert parent.chat.get_by_role("alertdialog").count() == 0
    parent.page.clock.run_for(70_000)
    expect(parent.chat.get_by_role("alertdialog")).to_contain_text("Are you still there?")
    parent.presses("I am still here")
    parent.page.clock.run_for(20 * 60_000)
    assert parent.chat.get_by_role("alertdialog").count() == 0
    parent.page.clock.run_for(11 * 60_000)
    expect(parent.chat.get_by_text("This chat has ended").first).to_be_visible()
    assert parent.said() == [] and "private" not in parent.page.evaluate("JSON.stringify(sessionStorage)")


def test_a_page_of_its_own_has_the_same_chat(visit: Visit) -> None:
    parent = visit().comes("/chat").hears("What would you like to do?")
    parent.presses("Something is worrying me").hears("What has happened?")
    assert parent.chat.get_by_role("button", name="Close the chat").count() == 0


def test_a_link_on_the_page_opens_the_chat_and_without_script_leads_to_it(visit: Visit) -> None:
    parent = visit().comes()
    parent.page.locator("[data-stepwise-open]").click()
    parent.hears("What would you like to do?")
    plain = visit(java_script_enabled=False).comes()
    plain.page.locator("[data-stepwise-open]").click()
    plain.page.wait_for_url("**/chat")
    # Playwright switches script off so late that the browser still hides <noscript>: its words are there to be read.
    words = plain.page.locator("noscript").text_content() or ""
    assert "speak to your child's class teacher" in words and "01480 375050" in words
