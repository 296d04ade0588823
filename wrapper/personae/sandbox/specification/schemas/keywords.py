"""The keywords of JSON Schema that look at a value alone, and not into it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, TypeAlias

from .equality import distinct, identity
from .problems import WORDS, Problem, either, has_type, shown

Check: TypeAlias = Callable[[Any], Problem | None]

NUMBER = (int, float)
UUID = re.compile(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

LIMITS: Mapping[str, tuple[type | tuple[type, ...], Callable[[Any, Any], bool], str]] = {
    "minimum": (NUMBER, lambda value, limit: value >= limit, "must be at least {}"),
    "maximum": (NUMBER, lambda value, limit: value <= limit, "must be at most {}"),
    "exclusiveMinimum": (NUMBER, lambda value, limit: value > limit, "must be more than {}"),
    "exclusiveMaximum": (NUMBER, lambda value, limit: value < limit, "must be less than {}"),
    "multipleOf": (NUMBER, lambda value, limit: is_multiple(value, limit), "must be a multiple of {}"),
    "minLength": (str, lambda value, limit: len(value) >= limit, "must have at least {} characters"),
    "maxLength": (str, lambda value, limit: len(value) <= limit, "must have at most {} characters"),
    "minItems": (list, lambda value, limit: len(value) >= limit, "must have at least {} items"),
    "maxItems": (list, lambda value, limit: len(value) <= limit, "must have at most {} items"),
    "minProperties": (dict, lambda value, limit: len(value) >= limit, "must have at least {} fields"),
    "maxProperties": (dict, lambda value, limit: len(value) <= limit, "must have at most {} fields"),
}
"""Keyword: the values that it is about, whether one of them keeps it, and how to say that it must."""


def is_multiple(value: float, step: float) -> bool:
    """Whether a number is so many times another one, as both are written: 0.3 is three times 0.1."""
    if isinstance(value, int) and isinstance(step, int):
        return value % step == 0
    return (Fraction(str(value)) / Fraction(str(step))).denominator == 1


def _is_moment(text: str) -> bool:
    try:
        return "T" in text.upper() and dt.datetime.fromisoformat(text.upper()) is not None
    except ValueError:
        return False


def _is_date(text: str) -> bool:
    try:
        return _DATE.fullmatch(text) is not None and dt.date.fromisoformat(text) is not None
    except ValueError:
        return False


FORMATS: Mapping[str, tuple[Callable[[str], bool], str]] = {
    "date-time": (_is_moment, "must be a date and time such as 2026-01-31T12:00:00.000Z"),
    "date": (_is_date, "must be a date such as 2026-01-31"),
}
"""The formats that are asked for. What is no date breaks a vendor that reads one; of ids, addresses and the like each
vendor thinks otherwise, and none is refused here that a vendor may take.
"""


def limits(raw: Mapping[str, Any]) -> dict[str, Any]:
    """The limits of a schema; in OpenAPI 3.0 it is another keyword that says that one is exclusive."""
    found = {keyword: _plain(raw[keyword]) for keyword in LIMITS if keyword in raw}
    for name, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(raw.get(exclusive), bool):
            del found[exclusive]
            if raw[exclusive] and name in found:
                found[exclusive] = found.pop(name)
    return found


def _plain(limit: Any) -> Any:
    """A limit without a point that nobody needs."""
    return int(limit) if isinstance(limit, float) and limit.is_integer() and abs(limit) < 2**53 else limit


def is_number(value: Any) -> bool:
    """Whether a value is a number; true is none."""
    return isinstance(value, NUMBER) and not isinstance(value, bool)


def limited(keyword: str, limit: Any) -> Check:
    """A check of a limit."""
    kinds, holds, message = LIMITS[keyword]

    def check(value: Any) -> Problem | None:
        if isinstance(value, kinds) and not isinstance(value, bool) and not holds(value, limit):
            return Problem((), f"{_counted(message, limit)}, not {shown(value)}")
        return None

    return check


def typed(types: frozenset[str]) -> Check:
    """A check of the type."""
    wanted = either(WORDS[kind] for kind in sorted(types))

    def check(value: Any) -> Problem | None:
        return None if has_type(types, value) else Problem((), f"must be {wanted}, not {shown(value)}")

    return check


def one_of(options: list[Any]) -> Check:
    """A check of an enumeration."""
    allowed = frozenset(map(identity, options))

    def check(value: Any) -> Problem | None:
        if identity(value) in allowed:
            return None
        return Problem((), f"must be {either(map(shown, options)) or 'left out'}, not {shown(value)}")

    return check


def formatted(name: str) -> Check:
    """A check of a format that is in `FORMATS`."""
    fits, message = FORMATS[name]

    def check(value: Any) -> Problem | None:
        if isinstance(value, str) and not fits(value):
            return Problem((), f"{message}, not {shown(value)}")
        return None

    return check


def unlike(value: Any) -> Problem | None:
    """A check that no item is in a list twice."""
    if isinstance(value, list) and not distinct(value):
        return Problem((), f"must not have the same item twice, not {shown(value)}")
    return None


def _counted(message: str, limit: Any) -> str:
    """What a value must be, with one thing or with several."""
    return message.format(limit).removesuffix("s" if limit == 1 else "")
