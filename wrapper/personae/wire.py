"""What goes over the wire and what comes back, apart from the library that carries it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from personae_api.types import Form

from .options import DEFAULT_TIMEOUT, Timeout
from .retries import Failure


class Headers(Mapping[str, str]):
    """Headers of an answer; names are lower-case and looked up in any case, repeated ones are joined by a comma."""

    __slots__ = ("_values",)

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._values: dict[str, str] = {}
        for name, value in pairs:
            key = name.lower()
            self._values[key] = f"{self._values[key]}, {value}" if key in self._values else value

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Headers({', '.join(self._values)})"


@dataclass(frozen=True, slots=True)
class Request:
    """One attempt to send a call; `expires` is the moment, on the clock's monotonic time, when it must be over."""

    method: str
    url: str
    headers: Mapping[str, str] = field(repr=False)
    key_header: str
    content: bytes | None = field(default=None, repr=False)
    form: Form | None = field(default=None, repr=False)
    timeout: Timeout = DEFAULT_TIMEOUT
    expires: float | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """A whole answer."""

    status: int
    headers: Headers
    content: bytes = field(repr=False)


class TransportError(Exception):
    """No whole answer came; raised by transports, and turned into the errors of this package."""

    def __init__(self, reason: str, failure: Failure, *, is_timeout: bool = False, status: int | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.failure = failure
        self.is_timeout = is_timeout
        self.status = status
        """The status of an answer that was cut short."""
