"""What staff do with a concern, and what happens when two of them do it at once."""

from __future__ import annotations

import csv
import io

import pytest

from bot.desk.values import Channel, Child, FlagKind, Restriction, Sender
from tests.office.house import SEEN, VERSION, OfficeHouse

HOSTILE = """<script>alert(1)</script><img src=x onerror=alert(1)>"'></textarea>{{ 7*7 }}\u202e\x00\ud800"""


def test_an_answer_reaches_the_parent_where_they_are(house: OfficeHouse) -> None:
    concern = house.concern()
    house.visitor().acts(concern, "answer", {"answer": "Mrs Fox will ring you at four."})
    message = house.said(concern.conversation or 0)[-1]
    assert (message.sender, message.text) == (Sender.STAFF, "Mrs Fox will ring you at four.")
    assert house.told == [concern.conversation]


def test_an_answer_to_telegram_is_posted_there(house: OfficeHouse) -> None:
    concern = house.concern("4711", Channel.TELEGRAM)
    house.visitor().acts(concern, "answer", {"answer": "We will ring you."})
    with house.desk.casebook.reading() as work:
        assert [(each.kind, each.to) for each in work.outbox.unsent()] == [("telegram", "4711")]


def test_the_same_form_sent_twice_answers_once(house: OfficeHouse) -> None:
    concern, visitor = house.concern(), house.visitor()
    for _ in range(2):
        assert visitor.acts(concern, "answer", {"answer": "Once.", "once": "abc"}).status_code == 303
    assert [message.text for message in house.said(concern.conversation or 0)] == ["Once."]


def test_the_second_of_two_editors_is_told_what_changed_and_changes_nothing(house: OfficeHouse) -> None:
    concern, first, second = house.concern(), house.visitor(name="Mrs Pell"), house.visitor()
    page = second.gets(f"/office/concerns/{concern.id}").text
    version, seen = VERSION.search(page), SEEN.search(page)
    assert version and seen
    first.acts(concern, "resolve", {"how": "They met and it is settled."})
    late = {"version": version[1], "seen": seen[1], "reason": "no news"}
    answer = second.sends(f"/office/concerns/{concern.id}/escalate", late)
    assert answer.status_code == 409 and "Mrs Pell closed the concern as resolved" in answer.text
    assert (house.record(concern.id).status, house.record(concern.id).step) == ("resolved", 1)


def test_a_concern_goes_all_the_way_and_comes_back(house: OfficeHouse) -> None:
    concern, visitor = house.concern(), house.visitor()
    ways = [
        ("step", {"ended": "not_helped"}, "may_escalate"),
        ("escalate", {"reason": "nothing has changed"}, "open"),
        ("hand-over", {"person": "mrs_robertson"}, "open"),
        ("step", {"ended": "helped"}, "awaiting_reply"),
        ("resolve", {"how": "settled"}, "resolved"),
        ("re-open", {}, "open"),
    ]
    for act, form, status in ways:
        answer = visitor.acts(house.record(concern.id), act, form)
        assert (answer.status_code, house.record(concern.id).status) == (303, status), act
    assert house.record(concern.id).step == 2


def test_what_may_not_happen_is_said_and_not_done(house: OfficeHouse) -> None:
    concern, visitor = house.concern(status="resolved"), house.visitor()
    for act, form in (
        ("step", {"ended": "helped"}),
        ("escalate", {"reason": "x"}),
        ("resolve", {"how": "x"}),
        ("step", {}),
    ):
        answer = visitor.acts(concern, act, form)
        assert answer.status_code == 422 and "There is a problem" in answer.text
    assert house.record(concern.id).version == 1


def test_nobody_is_handed_a_concern_about_themselves(house: OfficeHouse) -> None:
    concern = house.concern(about=("miss_honey",), hidden_from=("miss_honey",))
    assert house.visitor().acts(concern, "hand-over", {"person": "miss_honey"}).status_code == 422


def test_a_record_that_the_office_sets_apart_is_gone_from_its_sight(house: OfficeHouse) -> None:
    concern, visitor = house.concern(), house.visitor()
    answer = visitor.acts(concern, "restrict", {"to": "safeguarding"})
    assert answer.headers["location"].startswith("/office/concerns?")
    assert visitor.gets(f"/office/concerns/{concern.id}").status_code == 404
    record = house.record(concern.id)
    assert (record.restriction, record.status) == (Restriction.SAFEGUARDING, "restricted")


