"""Which ear for a parent: Rasa's own classifier, n-grams, n-grams with the encoder, and the one that ships. Acts alone.

`python -m bench.ears` measures all but DIET in some minutes. `--diet EPOCHS` trains that too, which takes far longer than the
others together; `--of N` lets each ear learn from the same N sentences, drawn once, so that it ends in a day's work.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bench.nlu import Row, rows
from bot.mind.ear.hearing import Ear
from bot.mind.ear.model import Example, learn
from bot.settings import ROOT

DANGER = frozenset({"emergency", "safeguarding", "self_harm"})
DANGER_ACTS = frozenset({"emergency", "safeguarding"})
DICE = 4_711
Hears = Callable[[str], str]
Learns = Callable[[Sequence[Example]], Hears]


@dataclass(frozen=True)
class Measured:
    name: str
    learning: float
    accuracy: float
    macro_f1: float
    danger: float
    p50: float

    @property
    def line(self) -> str:
        return (
            f"| {self.name} | {self.accuracy:.3f} | {self.macro_f1:.3f} | {self.danger:.2f} "
            f"| {self.p50:.1f} ms | {self.learning:.0f} s |"
        )


def sentences() -> Iterator[Example]:
    for path in sorted((ROOT / "data" / "nlu").glob("*.yml")):
        for block in yaml.safe_load(path.read_text())["nlu"]:
            said = block.get("metadata") or {}
            signals, topic, matter = frozenset(said.get("signals") or ()), said.get("topic"), said.get("matter")
            for line in block["examples"].splitlines():
                yield Example(line.removeprefix("- ").strip(), block["intent"], signals, topic, matter)


def drawn(many: int | None) -> list[Example]:
    every = list(sentences())
    if many is None:
        return every
    random.Random(DICE).shuffle(every)
    return every[:many]


def _texts_and_acts(examples: Sequence[Example]) -> tuple[list[str], list[str]]:
    return [each.text for each in examples], [each.act for each in examples]


def n_grams(examples: Sequence[Example]) -> Hears:
    from sklearn.pipeline import make_pipeline

    texts, acts = _texts_and_acts(examples)
    ear_of = make_pipeline(_counted(), _regression()).fit(texts, acts)
    return lambda text: str(ear_of.predict([text])[0])


def n_grams_and_encoder(examples: Sequence[Example]) -> Hears:
    from scipy.sparse import csr_matrix, hstack

    texts, acts = _texts_and_acts(examples)
    counted = _counted().fit(texts)
    both = hstack([counted.transform(texts), csr_matrix(_placed(texts))]).tocsr()
    ear_of = _regression().fit(both, acts)
    return lambda text: str(ear_of.predict(hstack([counted.transform([text]), csr_matrix(_placed([text]))]))[0])


def _counted() -> Any:
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.pipeline import make_union

    words = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)
    letters = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), min_df=3, sublinear_tf=True)
    return make_union(words, letters)


def _regression() -> Any:
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(C=10, class_weight="balanced", max_iter=300)


def _placed(texts: Sequence[str]) -> Any:
    """The encoder as it is usually used: the mean of its last layer, at length one."""
    import numpy as np

    from bot.mind.ear.encoder import encoder
    from bot.mind.ear.points import pooled

    last = pooled(encoder(), [text[:1000] for text in texts])[:, -1]
    return last / np.linalg.norm(last, axis=1, keepdims=True)


def diet(epochs: int) -> Learns:
    """The pipeline that Rasa writes into a new project, on the same sentences."""

    def learned(examples: Sequence[Example]) -> Hears:
        from bot.mind.quiet import quiet

        quiet()
        import rasa.model_training
        from rasa.core.agent import Agent

        with tempfile.TemporaryDirectory() as folder:
            config, data = Path(folder) / "config.yml", Path(folder) / "nlu.yml"
            config.write_text(yaml.safe_dump({"recipe": "default.v1", "language": "en", "pipeline": _default(epochs)}))
            data.write_text(yaml.safe_dump({"version": "3.1", "nlu": list(_as_rasa_reads(examples))}))
            archive = rasa.model_training.train_nlu(str(config), str(data), folder)
            agent = Agent.load(archive)
        loop = asyncio.new_event_loop()
        return lambda text: str(loop.run_until_complete(agent.parse_message(text[:1000]))["intent"]["name"])

    return learned


def _as_rasa_reads(examples: Sequence[Example]) -> Iterator[dict[str, str]]:
    for act in sorted({each.act for each in examples}):
        yield {"intent": act, "examples": "".join(f"- {each.text}\n" for each in examples if each.act == act)}


def _default(epochs: int) -> list[dict[str, Any]]:
    return [
        {"name": "WhitespaceTokenizer"},
        {"name": "RegexFeaturizer"},
        {"name": "LexicalSyntacticFeaturizer"},
        {"name": "CountVectorsFeaturizer"},
        {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
        {"name": "DIETClassifier", "epochs": epochs, "entity_recognition": False, "constrain_similarities": True},
    ]


def ships(examples: Sequence[Example]) -> Hears:
    listener = Ear(learn(examples))
    return lambda text: listener.hear(text[:1000]).act


def measure(name: str, learns: Learns, examples: Sequence[Example]) -> Measured:
    begun = time.process_time()
    hears = learns(examples)
    learning = time.process_time() - begun
    messages, heard, spent = rows("validation"), [], []
    for row in messages:
        begun = time.process_time()
        heard.append(hears(row["text"]))
        spent.append((time.process_time() - begun) * 1000)
    pairs = list(zip(messages, heard, strict=True))
    accuracy = sum(_right(row, act) for row, act in pairs) / len(pairs)
    danger = [act in DANGER_ACTS for row, act in pairs if DANGER & set(row["signals"])]
    return Measured(name, learning, accuracy, _macro_f1(pairs), sum(danger) / len(danger), statistics.median(spent))


def _right(row: Row, act: str) -> bool:
    return act == row["act"] or act in row.get("also", ())


def _macro_f1(pairs: Sequence[tuple[Row, str]]) -> float:
    from sklearn.metrics import f1_score

    wanted = [act if _right(row, act) else row["act"] for row, act in pairs]
    return float(f1_score(wanted, [act for _, act in pairs], average="macro", labels=sorted(set(wanted))))


def report(epochs: int | None, many: int | None, tell: Callable[[str], None] = print) -> None:
    examples = drawn(many)
    ears: dict[str, Learns] = {
        "n-grams, logistic regression": n_grams,
        "the same with the encoder": n_grams_and_encoder,
        "what ships": ships,
    }
    if epochs:
        ears[f"Rasa's default: DIET, {epochs} epochs"] = diet(epochs)
    tell(f"Each learned from the same {len(examples)} sentences.\n")
    tell("| ear | accuracy of acts | macro-F1 | danger named by the act alone | p50 a message | learning |")
    tell("|---|---|---|---|---|---|")
    for name, learns in ears.items():
        tell(measure(name, learns, examples).line)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--diet", type=int, metavar="EPOCHS", help="train Rasa's default classifier too")
    parser.add_argument("--of", type=int, metavar="N", help="learn from so many sentences, drawn once for all")
    given = parser.parse_args()
    report(given.diet, given.of)
