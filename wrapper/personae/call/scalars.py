"""Single values as JSON: texts, truths, numbers and dates; what has one meaning is converted, else `Refused`.

No error shows a value, as it may be private.
"""

from __future__ import annotations

import datetime as dt
import math
import re
import sys
from dataclasses import fields, is_dataclass
from enum import Enum
from operator import index
from typing import Any, NoReturn

from personae_api.base import encode, is_uuid


class Refused(Exception):
    """A value that cannot be sent; the way to it is put together while the exception rises."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.place = ""

    def inside(self, name: str | int) -> Refused:
        """The same, seen from the object or the list around it."""
        own = f"[{name}]" if isinstance(name, int) else name
        self.place = f"{own}.{self.place}" if self.place and not self.place.startswith("[") else own + self.place
        return self


class Mismatch(Refused):
    """A value of another type than is wanted."""

    def __init__(self, wanted: str, value: object) -> None:
        super().__init__(f"must be {wanted}, not {type(value).__name__}")
        self.wanted = wanted


def plain(value: Any) -> Any:
    """What an object stands for in Python's own types, or the object itself."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, type):
        return value
    dump: Any = getattr(value, "model_dump", None)  # pydantic's
    if callable(dump):
        return dump(mode="json", by_alias=True)
    if is_dataclass(value):
        return {field.name: getattr(value, field.name) for field in fields(value)}
    if hasattr(value, "__attrs_attrs__"):
        return {field.name: getattr(value, field.name) for field in value.__attrs_attrs__}
    if getattr(getattr(value, "dtype", None), "kind", None) == "b" and not getattr(value, "shape", ()):
        return bool(value)  # numpy's, which is no number
    return value


def refuse(wanted: str, value: Any) -> NoReturn:
    """Refuse a value of another type than is wanted."""
    raise Mismatch(wanted, value)


BYTES = bytes | bytearray | memoryview


def text(value: Any) -> str:
    """A text."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(int(value))
    if isinstance(value, dt.datetime):
        return _moment(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    if is_uuid(value):
        return str(value)
    if isinstance(value, BYTES):
        raise Refused(f"must be a string, not {type(value).__name__}: decode it, or encode it in Base64")
    if hasattr(value, "__fspath__"):
        raise Refused(f"must be a string, not {type(value).__name__}: give str() of it, or what is in the file")
    refuse("a string", value)


def truth(value: Any) -> bool:
    """A truth, which texts and the numbers 0 and 1 may tell."""
    if isinstance(value, str) and value in ("true", "false"):
        return value == "true"
    if isinstance(value, int) and value in (0, 1):
        return bool(value)
    refuse("True or False", value)


_JSON_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,300})(\.[0-9]{1,300})?")


def number(value: Any, *, whole: bool) -> int | float:
    """A number, which a text may tell in the spelling of JSON."""
    wanted = "a whole number" if whole else "a number"
    if isinstance(value, bool):
        refuse(wanted, value)
    if isinstance(value, str):
        spelling = _JSON_NUMBER.fullmatch(value)
        if spelling is None:
            refuse(wanted, value)
        value = float(value) if spelling[1] else int(value)
    found = number_in(value)
    if found is None:
        refuse(wanted, value)
    if whole and isinstance(found, float):
        if not found.is_integer():
            raise Refused(f"must be {wanted}, not one with a fraction")
        return int(found)
    return found


def whole_number(value: Any, least: int) -> int | None:
    """The whole number that an argument is, None if it is none or less than `least`."""
    try:
        found = int(number(plain(value), whole=True))
    except Refused:
        return None
    return found if found >= least else None


def number_in(value: Any) -> int | float | None:
    """The number that an object is, None if it is none; a number that floats cannot hold is refused."""
    if isinstance(value, int):
        return int(value)
    if getattr(value, "shape", ()):  # an array, be it of one number
        return None
    try:
        if hasattr(type(value), "__index__"):
            return index(value)
        if not hasattr(type(value), "__float__"):
            return None
        found = float(value)
    except (ArithmeticError, TypeError, ValueError):
        return None
    if not math.isfinite(found):
        raise Refused("must be a finite number: JSON has no NaN and no Infinity")
    module = sys.modules.get("decimal")  # who has a decimal number has loaded it
    if module is not None and isinstance(value, module.Decimal):
        if value == value.to_integral_value():
            return int(value)
        exact = module.Decimal(repr(found)) == value
    else:
        exact = bool(found == value)
    if not exact:
        raise Refused(f"must be a number that a float can hold: give float() of this {type(value).__name__}")
    return found


def _moment(value: dt.datetime) -> str:
    if value.utcoffset() is None:
        raise Refused("must have a time zone: .astimezone() adds the local one, .replace(tzinfo=timezone.utc) is UTC")
    return str(encode(value))


def date_time(value: Any) -> str:
    """A point in time, as RFC 3339 writes it; a text in ISO 8601 as it is, as the vendor knows what it leaves out."""
    if isinstance(value, str):
        if not _is_moment(value):
            raise Refused("must be a date and time such as '2026-05-01T10:00:00Z', or a datetime with a time zone")
        return value
    if not isinstance(value, dt.datetime):
        refuse("a datetime with a time zone", value)
    return _moment(value)


_ISO_8601 = re.compile(r"[0-9TWZ:.,+ -]+")
_LEAP_SECOND = re.compile(r"(?<=:[0-9]{2}):60")


def _is_moment(text: str) -> bool:
    spelt = text.upper().replace(" +", "+").replace(" -", "-")  # RFC 3339 takes small letters, others spaces
    try:
        dt.datetime.fromisoformat(_LEAP_SECOND.sub(":59", spelt))
    except ValueError:
        return False
    return _ISO_8601.fullmatch(spelt) is not None  # as any character may be between the date and the time for Python


def date(value: Any) -> str:
    """A day; of a point in time only if it is a midnight."""
    if isinstance(value, str):
        if not _is_day(value):
            raise Refused("must be a day such as '2026-05-01', or a date")
        return value
    if isinstance(value, dt.datetime):
        if value.time() != dt.time():
            raise Refused("must be a date, not a time of a day: give .date() of this datetime")
        value = value.date()
    return value.isoformat() if isinstance(value, dt.date) else refuse("a date", value)


def _is_day(text: str) -> bool:
    try:
        dt.date.fromisoformat(text)
    except ValueError:
        return False
    return True
