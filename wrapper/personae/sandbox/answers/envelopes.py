"""Around the value that a caller wants: what else an answer has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from ..specification.operations import Operation
from ..specification.schemas.fitting import fit
from ..specification.schemas.references import Pointer
from ..specification.schemas.sampling import sample
from ..specification.schemas.schema import MISSING
from .pages import Facts, Place, places, whole


@dataclass(frozen=True, slots=True)
class _Envelope:
    body: Any
    places: Mapping[Pointer, Place]


@lru_cache(maxsize=4096)
def _envelope(operation: Operation) -> _Envelope:
    """What an answer is without its value, made once for an operation."""
    example = next(iter(operation.examples), MISSING)
    body = sample(operation.answer) if example is MISSING else fit(operation.answer, example)
    if not operation.result.is_list:
        return _Envelope(body, {})
    declared = operation.paging.places if operation.paging else {}
    return _Envelope(body, places(operation.answer, operation.pointer, declared))


def enveloped(operation: Operation, value: Any, facts: Facts) -> Any:
    """The body of an answer: the value in its place, and around it what is told of the page."""
    if not operation.pointer:
        return value
    envelope = _envelope(operation)
    if not facts and isinstance(value, list):
        facts = whole(value).facts
    body = place(envelope.body, operation.pointer, value)
    for where, found in envelope.places.items():
        body = place(body, where, found.told(facts))
    return body


def place(body: Any, pointer: Pointer, value: Any) -> Any:
    """A copy of a body with a value at a place; MISSING takes away what is there, if it can be missed."""
    if not pointer:
        return value
    key, rest = pointer[0], pointer[1:]
    if isinstance(key, int):
        inner = body[key] if isinstance(body, list) and len(body) > key else None
        return [place(inner, rest, value)]
    around = body if isinstance(body, dict) else {}
    if not rest and value is MISSING:
        return {name: item for name, item in around.items() if name != key}
    return {**around, key: place(around.get(key), rest, value)}
