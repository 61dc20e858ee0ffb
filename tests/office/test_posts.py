"""Posts online: what is kept of them, and who may look."""

from __future__ import annotations

import hashlib
from datetime import date

import pytest

from bot.desk.need_to_know import Role
from bot.desk.values import PostOnline, Restriction
from bot.office.pictures import LARGEST, NotAPicture, media_type
from tests.office.house import OfficeHouse, Visitor

PNG = b"\x89PNG\r\n\x1a\n" + b"picture" * 100
PICTURES = {
    "image/png": PNG,
    "image/jpeg": b"\xff\xd8\xff\xe0" + b"x" * 50,
    "image/gif": b"GIF89a" + b"x" * 50,
    "image/webp": b"RIFF\x00\x00\x00\x00WEBPVP8 " + b"x" * 50,
}
NOT_PICTURES = {
    "svg": b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
    "html": b"<!doctype html><script>alert(1)</script>",
    "pdf": b"%PDF-1.7",
    "a program": b"MZ\x90\x00",
    "text before a picture": b" " + PNG,
    "almost webp": b"RIFF\x00\x00\x00\x00WAVE",
}


def sends_picture(
    visitor: Visitor, path: str, *bodies: bytes, name: str = "x.png", kind: str = "image/png", **form: str
):  # type: ignore[no-untyped-def]
    files = [("pictures", (name, body, kind)) for body in bodies]
    return visitor.http.post(path, data={"csrf": visitor.token(), **form}, files=files)


def a_post(house: OfficeHouse, concern: int | None = None) -> int:
    with house.desk.casebook.writing() as work:
        return work.posts.add(PostOnline(0, "Facebook", "staff", house.clock(), concern)).id


def test_a_post_is_recorded_with_its_screenshots_in_one_go(house: OfficeHouse) -> None:
    visitor = house.visitor()
    form = {
        "platform": "Facebook",
        "track": "staff",
        "address": "https://example.org/p/1",
        "seen_at": "2026-05-12T20:15",
    }
    answer = sends_picture(visitor, "/office/posts", PNG, PICTURES["image/jpeg"], **form)
    assert (answer.status_code, answer.headers["location"]) == (303, "/office/posts/1")
    page = visitor.gets("/office/posts/1").text
    assert "Tuesday 12 May 2026 at 8.15pm" in page and page.count('alt="Screenshot') == 2
    with house.desk.casebook.reading() as work:
        [first, second] = work.posts.screenshots(1)
        assert work.posts.screenshot(first.id)[1] == PNG and first.digest == hashlib.sha256(PNG).hexdigest()
        assert (first.media_type, second.media_type) == ("image/png", "image/jpeg")


def test_the_same_picture_twice_is_kept_once(house: OfficeHouse) -> None:
    post, visitor = a_post(house), house.visitor()
    for _ in range(2):
        assert sends_picture(visitor, f"/office/posts/{post}/screenshots", PNG).status_code == 303
    with house.desk.casebook.reading() as work:
        assert len(work.posts.screenshots(post)) == 1


@pytest.mark.parametrize("kind", PICTURES)
def test_a_picture_is_served_as_what_its_bytes_are_and_nothing_else(house: OfficeHouse, kind: str) -> None:
    post, visitor = a_post(house), house.visitor()
    sends_picture(visitor, f"/office/posts/{post}/screenshots", PICTURES[kind], name="x.html", kind="text/html")
    answer = visitor.gets(f"/office/posts/{post}/screenshots/1")
    assert (answer.status_code, answer.content) == (200, PICTURES[kind])
    assert answer.headers["content-type"] == kind and answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-security-policy"] == "default-src 'none'; sandbox"
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("what", NOT_PICTURES)
def test_what_is_no_picture_is_refused_with_a_sentence_and_nothing_is_kept(house: OfficeHouse, what: str) -> None:
    post, visitor = a_post(house), house.visitor()
    for path, form in (
        (f"/office/posts/{post}/screenshots", {}),
        ("/office/posts", {"platform": "X", "track": "staff"}),
    ):
        answer = sends_picture(visitor, path, PNG, NOT_PICTURES[what], **form)
        assert answer.status_code == 422 and "Only pictures can be kept" in answer.text
    with house.desk.casebook.reading() as work:
        assert work.posts.screenshots(post) == [] and len(work.posts.waiting()) == 1


def test_a_picture_that_is_too_large_is_refused() -> None:
    assert media_type(PNG.ljust(LARGEST, b"x")) == "image/png"
    with pytest.raises(NotAPicture, match="5 MB"):
        media_type(PNG.ljust(LARGEST + 1, b"x"))


