"""Which JSON values are the same, among several."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Any

from ....call.json import same


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
