"""The whole talk with the keyboard alone, and the focus always where somebody would look for it."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import expect

from tests.browser.visitor import Visitor

Visit = Callable[..., Visitor]


def tab_to(parent: Visitor, name: str, *, back: bool = False) -> None:
    seen = []
    for _ in range(60):
        if (focused := " ".join(parent.focused().split())).startswith(name):
            return
        seen.append(focused)
        parent.page.keyboard.press("Shift+Tab" if back else "Tab")
    raise AssertionError(f"{name!r} cannot be reached; there were {seen}")


def test_the_whole_talk_by_keyboard_alone(visit: Visit) -> None:
    parent = visit().comes()
    keys = parent.page.keyboard
    tab_to(parent, "Raise a concern", back=True)
    keys.press("Enter")
    parent.hears("What would you like to do?")
    assert parent.focused() == "field" or parent.field.evaluate("e => e.getRootNode().activeElement === e")
    tab_to(parent, "Something is worrying me", back=True)
    keys.press("Space")
    parent.hears("What has happened?")
    tab_to(parent, "field")
    keys.type("He was pushed over at lunch.")
    keys.press("Shift+Enter")
    keys.type("It is the third time.")
    keys.press("Enter")
    parent.hears("Which year is your child in?")
    tab_to(parent, "Year 4", back=True)
    keys.press("Enter")
    parent.hears("Have you spoken to anybody")
    # The focus stayed on the used button: the next question's buttons come straight after it.
    assert parent.focused() == "Year 4"
    tab_to(parent, "The class teacher")
    keys.press("Enter")
    parent.hears("These are his next free times")
    tab_to(parent, "Tuesday 24 November, 3.20 pm")
    keys.press("Enter")
    parent.hears("You are booked with Mr Clarke")
    tab_to(parent, "Add to your calendar appointment.ics")
    with parent.page.expect_download():
        keys.press("Enter")
    tab_to(parent, "No, thank you")
    keys.press("Enter")
    parent.hears("Take care.")
    assert parent.kept()[1] == "He was pushed over at lunch.\nIt is the third time."
    keys.press("Escape")
    expect(parent.chat.get_by_role("dialog")).to_have_count(0)
    assert parent.focused().startswith("Raise a concern")


def test_escape_closes_the_nearest_thing_first(visit: Visit) -> None:
    parent = visit().comes().opens()
    parent.presses("More")
    assert parent.focused() == "Save this chat"
    parent.page.keyboard.press("Escape")
    assert parent.focused() == "More" and parent.chat.get_by_role("dialog").is_visible()
    parent.presses("More").presses("Clear and leave")
    assert parent.focused() == "Keep the chat"
    parent.page.keyboard.press("Escape")
    expect(parent.chat.get_by_role("alertdialog")).to_have_count(0)
    assert parent.chat.get_by_role("dialog").is_visible()
    parent.page.keyboard.press("Escape")
    assert parent.focused().startswith("Raise a concern")


def test_beside_a_page_the_focus_can_leave_the_chat(visit: Visit) -> None:
    """No trap: the last thing in the chat is not the end of the page."""
    parent = visit().comes().opens()
    parent.page.keyboard.press("Tab")
    tab_to(parent, "Skip to the main part")


def test_over_a_phones_whole_screen_the_page_behind_is_out_of_reach(visit: Visit) -> None:
    parent = visit("phone").comes().opens()
    reached = set()
    for _ in range(40):
        parent.page.keyboard.press("Tab")
        reached.add(parent.page.evaluate("document.activeElement.localName"))
    assert reached <= {"stepwise-chat", "body"}
    assert parent.chat.get_by_role("dialog").get_attribute("aria-modal") == "true"
    parent.presses("Close the chat")
    assert parent.page.evaluate("[...document.body.children].filter((each) => each.inert).length") == 0
    assert parent.focused().startswith("Raise a concern")


def test_the_log_is_there_before_the_first_message_and_announces_what_is_added(visit: Visit) -> None:
    parent = visit().comes()
    parent.page.wait_for_function("document.querySelector('stepwise-chat')?.shadowRoot.querySelector('[role=log]')")
    log = parent.chat.locator("[role=log]")
    log.evaluate("log => (log.mark = 'the same element')")
    assert log.locator("article").count() == 0 and log.get_attribute("aria-live") == "polite"
    parent.opens().says("hello there").hears("I heard: hello there")
    assert log.evaluate("log => log.mark") == "the same element"
    heard = parent.chat.locator("article").all_inner_texts()
    assert heard[0].startswith("School said:") and [each for each in heard if each.startswith("You said:")]


def test_what_was_already_read_is_not_announced_again_after_a_reload(visit: Visit) -> None:
    parent = visit().comes().opens()
    parent.says("hello there").hears("I heard: hello there")
    parent.page.add_init_script(
        "window.live = []; new MutationObserver(() => { const log = document.querySelector('stepwise-chat')?.shadowRoot;"
        " if (log && !window.watching) { window.watching = new MutationObserver((all) => all.forEach((each) =>"
        " live.push(each.target.getAttribute('aria-live')))); watching.observe(log.querySelector('[role=log]'), {childList: true}); } })"
        ".observe(document, {childList: true, subtree: true});"
    )
    parent.page.reload()
    parent.hears("I heard: hello there")
    assert set(parent.page.evaluate("live")) == {"off"}
    parent.page.wait_for_timeout(200)
    parent.says("and again").hears("I heard: and again")
    assert parent.page.evaluate("live").count("polite") >= 1


def test_text_can_be_enlarged_to_twice_its_size_and_nothing_is_cut_off(visit: Visit) -> None:
    """200 % of a 1280 pixel window is a window of 640; 400 % is one of 320."""
    for width, height in ((640, 430), (320, 256)):
        parent = visit(viewport={"width": width, "height": height}).comes().opens()
        assert parent.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        parent.says("pushed").hears("Which year is your child in?")
        for name in ("Close the chat", "More", "Send", "Reception"):
            parent.button(name).scroll_into_view_if_needed()
            box = parent.button(name).bounding_box()
            assert box and box["x"] >= 0 and box["x"] + box["width"] <= width and box["y"] + box["height"] <= height
            assert box["width"] >= 44 and box["height"] >= 44


def test_a_phone_does_not_zoom_into_the_field_and_every_target_can_be_hit(visit: Visit) -> None:
    parent = visit("phone").comes().opens().settles()
    assert parent.field.evaluate("e => getComputedStyle(e).fontSize") == "16px"
    for button in parent.chat.get_by_role("button").all():
        box = button.bounding_box()
        assert box is None or (box["height"] >= 44 and box["width"] >= 44), button.inner_text()
    panel = parent.chat.locator(".panel").bounding_box()
    assert panel == {"x": 0, "y": 0, "width": 390, "height": 844}


def test_who_wants_no_motion_gets_none(visit: Visit) -> None:
    parent = visit(reduced_motion="reduce").comes().opens()
    for part in (".panel", "article", ".choices"):
        assert parent.chat.locator(part).first.evaluate("e => getComputedStyle(e).animationName") == "none"
