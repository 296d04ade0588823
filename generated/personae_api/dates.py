# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""Dates in other spellings than ISO 8601."""

from __future__ import annotations

import datetime as dt

from dateutil import parser

_DEFAULTS = (dt.datetime(2001, 1, 1), dt.datetime(2002, 2, 2))


def parse(text: str) -> dt.datetime | None:
    """The point in time that a text names in full and in one reading only, else None.

    A text without year, month or day, one whose day and month could be swapped, and a zone that is known by an
    ambiguous name ("EST") are no such text.
    """
    try:
        readings = {
            parser.parse(text, default=default, dayfirst=dayfirst, tzinfos=_zone)
            for default in _DEFAULTS
            for dayfirst in (False, True)
        }
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):  # dateutil raises all of these
        return None
    return readings.pop() if len(readings) == 1 else None


def _zone(name: str | None, offset: int | None) -> dt.tzinfo | None:
    if name is None:
        return None if offset is None else dt.timezone(dt.timedelta(seconds=offset))
    if name in {"UTC", "GMT", "Z"} and not offset:
        return dt.timezone.utc
    raise ValueError(name)
