"""Whether what came back is what went in."""

from __future__ import annotations

import datetime as dt
from typing import Any

from personae_api.shapes import date_time


def instant(text: str) -> dt.datetime | None:
    value = date_time(text)
    return value if isinstance(value, dt.datetime) else None


def same(before: Any, after: Any) -> bool:
    """Whether two JSON values are equal, up to the spelling of a date."""
    if isinstance(before, dict) and isinstance(after, dict):
        return before.keys() == after.keys() and all(same(before[key], after[key]) for key in before)
    if isinstance(before, list) and isinstance(after, list):
        return len(before) == len(after) and all(map(same, before, after))
    if isinstance(before, str) and isinstance(after, str) and before != after:
        first, second = instant(before), instant(after)
        return first is not None and first == second and (first.tzinfo is None) == (second.tzinfo is None)
    return type(before) is type(after) and bool(before == after)
