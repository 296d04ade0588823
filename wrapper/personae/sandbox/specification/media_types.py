"""Media types: which of several an answer has, by what a request says or leaves to its default."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from .schemas.schema import MISSING, Node

JSON = "application/json"

_KINDS: Mapping[str, tuple[str, ...]] = {
    "mp3": ("audio/mpeg",),
    "opus": ("audio/ogg", "audio/opus"),
    "mulaw": ("audio/basic",),
    "json": (JSON,),
}
"""Names that are no part of the media type they stand for."""


def is_json(media: str) -> bool:
    """Whether a media type is JSON."""
    kind = essence(media)
    return kind == JSON or kind.endswith("+json")


def essence(media: str) -> str:
    """A media type without its parameters."""
    return media.partition(";")[0].strip().lower()


def chosen(declared: Sequence[str], words: Sequence[str]) -> str | None:
    """The media type that a word of the request stands for; else JSON, else the first; None if there is none.

    A word that is a kind of file goes before one that is only a sort of them: wav before mulaw, mulaw before audio.
    """
    for fits in (_is_kind, _is_known_as, _is_sort):
        found = next((media for word in words for media in declared if fits(essence(media), word)), None)
        if found is not None:
            return found
    return next((media for media in declared if is_json(media)), next(iter(declared), None))


def _is_kind(media: str, word: str) -> bool:
    return media.partition("/")[2] == word


def _is_known_as(media: str, word: str) -> bool:
    return media in _KINDS.get(word, ())


def _is_sort(media: str, word: str) -> bool:
    return media.partition("/")[0] == word


def choices(node: Node, value: Any) -> Iterator[str]:
    """The words that a value chooses from enumerations, by itself or by the defaults of what it leaves out."""
    concrete = node.concrete()
    given = concrete.default if value is MISSING else value
    if concrete.enum is not None and isinstance(given, str):
        yield given
    if isinstance(value, dict):
        for name, inner in concrete.properties.items():
            yield from choices(inner, value.get(name, MISSING))
