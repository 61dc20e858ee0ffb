"""The pictures in the README, drawn from the rules: `python -m bot.protocol.diagram --write README.md`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from bot.protocol.statuses import CLOSED, MOVES, Event, Status
from bot.protocol.values import Ladder, Person, Rung, Way

BEGIN = "<!-- moves:begin -->"
END = "<!-- moves:end -->"


def picture() -> str:
    """Moves that end where they began are left out: they change nothing that a picture could show."""
    changes = sorted(
        ((before, after, event) for (before, event), after in MOVES.items() if before is not after),
        key=lambda change: (_order(change[0]), _order(change[1])),
    )
    lines = ["stateDiagram-v2", f"    [*] --> {Status.DRAFT.value}"]
    for (before, after), group in groupby(changes, key=lambda change: change[:2]):
        lines.append(f"    {before.value} --> {after.value}: {_labels([event for _, _, event in group])}")
    lines += [f"    {status.value} --> [*]" for status in sorted(CLOSED, key=_order)]
    return _fenced(lines)


def ladder_picture(ladder: Ladder) -> str:
    lines = ["flowchart LR"]
    lines += [f'    s{rung.number}["{_step(rung)}"]' for rung in ladder.rungs]
    lines += [f"    s{number} --> s{number + 1}" for number in range(1, ladder.last)]
    lines += [f'    s{ladder.last} --> o1["{ladder.onward[0].person.title}"]'] if ladder.onward else []
    return _fenced(lines)


def with_picture(text: str, drawn: str) -> str:
    """The text with whatever stood between the two marks replaced."""
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"The text has no {BEGIN} and {END} to write between.")
    return f"{before}{BEGIN}\n{drawn}\n{END}{after}"


def _order(status: Status) -> int:
    return list(Status).index(status)


def _labels(events: Sequence[Event]) -> str:
    return ", ".join(event.value for event in events)


def _step(rung: Rung) -> str:
    if rung.way is Way.LETTER:
        return f"{rung.number}. {_plain(rung.contact)}"
    people = dict.fromkeys(_called(person) for held in rung.holders.values() for person in held)
    return f"{rung.number}. {_plain(rung.contact)}<br/>{', '.join(people)}"


def _called(person: Person) -> str:
    return person.name or person.title


def _plain(contact: str) -> str:
    return contact.replace("_", " ")


def _fenced(lines: Sequence[str]) -> str:
    return "\n".join(["```mermaid", *lines, "```"])


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m bot.protocol.diagram")
    parser.add_argument("--write", type=Path, metavar="README.md", help="replace the picture in this file")
    chosen = parser.parse_args(arguments)
    if chosen.write is None:
        print(picture())
        return 0
    chosen.write.write_text(with_picture(chosen.write.read_text(encoding="utf-8"), picture()), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
