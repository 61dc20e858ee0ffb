import multiprocessing
from concurrent.futures import ProcessPoolExecutor

from bot.casebook import SqlCasebook, open_casebook
from bot.casebook.verify import verify
from tests.casebook.conftest import SECRET
from tests.casebook.makers import NOW, a_conversation, a_line, at_once, received


def test_fifty_who_read_and_then_write_are_all_served(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        conversation = a_conversation(work)

    def read_then_write(number: int) -> int:
        with casebook.reading() as work:
            seen = len(work.inbox.pending())
        with casebook.writing() as work:
            before = len(work.inbox.pending())
            work.inbox.accept(received("hello", f"m-{number}"), conversation.id, NOW)
            assert before >= seen
            return len(work.inbox.pending()) - before

    outcomes = at_once([lambda number=number: read_then_write(number) for number in range(50)])  # type: ignore[misc]
    assert outcomes == [1] * 50


def test_readers_are_never_held_up_by_a_writer(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        a_conversation(work, "not yet there")

        def look() -> int:
            with casebook.reading() as reader:
                return len(reader.conversations.of_parent(1)) if reader.inbox.pending() else 0

        assert at_once([look] * 10) == [0] * 10


def test_several_processes_write_one_chain(url: str) -> None:
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(3, mp_context=spawn) as pool:
        list(pool.map(write_many, [url] * 3))
    casebook = open_casebook(url, SECRET)
    found = verify(casebook)
    assert found.ok and found.lines == 60
    with casebook.writing() as work:
        assert work.concerns.next_reference("HG", 2026) == "HG-26-0061"
    casebook.engine.dispose()


def write_many(url: str) -> None:
    casebook = open_casebook(url, SECRET)
    for _ in range(20):
        with casebook.writing() as work:
            work.concerns.next_reference("HG", 2026)
            work.history.append(a_line(detail={"step": 1}))
    casebook.engine.dispose()
