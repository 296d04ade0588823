"""JSON by the standard library, or by orjson where it is installed (the `fast` extra); either way the same results.

`loads` goes by the letter of RFC 8259: UTF-8, and no NaN. What orjson refuses is left to the standard library, and so
are integers that do not fit in 64 bits, which orjson would round. One difference is left: orjson reads what is
nested up to 1,024 deep, the standard library as deep as the stack allows, which may be less.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any, NoReturn


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON")


_LETTERS = bytes(code for code in range(128) if chr(code).isalpha())
_COARSE = bytes.maketrans(b"123456789}] \t\r\n", b"000000000,,,,,,")
"""Digits are all alike, and so is what may follow a number; without the letters, it makes a text half as long."""
_TOO_MANY_DIGITS = b"0" * 19 + b","
"""The fewest that an integer has which does not fit in 64 bits. A text of digits ends with a quotation mark."""

_DECODER = json.JSONDecoder(parse_constant=_refuse)


def _loads(content: bytes) -> Any:
    return _DECODER.decode(content.decode())


def dumps(value: Any) -> bytes:
    """The value as JSON; TypeError, ValueError or RecursionError if it has none. (orjson would make NaN null.)"""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


@cache
def _fastest() -> Callable[[bytes], Any]:
    try:
        import orjson  # when the first answer is there: it takes longer to load than all of this package
    except ImportError:
        return _loads
    return orjson.loads


def same(one: Any, other: Any) -> bool:
    """Whether two JSON values are equal: true is not 1, and 1 is 1.0, however deep they stand."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(value, other[name]) for name, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other) and isinstance(one, bool) == isinstance(other, bool)


def _may_be_rounded(content: bytes) -> bool:
    """Whether there may be an integer that does not fit in 64 bits; this is a tenth of the time of a large answer."""
    return _TOO_MANY_DIGITS in content.translate(_COARSE, _LETTERS) or content[-1:].isdigit()


def loads(content: bytes) -> Any:
    """What the JSON says; ValueError or RecursionError if it is none."""
    read = _fastest()
    if read is not _loads and _may_be_rounded(content):
        read = _loads
    try:
        return read(content)
    except ValueError:
        return _loads(content)  # which reads half an emoji, and refuses what is no JSON


def tolerant_loads(content: bytes) -> Any:
    """As `loads`, and what programs write that take JSON less seriously: NaN, Infinity, a byte order mark."""
    try:
        return loads(content)
    except ValueError:
        return json.loads(content.decode("utf-8-sig"))
