"""The emptiest value of a type: what a call that found nothing would have given, so that the action can go on."""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime, time
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

PLAIN: dict[Any, Any] = {
    str: "",
    int: 0,
    bool: False,
    date: date(2000, 1, 1),
    datetime: datetime(2000, 1, 1, tzinfo=UTC),
    time: time(0),
}


def emptiest(wanted: Any) -> Any:
    if wanted in PLAIN:
        return PLAIN[wanted]
    origin, inside = get_origin(wanted), get_args(wanted)
    if origin in (Union, UnionType):
        return None if NoneType in inside else emptiest(inside[0])
    if origin is tuple:
        return () if inside[-1] is Ellipsis else tuple(emptiest(each) for each in inside)
    if origin in (frozenset, list, dict):
        return origin()
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        return next(iter(wanted))
    return _emptiest_record(wanted) if is_dataclass(wanted) else None


def _emptiest_record(wanted: Any) -> Any:
    """Only what has no default of its own is filled in."""
    hints = get_type_hints(wanted)
    needed = [each for each in fields(wanted) if each.default is MISSING and each.default_factory is MISSING]
    return wanted(**{each.name: emptiest(hints[each.name]) for each in needed if each.init})
