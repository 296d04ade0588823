"""Whether JSON values are the same: true is not 1, and 1 is 1.0, however deep they stand."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Any


def same(one: Any, other: Any) -> bool:
    """Whether two values are the same."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(value, other[name]) for name, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other) and isinstance(one, bool) == isinstance(other, bool)


def is_in(value: Any, options: Iterable[Any]) -> bool:
    """Whether a value is one of several."""
    return any(same(value, option) for option in options)


def distinct(values: Iterable[Any]) -> bool:
    """Whether no two of the values are the same."""
    seen: set[Hashable] = set()
    for value in values:
        key = identity(value)
        if key in seen:
            return False
        seen.add(key)
    return True


def identity(value: Any) -> Hashable:
    """What only values that are the same have in common."""
    if isinstance(value, dict):
        return dict, frozenset((name, identity(item)) for name, item in value.items())
    if isinstance(value, list):
        return list, tuple(map(identity, value))
    return (bool, value) if isinstance(value, bool) else (None, value)
