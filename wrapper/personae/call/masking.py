"""The key taken out of what a vendor says: errors repeat what was sent, as it is or as URLs and JSON spell it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from ..secret import Secret

MASK = "***"
MOST_LEVELS = 100
"""What is nested more deeply is kept as text in errors: it could be neither shown nor pickled."""
SHORTEST_KEY = 8
"""Characters; shorter ones stand in ordinary words, and are no secret."""


class Masking:
    """Takes one key, in all forms that it has, out of texts and values."""

    __slots__ = ("_keys", "_known")

    def __init__(self, *keys: Secret[str]) -> None:
        self._keys = keys
        self._known: tuple[Secret[str], ...] | None = None

    @property
    def _spellings(self) -> tuple[Secret[str], ...]:
        if self._known is None:  # most calls go well, and there is nothing to mask
            self._known = tuple({Secret(text) for key in self._keys for text in _spellings(key)})
        return self._known

    def text(self, text: str) -> str:
        """The text without the key."""
        for spelling in self._spellings:
            text = text.replace(spelling.reveal(), MASK)
        return text

    def value(self, value: Any, levels: int = MOST_LEVELS) -> Any:
        """The value of an answer without the key; RecursionError if it is nested too deeply."""
        if isinstance(value, str):
            return self.text(value)
        if not isinstance(value, list | Mapping):
            return value
        if levels == 0:
            raise RecursionError("nested too deeply")
        if isinstance(value, list):
            return [self.value(item, levels - 1) for item in value]
        return {self.value(key): self.value(item, levels - 1) for key, item in value.items()}

    def chain(self, error: BaseException | None) -> None:
        """Take it out of an error and of all that it comes from: they quote what the vendor sent."""
        seen: set[int] = set()
        while error is not None and id(error) not in seen:
            seen.add(id(error))
            error.args = tuple(map(self.value, error.args))
            error = error.__cause__ or error.__context__


def _spellings(key: Secret[str]) -> set[str]:
    text = key.reveal()
    if len(text) < SHORTEST_KEY:
        return set()
    return {text, quote(text), quote(text, safe=""), text.replace("/", "\\/")}
