"""Answers as the parser of aiohttp reads them, which is written in C: bytes go in, parts of a body come out.

Of aiohttp this is all that is used. Its client takes an answer that comes between two requests for that of the next
one, loses an answer that is followed by bytes, and sends some requests a second time by itself. The documentation of
aiohttp says nothing of its parser, so that nothing else may import it.
"""

from __future__ import annotations

import re
from importlib import import_module
from typing import Any

from aiohttp.http import HttpProcessingError

from ...errors import Failure
from ..messages import TransportError
from .connection import Pairs

MOST_HEAD_BYTES = 100 * 1024
"""Of headers, and of what surrounds the chunks of a body."""

_BLANK_LINE = re.compile(rb"\n\r?\n")
_ENDS_CHUNKS = re.compile(rb"[^\r\n]\r?\n\r?\n\Z")
_TAIL_BYTES = 5
_LENGTH = re.compile(rb"^content-length:([^\r\n]*)\r?\n", re.IGNORECASE | re.MULTILINE)
_CODING = re.compile(rb"^transfer-encoding:", re.IGNORECASE | re.MULTILINE)
_CODINGS: tuple[list[str], ...] = ([], ["chunked"])
_WITHOUT_BODY = frozenset({204, 304})

_new_parser: Any = import_module("aiohttp._http_parser").HttpResponseParser
"""The one in C: that in Python, which aiohttp has beside it, takes lengths that contradict each other."""
_NO_LOOP = object()
"""The parser would wait on an event loop for the body; here it is given bytes as they are asked for."""


class _NoFlowControl:
    """What the parser stops and starts when it holds much of a body; here it never does."""

    _reading_paused = False

    def pause_reading(self) -> None:
        return

    def resume_reading(self, **_: object) -> None:
        return


_NO_FLOW_CONTROL = _NoFlowControl()


