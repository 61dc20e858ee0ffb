from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.casebook import SqlCasebook
from bot.desk.ports import StaleConcern
from bot.desk.values import Channel, Child, Concern, Restriction, StepTaken
from tests.casebook.makers import NOW, Failed, a_concern, a_conversation, at_once, fail_after


def test_a_concern_is_read_back_as_it_was_opened(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        concern = a_concern(
            work,
            a_conversation(work),
            about=("mrs_fox", "head", "mrs_fox"),
            hidden_from=("head",),
            restriction=Restriction.ABOUT_HEAD,
            hope="An apology",
            due_on=date(2026, 5, 20),
            child=Child("FS"),
            hold=True,
        )
    with casebook.reading() as work:
        assert work.concerns.get(concern.id) == concern
        assert work.concerns.by_reference(concern.reference) == concern
        assert work.concerns.by_reference("HG-26-9999") is None
    assert concern.about == ("mrs_fox", "head", "mrs_fox")


def test_references_count_up_within_a_year_and_start_again_in_the_next(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        given = [work.concerns.next_reference("HG", year) for year in (2026, 2026, 2027, 2026)]
    assert given == ["HG-26-0001", "HG-26-0002", "HG-27-0001", "HG-26-0003"]


def test_a_reference_is_never_given_twice_even_when_all_else_was_undone(casebook: SqlCasebook) -> None:
    with pytest.raises(Failed):
        fail_after(
            casebook, lambda work: [a_concern(work, a_conversation(work)), work.concerns.next_reference("HG", 2026)]
        )
    with casebook.writing() as work:
        assert work.concerns.next_reference("HG", 2026) == "HG-26-0003"
        assert work.concerns.by_reference("HG-26-0001") is None


def test_thirty_references_at_once_are_thirty(casebook: SqlCasebook) -> None:
    def give() -> str:
        with casebook.writing() as work:
            return work.concerns.next_reference("HG", 2026)

    given = at_once([give] * 30)
    assert sorted(map(str, given)) == [f"HG-26-{number:04}" for number in range(1, 31)]


def test_a_saved_concern_replaces_the_version_before_it(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        concern = a_concern(work, a_conversation(work), about=("ms_hill",))
    changed = replace(
        concern, status="may_escalate", step=2, about=("mr_clarke", "ms_hill"), hidden_from=("ms_hill",), version=2
    )
    with casebook.writing() as work:
        assert work.concerns.save(changed) == changed
    with casebook.reading() as work:
        assert work.concerns.get(concern.id) == changed


def test_of_two_who_change_one_concern_the_second_is_told(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        concern = a_concern(work, a_conversation(work))

    def change(status: str) -> Concern:
        with casebook.writing() as work:
            return work.concerns.save(replace(concern, status=status, version=2))

    outcomes = at_once([lambda: change("resolved"), lambda: change("formal")])
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Concern", "StaleConcern"]
    [winner] = [outcome for outcome in outcomes if isinstance(outcome, Concern)]
    with casebook.reading() as work:
        assert work.concerns.get(concern.id).status == winner.status


def test_a_change_that_skips_a_version_is_stale(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        concern = a_concern(work, a_conversation(work))
    for version in (1, 3):
        with pytest.raises(StaleConcern), casebook.writing() as work:
            work.concerns.save(replace(concern, version=version))


def test_a_parent_sees_concerns_of_every_joined_channel_newest_first(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        web, telegram = a_conversation(work), a_conversation(work, "9", Channel.TELEGRAM)
        first, second = a_concern(work, web), a_concern(work, telegram)
        a_concern(work, a_conversation(work, "somebody else"))
        assert [c.id for c in work.concerns.of_parent(web.parent)] == [first.id]
        work.conversations.new_join_code(web.id, "code", NOW + timedelta(minutes=1))
        work.conversations.join(telegram.id, "code", NOW)
        for either in (web, telegram):
            assert [c.id for c in work.concerns.of_parent(either.parent)] == [second.id, first.id]


def test_steps_are_kept_in_the_order_they_were_taken(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        concern = a_concern(work, a_conversation(work))
        steps = [
            StepTaken(concern.id, 1, "ms_hill", "parent_said", NOW, "not_helped"),
            StepTaken(concern.id, 2, None, "skipped", NOW, reason="The parent's right\0"),
        ]
        for step in steps:
            work.concerns.take_step(step)
    with casebook.reading() as work:
        assert work.concerns.steps(concern.id) == steps


def test_a_concern_that_is_not_there_is_not_invented(casebook: SqlCasebook) -> None:
    with pytest.raises(LookupError), casebook.reading() as work:
        work.concerns.get(12345)
    with casebook.reading() as work:
        assert work.concerns.by_reference("\0") is None
        assert work.concerns.by_reference("\ud800") is None
