"""What a power cut can leave of a folder: of what was written and not yet synced, any part; of what was synced, all."""

from __future__ import annotations

import os
import random
import struct
import subprocess
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
HEAD = struct.Struct("<ciqI")
SECTOR = 512


def library(folder: Path) -> Path:
    built = folder / "journal.so"
    command = ["cc", "-shared", "-fPIC", "-O1", "-o", str(built), str(HERE / "journal.c"), "-ldl", "-lpthread"]
    subprocess.run(command, check=True, capture_output=True)
    return built


def watching(folder: Path, journal: Path, library: Path) -> dict[str, str]:
    return {**os.environ, "LD_PRELOAD": str(library), "POWER_FOLDER": str(folder), "POWER_JOURNAL": str(journal)}


@dataclass(frozen=True)
class Act:
    kind: str
    file: int
    offset: int
    payload: bytes


def acts(journal: bytes) -> Iterator[Act]:
    """The last record may be cut short: the process was killed while it wrote it, before the write it tells of returned."""
    at = 0
    while at + HEAD.size <= len(journal):
        kind, file, offset, length = HEAD.unpack_from(journal, at)
        at += HEAD.size
        if at + length > len(journal):
            return
        yield Act(kind.decode(), file, offset, journal[at : at + length])
        at += length


@dataclass
class Disk:
    """The files as they are surely on disk, and for each what was written since its last sync."""

    safe: dict[str, bytearray] = field(default_factory=dict)
    unsafe: dict[str, list[Act]] = field(default_factory=lambda: defaultdict(list))
    paths: dict[int, str] = field(default_factory=dict)

    def take(self, act: Act) -> None:
        if act.kind == "o":
            path = act.payload.decode()
            self.paths[act.file] = path
            self.safe.setdefault(path, bytearray())
        elif act.kind == "s":
            path = self.paths[act.file]
            for each in self.unsafe.pop(path, []):
                _apply(self.safe[path], each)
        elif act.kind == "u":
            path = act.payload.decode()
            self.safe.pop(path, None)
            self.unsafe.pop(path, None)
        else:
            self.unsafe[self.paths[act.file]].append(act)

    def cut(self, chance: random.Random) -> dict[str, bytes]:
        """Sector by sector: some reached the disk, some did not, in no order at all."""
        found = {}
        for path, safe in self.safe.items():
            left = bytearray(safe)
            for act in self.unsafe.get(path, ()):
                for part in _sectors(act):
                    if chance.random() < 0.5:
                        _apply(left, part)
            found[path] = bytes(left)
        return found


def _sectors(act: Act) -> Sequence[Act]:
    if act.kind != "w":
        return [act]
    return [
        Act("w", act.file, act.offset + start, act.payload[start : start + SECTOR])
        for start in range(0, len(act.payload), SECTOR)
    ]


def _apply(content: bytearray, act: Act) -> None:
    if act.kind == "t":
        if act.offset <= len(content):
            del content[act.offset :]
        else:
            content.extend(bytes(act.offset - len(content)))
    else:
        end = act.offset + len(act.payload)
        if end > len(content):
            content.extend(bytes(end - len(content)))
        content[act.offset : end] = act.payload


def laid_out(disk: Disk, chance: random.Random, was: Path, to: Path) -> None:
    """As it would be found after the lights come on again."""
    to.mkdir(parents=True)
    for path, content in disk.cut(chance).items():
        place = to / Path(path).relative_to(was)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