class Incoming:
    """One answer on its way."""

    __slots__ = (
        "_chunks",
        "_is_followed",
        "_is_to_a_head_request",
        "_is_whole",
        "_left",
        "_message",
        "_part",
        "_silent",
        "_tail",
        "_unread",
    )

    def __init__(self, method: str) -> None:
        self._is_to_a_head_request = method == "HEAD"
        self._unread = bytearray()
        self._message: Any = None
        self._chunks: Any = None
        """The parser and the body, of an answer in chunks."""
        self._left: int | None = None
        """Bytes that are to come, of an answer that says how many it has."""
        self._part = b""
        self._tail = b""
        self._silent = 0
        self._is_whole = False
        self._is_followed = False

    @property
    def has_begun(self) -> bool:
        """Whether the headers are there."""
        return self._message is not None

    @property
    def status(self) -> int:
        """The status."""
        return int(self._message.code)

    @property
    def headers(self) -> Pairs:
        """The headers as they came."""
        return list(self._message.raw_headers)

    @property
    def may_have_another(self) -> bool:
        """Whether the answer is whole, no byte has followed it, and the server keeps the connection open."""
        return self._is_whole and not self._is_followed and not self._message.should_close

    def take(self) -> bytes | None:
        """A part of the body: nothing if more must be fed first, None at the end."""
        if self._unread:
            self._read_body(bytes(self._unread))
            self._unread.clear()
        part, self._part = self._part, b""
        return None if self._is_whole and not part else part

    def feed(self, data: bytes) -> None:
        """Read what came, nothing at the end of the connection; TransportError if that is no answer."""
        if not data:
            self._end()
        elif self._message is None:
            self._read_head(data)
        else:
            self._read_body(data)

    def _end(self) -> None:
        if self._message is None:
            raise _broken("the server closed the connection without an answer")
        if self._chunks is not None or self._left is not None:
            raise _broken("the connection was closed before the body was whole")
        self._is_whole = self._is_followed = True

    def _read_head(self, data: bytes) -> None:
        searched = max(len(self._unread) - 2, 0)  # a blank line may have begun there
        self._unread += data
        while self._message is None:
            blank = _BLANK_LINE.search(self._unread, searched)
            if blank is None:
                _check_size(len(self._unread))
                return
            head = bytes(self._unread[: blank.end()])
            del self._unread[: blank.end()]
            searched = 0
            self._begin(head)

    def _begin(self, head: bytes) -> None:
        parser, messages, problem = _parsed_head(head)
        if problem:
            parser, messages, problem = _parsed_head(_with_one_length(head))
        if problem or head[0] in b"\r\n" or b"\0" in head:  # of which the parser, or an older one, says nothing
            raise _broken("the answer is not HTTP", problem or "BadHttpMessage")
        message, body = messages[0]
        codings = message.headers.getall("Transfer-Encoding", ())
        if message.code < 100 or message.code == 101 or [coding.lower() for coding in codings] not in _CODINGS:
            raise _broken("the answer is in a protocol or coding that was not asked for")
        if message.code < 200:
            return  # the answer itself is still to come
        self._message = message
        if self._is_to_a_head_request or message.code in _WITHOUT_BODY:
            self._is_whole = True
        elif message.chunked:
            self._chunks = parser, body
        elif "Content-Length" in message.headers:
            self._left = int(message.headers["Content-Length"])
            self._is_whole = not self._left

    def _read_body(self, data: bytes) -> None:
        if self._is_whole:
            self._is_followed = True
        elif self._chunks is not None:
            self._read_chunks(data)
        elif self._left is not None:
            self._part = data[: self._left]
            self._is_followed = len(data) > self._left
            self._left -= len(self._part)
            self._is_whole = not self._left
        else:
            self._part = data

    def _read_chunks(self, data: bytes) -> None:
        parser, body = self._chunks
        messages, problem = _parsed(parser, data)
        self._is_whole = body.is_eof()
        if problem and not self._is_whole:
            raise _broken("the body is not in chunks as it should be", problem)
        self._part = body.read_nowait()
        self._silent = 0 if self._part else self._silent + len(data)
        _check_size(self._silent)
        self._tail = (self._tail + data)[-_TAIL_BYTES:]
        self._is_followed = bool(messages or problem) or not _ENDS_CHUNKS.search(self._tail)


def _parsed_head(head: bytes) -> tuple[Any, Any, str]:
    parser = _new_parser(
        _NO_FLOW_CONTROL,
        _NO_LOOP,
        2**30,
        max_line_size=2 * MOST_HEAD_BYTES,
        max_field_size=2 * MOST_HEAD_BYTES,
        max_headers=MOST_HEAD_BYTES,
        read_until_eof=True,
        auto_decompress=False,
    )
    return parser, *_parsed(parser, head)


def _parsed(parser: Any, data: bytes) -> tuple[Any, str]:
    """The answers that begin in the data, and the kind of error that stopped the parser: its words quote the data."""
    try:
        messages, _, _ = parser.feed_data(data)
    except HttpProcessingError as error:
        return (), type(error).__name__
    return messages, ""


def _with_one_length(head: bytes) -> bytes:
    """Headers that say more than once how long the body is, as they are to be read (RFC 9112 section 6.3)."""
    found: list[bytes] = _LENGTH.findall(head)
    lengths = {length.strip() for line in found for length in line.split(b",")}
    without = _LENGTH.sub(b"", head)
    if len(lengths) != 1 or _CODING.search(without):
        return without if _CODING.search(without) else head
    first, end, rest = without.partition(b"\n")
    return first + end + b"content-length: " + lengths.pop() + b"\r\n" + rest


def _check_size(size: int) -> None:
    if size > MOST_HEAD_BYTES:
        raise _broken("the answer has more headers than can be read")


def _broken(reason: str, kind: str = "RemoteProtocolError") -> TransportError:
    return TransportError(f"{reason} ({kind})", Failure.INTERRUPTED)