def test_a_correction_leaves_the_parents_words_as_they_were(house: OfficeHouse) -> None:
    concern, visitor = house.concern(), house.visitor()
    visitor.acts(concern, "correct", {"year": "Y2", "child_name": "Samuel", "topic": "safety", "says": "It is year 2."})
    record = house.record(concern.id)
    assert (record.child, record.topic, record.words) == (Child("Y2", "Samuel"), "safety", concern.words)
    assert "wrote a correction: It is year 2." in visitor.gets(f"/office/concerns/{concern.id}").text


def test_an_alert_is_dealt_with_once_and_says_by_whom(house: OfficeHouse) -> None:
    with house.desk.casebook.writing() as work:
        flag = work.flags.raise_flag(FlagKind.THREAT, "I will come down there", house.clock(), key="t")
    first, second = house.visitor(name="Mrs Pell"), house.visitor()
    assert "I will come down there" in first.gets("/office/").text
    for visitor in (first, second):
        visitor.sends(f"/office/flags/{flag.id}/dealt-with", {})
    with house.desk.casebook.reading() as work:
        assert work.flags.get(flag.id).acknowledged_by == f"staff:{house.staff().id}"
    page = second.gets("/office/").text
    assert "No alerts." in page and "taken on by <strong>Mrs Pell</strong>" in page


def test_hostile_text_in_every_field_is_shown_as_text(house: OfficeHouse) -> None:
    concern = house.concern(words=HOSTILE, summary=HOSTILE, hope=HOSTILE, child=Child("Y4", HOSTILE))
    visitor = house.visitor()
    clean = HOSTILE.replace("\ud800", "?")
    visitor.acts(concern, "note", {"note": clean})
    visitor.acts(concern, "answer", {"answer": clean})
    visitor.sends("/office/posts", {"platform": clean[:90], "words": clean, "address": clean, "track": "staff"})
    for page in ("", "concerns", f"concerns/{concern.id}", f"concerns/{concern.id}/print", "posts", "posts/1"):
        text = visitor.gets(f"/office/{page}").text
        assert "<script>alert" not in text and "<img src=x" not in text, page
        assert "\x00" not in text and "49" not in text.split("textarea")[0][-60:]
    for search in (HOSTILE.replace("\ud800", ""), "%", "_", "'", '"><script>alert(1)</script>'):
        text = visitor.http.get("/office/concerns", params={"text": search}).text
        assert "<script>alert" not in text


@pytest.mark.parametrize(
    "query",
    ["status=nope", "step=x", "step=99999999999999999999", "year=Y99", "from=tomorrow", "to=0001-01-01", "from=9999-12-31",
     "page=0", "page=-4", "page=999999", "sort=password_hash", "order=sideways", "flag=x&channel=y", "text=%00%ff%ed%a0%80",
     "contact=%F0%9F%98%80", "topic=%00", "text=" + "x" * 5000],
)  # fmt: skip
def test_an_absurd_filter_breaks_nothing(house: OfficeHouse, query: str) -> None:
    house.concern()
    visitor = house.visitor()
    assert visitor.gets(f"/office/concerns?{query}").status_code == 200
    assert visitor.gets(f"/office/concerns.csv?{query}").status_code == 200


def test_filters_find_what_they_say(house: OfficeHouse) -> None:
    house.concern(child=Child("Y2", "Ana"), words="Löwe at lunch", topic="food")
    house.concern("widget-2", child=Child("Y4", "Ben"), status="resolved")
    visitor = house.visitor()
    for query, found in (("year=Y2", 1), ("status=resolved", 1), ("open=yes", 1), ("text=löwe", 1), ("text=ben", 1),
                         ("text=HG-26", 2), ("topic=food&year=Y4", 0), ("step=1", 2)):  # fmt: skip
        assert f"<strong>{found}</strong>" in visitor.gets(f"/office/concerns?{query}").text, query


def test_the_file_holds_what_is_shown_and_no_formula(house: OfficeHouse) -> None:
    starts = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", " =1")
    for number, start in enumerate(starts):
        house.concern(f"w{number}", summary=start, child=Child("Y4", start))
    body = house.visitor().gets("/office/concerns.csv?year=Y4").content.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(body)))
    assert len(rows) == len(starts) + 1
    assert [cell for row in rows for cell in row if cell and cell.strip()[:1] in "=+-@＝"] == []
    assert house.visitor().gets("/office/concerns.csv?year=Y1").text.count("\r\n") == 1