def test_more_than_any_form_takes_is_refused_unread(house: OfficeHouse) -> None:
    post, visitor = a_post(house), house.visitor()
    path = f"/office/posts/{post}/screenshots"
    assert sends_picture(visitor, path, PNG.ljust(7 * 1024 * 1024, b"x")).status_code == 413
    assert sends_picture(visitor, path, *[PNG] * 9).status_code == 413
    assert visitor.http.post(
        path, content=b"--x\r\nbroken", headers={"content-type": "multipart/form-data; boundary=y"}
    ).status_code in (403, 413)


def test_a_picture_without_the_token_is_refused(house: OfficeHouse) -> None:
    post, visitor = a_post(house), house.visitor()
    answer = visitor.http.post(f"/office/posts/{post}/screenshots", data={"csrf": "x"}, files={"pictures": ("x", PNG)})
    assert answer.status_code == 403
    with house.desk.casebook.reading() as work:
        assert work.posts.screenshots(post) == []


def test_a_screenshot_is_seen_by_those_who_see_its_post(house: OfficeHouse) -> None:
    """The concern that the post belongs to is about the deputy, and so is the post."""
    concern = house.concern(about=("mr_clarke",), hidden_from=("mr_clarke",))
    post, other = a_post(house, concern.id), a_post(house)
    sends_picture(house.visitor(), f"/office/posts/{post}/screenshots", PNG)
    path = f"/office/posts/{post}/screenshots/1"
    assert house.visitor(Role.HEAD).gets(path).status_code == 200
    assert house.visitor(Role.ESAFETY_GOVERNOR).gets(path).status_code == 404
    assert house.visitor(Role.DEPUTY).gets(path).status_code == 404
    assert house.visitor(Role.PHASE_LEADER).gets(path).status_code == 404
    # By the address of another post neither.
    assert house.visitor(Role.DEPUTY).gets(f"/office/posts/{other}/screenshots/1").status_code == 404


def test_a_post_that_is_dealt_with_can_still_be_found(house: OfficeHouse) -> None:
    post, visitor = a_post(house), house.visitor()
    visitor.sends(f"/office/posts/{post}", {"asked": "yes", "told": "Mrs Fox", "outcome": "It is down; they met."})
    page = visitor.gets("/office/posts").text
    assert "No posts are waiting." in page and f'href="/office/posts/{post}"' in page


def test_a_post_about_what_may_not_be_seen_is_not_in_either_list(house: OfficeHouse) -> None:
    concern = house.concern(restriction=Restriction.SAFEGUARDING, status="restricted")
    post = a_post(house, concern.id)
    visitor = house.visitor()
    assert f"/office/posts/{post}" not in visitor.gets("/office/posts").text
    house.visitor(Role.HEAD).sends(f"/office/posts/{post}", {"outcome": "done"})
    assert f"/office/posts/{post}" not in visitor.gets("/office/posts").text


def test_the_meeting_about_a_post_has_a_day_and_an_outcome_of_its_own_and_closes_nothing(house: OfficeHouse) -> None:
    post, visitor = a_post(house), house.visitor()
    form = {"meeting_on": "2026-05-20", "meeting_outcome": "Mrs Fox and the chair met them; it comes down tonight."}
    assert visitor.sends(f"/office/posts/{post}", form).status_code == 303
    visitor.sends(f"/office/posts/{post}", {"told": "Miss Honey"})
    with house.desk.casebook.reading() as work:
        kept = work.posts.get(post)
    assert (kept.meeting_on, kept.meeting_outcome) == (date(2026, 5, 20), form["meeting_outcome"])
    assert kept.outcome is None and kept.told == ("Miss Honey",)
    page = visitor.gets(f"/office/posts/{post}").text
    assert "Wednesday 20 May 2026" in page and "it comes down tonight" in page


def test_a_day_that_is_none_is_asked_for_again_and_nothing_typed_is_lost(house: OfficeHouse) -> None:
    post, visitor = a_post(house), house.visitor()
    form = {"meeting_on": "next week", "meeting_outcome": "They will meet.", "told": "Mr Clarke", "outcome": "Done."}
    answer = visitor.sends(f"/office/posts/{post}", form)
    assert answer.status_code == 422 and all(typed in answer.text for typed in form.values())
    with house.desk.casebook.reading() as work:
        assert work.posts.get(post) == PostOnline(post, "Facebook", "staff", house.clock())
