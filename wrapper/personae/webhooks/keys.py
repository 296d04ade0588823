"""The keys that a sender publishes for its tokens: which of them count, and when they are fetched again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from personae_api.types import Call

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from jwt import PyJWK

KeySet: TypeAlias = Mapping[str, Any]
"""A JSON Web Key Set (RFC 7517)."""

ALGORITHM = "RS256"
SHORTEST_KEY_BITS = 2048
"""What a shorter one has signed proves nothing (RFC 7518 section 3.3)."""

KEPT_SECONDS = 3600
"""How long keys are used before they are fetched again, so that one that was withdrawn is forgotten."""

SHORTEST_WAIT_SECONDS = 10
"""Between two fetches, as anybody can make up tokens of unknown keys."""


class Fetching(Protocol):
    """What fetches keys of a client."""

    def fetch(self, call: Call[KeySet, Any]) -> KeySet: ...


class AsyncFetching(Protocol):
    """What fetches keys of an asynchronous client."""

    async def fetch(self, call: Call[KeySet, Any]) -> KeySet: ...


class Keys:
    """Keys by their names. No input or output."""

    def __init__(self) -> None:
        self._keys: dict[str, PyJWK] = {}
        self._taken: float | None = None
        self.asked = 0.0
        """When they were last asked for, in vain or not."""

    def is_due(self, name: str, now: float) -> bool:
        """Whether they should be fetched to find this one."""
        if self._taken is None:
            return True
        is_old = now - self._taken >= KEPT_SECONDS
        return (is_old or name not in self._keys) and now - self.asked >= SHORTEST_WAIT_SECONDS

    def take(self, fetched: object, now: float) -> None:
        """Replace them by what was fetched."""
        if not isinstance(fetched, Mapping):
            raise ConfigurationError(f"keys=... must give a key set, {{'keys': [...]}}, not {type(fetched).__name__}")
        self._keys = dict(_usable(fetched.get("keys")))
        self._taken = now

    def get(self, name: str) -> PyJWK | None:
        """The key of this name, None if it is not among the published ones."""
        return self._keys.get(name)


def _usable(listed: object) -> Iterator[tuple[str, PyJWK]]:
    """The keys that can have signed a token; whatever else is published is passed over."""
    from jwt import PyJWK
    from jwt.exceptions import PyJWTError

    for key in listed if isinstance(listed, list | tuple) else ():
        if (
            isinstance(key, Mapping)
            and isinstance(key.get("kid"), str)
            and key.get("kty") == "RSA"
            and key.get("use", "sig") == "sig"
            and key.get("alg", ALGORITHM) == ALGORITHM
        ):
            try:
                usable = PyJWK(dict(key), ALGORITHM)
            except (PyJWTError, ValueError, TypeError):
                continue
            if usable.key.key_size >= SHORTEST_KEY_BITS:
                yield key["kid"], usable
