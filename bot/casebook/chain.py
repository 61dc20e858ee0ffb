"""How a line of history holds on to the one before it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

BEGINNING = "0" * 64


@dataclass(frozen=True)
class Link:
    """All of a line that its hash covers."""

    seq: object
    previous: object
    event: object
    at: object
    actor: object
    concern: object
    key: object
    detail_digest: object


def link_hash(link: Link) -> str:
    # `repr` only for what somebody forced into a column: no such line has a hash that fits.
    fields = [link.seq, link.previous, link.event, link.at, link.actor, link.concern, link.key, link.detail_digest]
    return hashlib.sha256(json.dumps(fields, default=repr).encode()).hexdigest()


def detail_digest(salt: object, detail: object) -> str:
    return hashlib.sha256(f"{salt}\x1f{detail}".encode("utf-8", "surrogatepass")).hexdigest()


def detail_text(detail: Mapping[str, object]) -> str:
    """ASCII, for whoever reads the table itself: details hold codes and keys."""
    return json.dumps(dict(detail), sort_keys=True, separators=(",", ":"))


def moment(at: datetime) -> str:
    """Always as long and always UTC, so that text sorts as time does."""
    if at.tzinfo is None:
        raise ValueError("a moment without a time zone cannot be kept")
    return at.astimezone(UTC).isoformat(timespec="microseconds")
