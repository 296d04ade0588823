"""The protocol of server-sent events (WHATWG HTML section 9.2): from the bytes of a stream to what was sent.

httpx-sse reads an event from its lines. What comes before that is here: where lines and events end, in bytes that may
be cut anywhere, and how large an event may get.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, ClassVar, NamedTuple

from ..errors import ConfigurationError, Failure
from ..http.messages import TransportError

UNNAMED = "message"
"""What an event is called that has no name of its own."""

_BOM = b"\xef\xbb\xbf"
_END_OF_LINE = re.compile(rb"\r\n|\r|\n")
_FIELD = re.compile(rb"(event|data)(?::.*)?|(id)(?::[^\0]*)?|(retry): ?[0-9]{1,9}", re.DOTALL)
"""A line that says something; any other is a comment, or unknown, an id with a null, or a time that is no number."""


class Sent(NamedTuple):
    """What came up to an empty line: an event, unless it has no data."""

    event: str
    data: str | None
    id: str | None
    retry: float | None
    """Seconds that the vendor wants to be waited before the stream is opened again."""


class _Lines:
    """In the place of a response of httpx: the lines of one event, as often as they are asked for."""

    headers: ClassVar = {"content-type": "text/event-stream"}
    text = ""

    def iter_text(self) -> Iterator[str]:
        while True:
            yield self.text


class Parser:
    """Reads one stream from its beginning; `most` is how many bytes an event may have."""

    def __init__(self, most: int | None) -> None:
        self._most = most
        self._lines = _Lines()
        self._read = reader()(self._lines).iter_sse()
        self._line: list[bytes] = []
        self._fields: list[tuple[bytes, bytes]] = []
        self._size = 0
        """Of the fields and of the line that has begun."""
        self._is_first = True
        self._is_after_return = False

    def feed(self, part: bytes) -> Iterator[Sent]:
        """What has come to its end with these bytes; TransportError if an event gets too large."""
        for line in self._ended(part):
            if line:
                self._note(line)
            elif self._fields:
                yield self._sent()

    def _ended(self, part: bytes) -> Iterator[bytes]:
        """The lines that end here; a return is the end of one at once, and a line feed behind it is part of that."""
        if self._is_after_return and part[:1] == b"\n":
            part = part[1:]
            self._is_after_return = False
        if not part:
            return
        self._is_after_return = part[-1:] == b"\r"
        *ended, rest = _END_OF_LINE.split(part)
        for end in ended:
            self._begin(end)
            line = b"".join(self._line)
            self._line.clear()
            self._size -= len(line)
            if self._is_first:
                line = line.removeprefix(_BOM)
                self._is_first = False
            yield line
        self._begin(rest)

    def _note(self, line: bytes) -> None:
        found = _FIELD.fullmatch(line)
        if found is not None:
            self._fields.append((found[found.lastindex or 0], line))
            self._size += len(line)

    def _begin(self, part: bytes) -> None:
        """Keep a part of a line."""
        self._line.append(part)
        self._size += len(part)
        if self._most is not None and self._size > self._most:
            raise TransportError(
                f"an event is larger than {self._most} bytes: raise max_response_bytes=... if it may be",
                Failure.INTERRUPTED,
                is_final=True,
            )

    def _sent(self) -> Sent:
        names = {name for name, _ in self._fields}
        text = b"\n".join(line for _, line in self._fields).decode("utf-8", "replace")
        self._fields.clear()
        self._size = 0  # at the end of a line no other has begun
        # with data there is an event of the reader's for each of ours
        self._lines.text = f"{text}\n\n" if b"data" in names else f"{text}\ndata\n\n"
        one = next(self._read)
        return Sent(
            event=one.event,
            data=one.data if b"data" in names else None,
            id=one.id if b"id" in names else None,
            retry=None if one.retry is None else one.retry / 1000,
        )


def reader() -> Any:
    """What reads events of their lines; ConfigurationError if it is not installed."""
    try:
        from httpx_sse import EventSource
    except ImportError as error:
        raise ConfigurationError(
            "streams of events need the package httpx-sse: pip install 'personae[streams]'"
        ) from error
    return EventSource
