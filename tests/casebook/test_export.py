import itertools
import json
import tracemalloc
from collections.abc import Mapping

from sqlalchemy import insert

from bot.casebook import SqlCasebook
from bot.casebook.engine import as_writer
from bot.casebook.tables import ConcernRow, FlagRow, StepRow
from bot.desk.values import Channel, FlagKind, PostOnline, Restriction, StepTaken
from tests.casebook.makers import NOW, a_concern, a_conversation, a_line, an_appointment


def test_the_export_holds_all_that_belongs_to_a_concern(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        conversation = a_conversation(work)
        concern = a_concern(work, conversation, about=("mr_clarke",))
        bare = a_concern(work, conversation)
        work.concerns.take_step(StepTaken(concern.id, 1, "ms_hill", "parent_said", NOW))
        work.flags.raise_flag(FlagKind.THREAT, "words\0", NOW, key="k", concern=concern.id)
        work.appointments.add(an_appointment(concern=concern.id))
        work.posts.add(PostOnline(0, "facebook", "personal", NOW, concern.id))
        work.history.append(a_line(concern=concern.id, detail={"step": 1}))
    first, second = list(casebook.export())
    assert first["reference"] == concern.reference and second["reference"] == bare.reference
    assert [len(part_of(first, name)) for name in PARTS] == [1] * 5
    assert [len(part_of(second, name)) for name in PARTS] == [0] * 5
    assert part_of(first, "history")[0] == {
        "event": "ConcernOpened",
        "at": NOW.isoformat(),
        "actor": "parent",
        "detail": {"step": 1},
        "seq": 1,
    }
    assert json.loads(json.dumps(first)) == first


PARTS = ("steps", "flags", "appointments", "posts_online", "history")


def part_of(concern: Mapping[str, object], name: str) -> list[object]:
    part = concern[name]
    assert isinstance(part, list)
    return part


def test_ten_thousand_concerns_are_exported_in_the_memory_of_a_few(casebook: SqlCasebook) -> None:
    fill(casebook, 10_000)
    concerns = casebook.export()
    assert sum(1 for _ in itertools.islice(concerns, 8_000)) == 8_000
    tracemalloc.start()
    rest = sum(1 for _ in concerns)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert rest == 2_000
    assert peak < 2_500_000


def fill(casebook: SqlCasebook, many: int) -> None:
    with casebook.writing() as work:
        conversation = a_conversation(work)
    concerns = [
        {
            "id": number,
            "reference": f"HG-26-{number:05}",
            "parent": conversation.parent,
            "conversation": conversation.id,
            "channel": Channel.WEB,
            "status": "open",
            "step": 1 + number % 4,
            "of": 4,
            "year": f"Y{number % 7}",
            "topic": "bullying",
            "words": "He was pushed at lunch again. " * 10,
            "summary": "Pushed at lunch",
            "restriction": Restriction.NONE,
            "opened_at": NOW,
            "changed_at": NOW,
            "hold": False,
            "version": 1,
        }
        for number in range(1, many + 1)
    ]
    steps = [{"concern": n, "step": 1, "how": "parent_said", "at": NOW} for n in range(1, many + 1)]
    flags = [
        {"key": str(n), "kind": FlagKind.ABUSE, "concern": n, "words": "words", "about": (), "raised_at": NOW}
        for n in range(1, many + 1)
    ]
    with as_writer(casebook.engine).begin() as connection:
        connection.execute(insert(ConcernRow), concerns)
        connection.execute(insert(StepRow), steps)
        connection.execute(insert(FlagRow), flags)
