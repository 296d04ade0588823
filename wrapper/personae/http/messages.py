"""What goes over the wire and what comes back, apart from the library that carries it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeVar, overload

from personae_api.types import Form

from ..errors import Failure
from ..options import DEFAULT_TIMEOUT, Timeout
from ..secret import Secret

T = TypeVar("T")


def _text(part: str | bytes) -> str:
    return part.decode("latin-1") if isinstance(part, bytes) else part


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
            for name, value in self._pairs:
                key, text = _text(name).lower(), _text(value)
                read[key] = f"{read[key]}, {text}" if key in read else text
            self._read = read
        return self._read

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    @overload
    def get(self, key: str, /) -> str | None: ...

    @overload
    def get(self, key: str, /, default: str | T) -> str | T: ...

    def get(self, key: str, /, default: Any = None) -> Any:
        """The value of a header, whatever case its name has."""
        return self._values.get(key.lower(), default)  # that of Mapping raises and catches where there is none

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Headers({', '.join(self._values)})"

    def __reduce__(self) -> tuple[type[Headers], tuple[list[tuple[str, str]]]]:
        return Headers, (list(self._values.items()),)


class Request:
    """One attempt to send a call; moments are on the clock's monotonic time.

    It is no tuple, and shows nothing but its method: monitors walk tuples, and take the `repr` of the rest. It is no
    dataclass either, as those take long to make: whoever makes a client waits for it.
    """

    __slots__ = (
        "content",
        "deadline",
        "expires",
        "form",
        "headers",
        "key",
        "key_header",
        "method",
        "most_bytes",
        "on_sending",
        "timeout",
        "url",
    )

    def __init__(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        key_header: str,
        key: Secret[str] | None,
        content: bytes | None = None,
        form: Form | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        expires: float | None = None,
        deadline: float | None = None,
        most_bytes: int | None = None,
        on_sending: Callable[[], object] | None = None,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        """All but the key."""
        self.key_header = key_header
        self.key = key
        """What the header of the key holds; None where it must not go."""
        self.content = content
        self.form = form
        self.timeout = timeout
        self.expires = expires
        """When the answer must be whole: at the deadline of the call, or earlier when the attempt has had its time."""
        self.deadline = deadline
        """When a file that is answered must be whole."""
        self.most_bytes = most_bytes
        """How large an answer may be that is no file, decompressed."""
        self.on_sending = on_sending
        """Called when there is a connection for it, before the first byte goes out."""

    def __repr__(self) -> str:
        return f"<Request {self.method}>"


class Reply:
    """A whole answer; like a request, it shows nothing of itself."""

    __slots__ = ("content", "headers", "status")

    def __init__(self, status: int, headers: Headers, content: bytes) -> None:
        self.status = status
        self.headers = headers
        self.content = content

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
        """Whether the vendor has no part in it: there was no free connection, or no thread."""

    def again(self) -> TransportError:
        """The same for another request."""
        return TransportError(
            self.reason, self.failure, is_timeout=self.is_timeout, is_final=self.is_final, is_local=self.is_local
        )
