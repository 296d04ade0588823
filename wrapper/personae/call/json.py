"""JSON by the standard library, or by msgspec where it is installed (the `fast` extra); either way the same results.

`loads` goes by the letter of RFC 8259: UTF-8, and no NaN. What msgspec refuses is left to the standard library, and so
is what is nested more than 10 deep: msgspec takes three times as much of the stack for each level, and a thread with a
small stack would crash where the standard library reads the text or raises RecursionError.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from types import GenericAlias
from typing import Any, NoReturn


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON")


_LEVELS = 10
"""Each doubles the time that it takes to make the decoder: 10 ms."""

_DECODER = json.JSONDecoder(parse_constant=_refuse)


def _loads(content: bytes) -> Any:
    return _DECODER.decode(content.decode())


def dumps(value: Any) -> bytes:
    """The value as JSON; TypeError, ValueError or RecursionError if it has none."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


@cache
def _fastest() -> Callable[[bytes], Any]:
    try:
        from msgspec.json import Decoder  # when the first answer is there: it is slow to load
    except ImportError:
        return _loads
    value: Any = str | int | float | bool | None
    kind = value
    for _ in range(_LEVELS):
        kind = value | GenericAlias(list, (kind,)) | GenericAlias(dict, (str, kind))
    decode: Callable[[bytes], Any] = Decoder(kind).decode
    return decode


def same(one: Any, other: Any) -> bool:
    """Whether two JSON values are equal: true is not 1, and 1 is 1.0, however deep they stand."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(value, other[name]) for name, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other) and isinstance(one, bool) == isinstance(other, bool)


def loads(content: bytes) -> Any:
    """What the JSON says; ValueError or RecursionError if it is none."""
    try:
        return _fastest()(content)
    except ValueError:
        return _loads(content)  # which reads half an emoji and deep nesting, and refuses what is no JSON


def tolerant_loads(content: bytes) -> Any:
    """As `loads`, and what programs write that take JSON less seriously: NaN, Infinity, a byte order mark."""
    try:
        return loads(content)
    except ValueError:
        return json.loads(content.decode("utf-8-sig"))
