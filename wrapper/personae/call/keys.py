"""What is remembered of calls that must not be made twice."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ..errors import ConfigurationError


class Keys:
    """What a client and its copies remember of keys."""

    __slots__ = ("on_the_way", "unsettled")

    def __init__(self) -> None:
        self.on_the_way: dict[tuple[str, str], object] = {}
        self.unsettled: dict[tuple[str, str], float] = {}
        """Since when the outcome of a call is unknown, by its operation and key."""

    @contextmanager
    def taken(self, name: tuple[str, str]) -> Iterator[None]:
        """Nobody else may use a key meanwhile."""
        mine = object()
        if self.on_the_way.setdefault(name, mine) is not mine:
            operation, key = name
            raise ConfigurationError(
                f"this client is already sending {operation} with the key {key!r}: wait for it, or use another key"
            )
        try:
            yield
        finally:
            del self.on_the_way[name]
