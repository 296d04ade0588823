"""What goes over the wire and what comes back, apart from the library that carries it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from personae_api.types import Form

from ..errors import Failure
from ..options import DEFAULT_TIMEOUT, Timeout
from ..secret import Secret


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


@dataclass(slots=True, eq=False, repr=False)
class Request:
    """One attempt to send a call; moments are on the clock's monotonic time.

    It is no tuple, and shows nothing but its method: monitors walk tuples, and take the `repr` of the rest.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    """All but the key."""
    key_header: str
    key: Secret[str] | None
    """What the header of the key holds; None where it must not go."""
    content: bytes | None = None
    form: Form | None = None
    timeout: Timeout = DEFAULT_TIMEOUT
    expires: float | None = None
    """When the answer must be whole: at the deadline of the call, or earlier when the attempt has had its time."""
    deadline: float | None = None
    """When a file that is answered must be whole."""
    most_bytes: int | None = None
    """How large an answer may be that is no file, decompressed."""
    on_sending: Callable[[], object] | None = None
    """Called when there is a connection for it, before the first byte goes out."""

    def __repr__(self) -> str:
        return f"<Request {self.method}>"


@dataclass(slots=True, eq=False, repr=False)
class Reply:
    """A whole answer; like a request, it shows nothing of itself."""

    status: int
    headers: Headers
    content: bytes

    def __repr__(self) -> str:
        return f"<Reply {self.status}>"


class TransportError(Exception):
    """No whole answer came; raised by transports, and turned into the errors of this package."""

    def __init__(
        self,
        reason: str,
        failure: Failure,
        *,
        is_timeout: bool = False,
        status: int | None = None,
        is_final: bool = False,
        is_local: bool = False,
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.failure = failure
        self.is_timeout = is_timeout
        self.status = status
        """The status of an answer that was cut short."""
        self.is_final = is_final
        """Whether another attempt cannot end otherwise."""
        self.is_local = is_local
        """Whether the vendor has no part in it: there was no free connection."""

    def again(self) -> TransportError:
        """The same for another request."""
        return TransportError(
            self.reason, self.failure, is_timeout=self.is_timeout, is_final=self.is_final, is_local=self.is_local
        )
