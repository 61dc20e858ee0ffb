"""The sentences that the ear learns from, as the lint reads them."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "data" / "nlu"
TOPICS = frozenset(
    "bullying behaviour teaching homework send teacher_conduct safety medical communication attendance uniform food "
    "exclusion trip class_placement toileting transport discrimination data other".split()
)
# Two sentences that share more of their letters, four at a time, are one sentence written twice.
TOO_ALIKE = 0.8
_COURTESY_WORDS = 3


@dataclass(frozen=True)
class Sentence:
    text: str
    act: str
    topic: str | None
    file: str


def sentences(folder: Path = FOLDER) -> Iterator[Sentence]:
    for path in sorted(folder.glob("*.yml")):
        for block in yaml.safe_load(path.read_text())["nlu"]:
            topic = (block.get("metadata") or {}).get("topic")
            for line in block["examples"].splitlines():
                yield Sentence(line.removeprefix("- ").strip(), block["intent"], topic, path.name)


def plain(text: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", unicodedata.normalize("NFKC", text).casefold()))


def shingles(text: str) -> frozenset[str]:
    letters = f" {plain(text)} "
    return frozenset(letters[i : i + 4] for i in range(max(1, len(letters) - 3)))


def written_twice(texts: Sequence[str]) -> list[tuple[str, str]]:
    """Only sentences that share a rare run of letters are compared: the rest cannot be alike."""
    cut = [shingles(text) for text in texts]
    often = Counter(piece for pieces in cut for piece in pieces)
    holding: dict[str, list[int]] = defaultdict(list)
    found: list[tuple[str, str]] = []
    for number, pieces in enumerate(cut):
        if len(plain(texts[number]).split()) <= _COURTESY_WORDS:
            continue
        # Of any two that are alike enough, one of the rarest fifth (and one more) is in both.
        rare = sorted(pieces, key=lambda piece: (often[piece], piece))[: int((1 - TOO_ALIKE) * len(pieces)) + 1]
        for other in {each for piece in rare for each in holding[piece]}:
            if len(pieces & cut[other]) > TOO_ALIKE * len(pieces | cut[other]):
                found.append((texts[other], texts[number]))
        for piece in rare:
            holding[piece].append(number)
    return found


def named_in(texts: Sequence[str], names: Sequence[str]) -> list[tuple[str, str]]:
    """Whole words with a title before them: "mrs fox" is a name, and a fox on the field is not."""
    title = r"(?:mr|mrs|ms|miss|mister|dr)\.? "
    patterns = [(name, re.compile(rf"\b{title}{re.escape(name)}\b", re.IGNORECASE)) for name in names]
    return [(name, text) for text in texts for name, pattern in patterns if pattern.search(text)]
