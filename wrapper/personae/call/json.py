"""JSON by the standard library, or by orjson where it is installed (the `fast` extra); either way the same results.

Answers are read by the letter of RFC 8259: UTF-8, and no NaN.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any, NoReturn


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON")


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


def loads(content: bytes) -> Any:
    """What the JSON says; ValueError or RecursionError if it is none."""
    try:
        return _fastest()(content)
    except ValueError:
        return _loads(content)  # which reads half an emoji, and refuses what is no JSON
