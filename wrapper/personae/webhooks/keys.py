"""The keys that a sender publishes for its tokens: which of them count, and when they are fetched again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import inf
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from personae_api.types import Call

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from jwt import PyJWK

    from ..call.response import Response

KeySet: TypeAlias = Mapping[str, Any]
"""A JSON Web Key Set (RFC 7517)."""

ALGORITHM = "RS256"
SHORTEST_KEY_BITS = 2048
"""What a shorter one has signed proves nothing (RFC 7518 section 3.3)."""

KEPT_SECONDS = 3600
"""How long keys are used before they are fetched again, so that one that was withdrawn is forgotten."""

LONGEST_KEPT_SECONDS = 24 * 3600
"""How long they are used while they cannot be fetched again."""

SHORTEST_WAIT_SECONDS = 10
"""Between two fetches, as anybody can make up tokens of unknown keys."""

FIRST_WAIT_SECONDS = 1
"""After the first failure as long as there are no keys at all; each further failure doubles the wait."""

LONGEST_WAIT_SECONDS = 60


class Fetching(Protocol):
    """What fetches keys of a client."""

    def send(self, call: Call[KeySet, Any]) -> Response[KeySet]: ...


class AsyncFetching(Protocol):
    """What fetches keys of an asynchronous client."""

    async def send(self, call: Call[KeySet, Any]) -> Response[KeySet]: ...


class Keys:
    """Keys by their names, and when they are due to be fetched. No input or output."""

    def __init__(self) -> None:
        self._keys: dict[str, PyJWK] = {}
        self._taken: float | None = None
        self._due = -inf
        self._failures = 0
        self.fault = ""
        """Why the last fetch failed; empty if it did not."""

    def is_due(self, name: str, now: float) -> bool:
        """Whether they should be fetched to find this one."""
        is_fresh = self._taken is not None and now - self._taken < KEPT_SECONDS
        return not (is_fresh and name in self._keys) and now >= self._due

    def take(self, fetched: object, asked: float, now: float) -> None:
        """Replace them by what was fetched."""
        if not isinstance(fetched, Mapping):
            raise ConfigurationError(f"keys=... must give a key set, {{'keys': [...]}}, not {type(fetched).__name__}")
        self._keys = dict(_usable(fetched.get("keys")))
        self._taken = asked
        self._due = now + SHORTEST_WAIT_SECONDS
        self._failures = 0
        self.fault = ""

    def failed(self, fault: str, now: float) -> None:
        """Keep them, and leave the publisher alone for a while."""
        first = FIRST_WAIT_SECONDS if self._taken is None else SHORTEST_WAIT_SECONDS
        self._due = now + min(first * 2.0 ** min(self._failures, 10), LONGEST_WAIT_SECONDS)
        self._failures += 1
        self.fault = fault

    def wait(self, now: float) -> float:
        """Seconds until they may be fetched again."""
        return max(self._due - now, 0.0)

    def age(self, now: float) -> float | None:
        """Seconds since they were fetched, None if there are none that count."""
        age = inf if self._taken is None else now - self._taken
        return age if age < LONGEST_KEPT_SECONDS else None

    def get(self, name: str, now: float) -> PyJWK | None:
        """The key of this name, None if it is not among the published ones."""
        return None if self.age(now) is None else self._keys.get(name)


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
