from datetime import date, timedelta

from bot.casebook import SqlCasebook
from bot.desk.values import FlagKind
from tests.casebook.makers import NOW, a_concern, a_conversation


def test_the_same_alarm_is_raised_once(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        first = work.flags.raise_flag(FlagKind.THREAT, "I will hit him", NOW, key="1:threat", about=["mr_clarke"])
    with casebook.writing() as work:
        again = work.flags.raise_flag(FlagKind.THREAT, "said again", NOW + timedelta(hours=1), key="1:threat")
        assert work.flags.waiting() == [first]
    assert again == first and first.about == ("mr_clarke",)


def test_a_flag_waits_until_somebody_acknowledges_it_and_the_first_is_on_the_record(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        concern = a_concern(work, a_conversation(work))
        flag = work.flags.raise_flag(
            FlagKind.SAFEGUARDING,
            "he hurts me",
            NOW,
            key="k",
            concern=concern.id,
            conversation=concern.conversation,
            due_on=date(2026, 5, 14),
        )
        work.flags.acknowledge(flag.id, "Mrs Fox", NOW)
        work.flags.acknowledge(flag.id, "somebody later", NOW + timedelta(hours=1))
    with casebook.reading() as work:
        assert work.flags.waiting() == []
        seen = work.flags.get(flag.id)
        assert work.flags.of_concern(concern.id) == [seen]
        assert concern.conversation and work.flags.of_conversation(concern.conversation) == [seen]
    assert (seen.acknowledged_by, seen.acknowledged_at) == ("Mrs Fox", NOW)


def test_waiting_flags_can_be_asked_for_by_kind_oldest_first(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        for hours, kind in ((2, FlagKind.THREAT), (1, FlagKind.EMERGENCY), (0, FlagKind.CALL_BACK)):
            work.flags.raise_flag(kind, "", NOW + timedelta(hours=hours), key=kind)
        wanted = work.flags.waiting([FlagKind.THREAT, FlagKind.EMERGENCY])
    assert [flag.kind for flag in wanted] == [FlagKind.EMERGENCY, FlagKind.THREAT]
