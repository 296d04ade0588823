"""What goes over the wire and what comes back, apart from the library that carries it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from os import PathLike
from typing import NamedTuple, cast

from personae_api.types import File, Form

from ..errors import Failure
from ..options import DEFAULT_TIMEOUT, Timeout


class Headers(Mapping[str, str]):
    """Headers of an answer; names are lower-case and looked up in any case, repeated ones are joined by a comma."""

    __slots__ = ("_pairs", "_read")

    def __init__(self, pairs: Iterable[tuple[str, str] | tuple[bytes, bytes]] = ()) -> None:
        self._pairs = pairs
        self._read: dict[str, str] | None = None

    @property
    def _values(self) -> dict[str, str]:
        if self._read is None:  # most answers are read without a look at their headers
            read: dict[str, str] = {}
            for pair in self._pairs:
                name, value = (part.decode("latin-1") if isinstance(part, bytes) else part for part in pair)
                key = name.lower()
                read[key] = f"{read[key]}, {value}" if key in read else value
            self._read = read
        return self._read

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Headers({', '.join(self._values)})"

    def __reduce__(self) -> tuple[type[Headers], tuple[list[tuple[str, str]]]]:
        return Headers, (list(self._values.items()),)


class Request(NamedTuple):
    """One attempt to send a call; `expires` is the moment, on the clock's monotonic time, when it must be over."""

    method: str
    url: str
    headers: Mapping[str, str]
    key_header: str
    content: bytes | None = None
    form: Form | None = None
    timeout: Timeout = DEFAULT_TIMEOUT
    expires: float | None = None

    def __repr__(self) -> str:
        return f"<Request {self.method}>"


class Reply(NamedTuple):
    """A whole answer."""

    status: int
    headers: Headers
    content: bytes

    def __repr__(self) -> str:
        return f"<Reply {self.status}>"


class TransportError(Exception):
    """No whole answer came; raised by transports, and turned into the errors of this package."""

    def __init__(self, reason: str, failure: Failure, *, is_timeout: bool = False, status: int | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.failure = failure
        self.is_timeout = is_timeout
        self.status = status
        """The status of an answer that was cut short."""


def files_in(value: File | Sequence[File]) -> Sequence[File]:
    """The files of a field: one, or several in a list."""
    is_named = isinstance(value, tuple) and len(value) > 0 and isinstance(value[0], str)
    return cast("Sequence[File]", value) if isinstance(value, list | tuple) and not is_named else [cast("File", value)]


def is_file(value: object) -> bool:
    """Whether a value can be sent as a file."""
    content = value[1] if isinstance(value, tuple) and len(value) in (2, 3) else value
    return isinstance(content, bytes | PathLike) or hasattr(content, "read")


def can_be_sent_again(file: File) -> bool:
    """Whether a file can be read from its start a second time."""
    content = file[1] if isinstance(file, tuple) else file
    if isinstance(content, bytes | PathLike):
        return True
    try:
        return content.seekable()
    except (AttributeError, ValueError):
        return False
