"""Around the value that a caller wants: what else an answer has, and files where it has no JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from .operations import Operation
from .paging import Facts, Place, places
from .sampling import fit, sample
from .schema import MISSING, Pointer

_SILENCE = (
    b"RIFF\x28\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00\x40\x1f\x00\x00\x80\x3e\x00\x00\x02\x00\x10\x00"
    b"data\x04\x00\x00\x00\x00\x00\x00\x00"
)
_FILES: Mapping[str, bytes] = {"audio/wav": _SILENCE, "text/csv": b"id,name\r\n1,sample\r\n", "text": b"sample\n"}


def file_of(media: str) -> bytes:
    """A small file of a media type."""
    kind = media.partition(";")[0].strip().lower()
    return _FILES.get(kind) or _FILES.get(kind.partition("/")[0]) or b"sample"


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
