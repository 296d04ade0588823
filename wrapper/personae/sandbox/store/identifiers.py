"""New ids that look like those that a vendor gives."""

from __future__ import annotations

import re
from random import Random
from typing import Any

from ..specification.schemas.keywords import UUID
from ..specification.schemas.sampling import sample
from ..specification.schemas.schema import Node
from ..specification.schemas.validation import problem

_TAIL = re.compile(r"[0-9]+$|[0-9a-f]{6,}$")
_HEX = "0123456789abcdef"
_UUID = "00000000-0000-4000-a000-000000000000"


def like(example: Any, random: Random) -> Any:
    """An id of the form of an example: a UUID, a number, or a text of which the tail changes."""
    if isinstance(example, int) and not isinstance(example, bool):
        return random.randrange(10_000, 1_000_000)
    text = example if isinstance(example, str) else ""
    tail = _TAIL.search(text)
    if UUID.fullmatch(text) or not text:
        return uuid(random)
    if tail is None:
        return f"{text}-{_digits(random, 6, _HEX)}"
    digits = tail.group()
    if digits.isdigit():
        kept = len(text) - min(len(digits), 6)
        return text[:kept] + _digits(random, len(text) - kept, _HEX[:10])
    return text[: tail.start()] + _digits(random, len(digits), _HEX)


def suited(node: Node, example: Any) -> Any:
    """The example of an id, or another one if no path would take an id like it."""
    shown = _UUID if example is None else example
    is_taken = any(problem(node, form) is None for form in (shown, str(shown)))
    return example if is_taken and (node.format != "uuid" or UUID.fullmatch(str(shown))) else sample(node)


def uuid(random: Random) -> str:
    """A random UUID (version 4)."""
    digits = _digits(random, 32, _HEX)
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-a{digits[17:20]}-{digits[20:]}"


def _digits(random: Random, count: int, alphabet: str) -> str:
    return "".join(random.choices(alphabet, k=count))
