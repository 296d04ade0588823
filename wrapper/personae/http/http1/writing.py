"""Requests as bytes (RFC 9112), for a library that reads answers and leaves writing to us."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ...errors import Failure
from ..messages import TransportError
from .connection import Pairs

_NAME = rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_HEAD = re.compile(rb"%b [!-~]+ HTTP/1\.1\r\n(?:%b: [\t -~\x80-\xff]*\r\n)*\r\n" % (_NAME, _NAME))


class Outgoing:
    """A request on its way: its head, then its body part by part, then its end.

    The headers must include `host`, and say how long the body is, or that it comes in chunks.
    """

    __slots__ = ("_is_in_chunks", "_left", "head", "is_last")

    def __init__(self, method: bytes, target: bytes, headers: Pairs) -> None:
        fields = {name.lower(): value for name, value in headers}
        self.head = b"\r\n".join([b"%b %b HTTP/1.1" % (method, target), *map(b": ".join, headers), b"\r\n"])
        if not _can_be_sent(self.head, headers, fields):
            message = "the request has a method, path or header that HTTP does not allow"
            raise TransportError(message, Failure.NOT_SENT, is_final=True)
        self.is_last = b"connection" in fields
        """Whether the server is told to close the connection."""
        self._is_in_chunks = b"transfer-encoding" in fields
        self._left = int(fields.get(b"content-length", b"0"))

    def part(self, content: bytes) -> bytes:
        """A part of the body as it is sent, which must not be empty; TransportError if it is too much."""
        if self._is_in_chunks:
            return b"%x\r\n%b\r\n" % (len(content), content)
        self._left -= len(content)
        if self._left < 0:
            raise _another_length()
        return content

    def end(self) -> bytes:
        """What ends the body; TransportError if something of it is missing."""
        if self._is_in_chunks:
            return b"0\r\n\r\n"
        if self._left:
            raise _another_length()
        return b""


def _can_be_sent(head: bytes, headers: Pairs, fields: Mapping[bytes, bytes]) -> bool:
    return (
        len(fields) == len(headers)  # none is there twice
        and head.count(b"\n") == len(headers) + 2  # none has a line break in it
        and b":" not in b"".join(fields)
        and not {b"content-length", b"transfer-encoding"} <= fields.keys()
        and fields.get(b"transfer-encoding", b"chunked") == b"chunked"
        and bool(_HEAD.fullmatch(head))
    )


def _another_length() -> TransportError:
    return TransportError("the body is not as long as its headers say", Failure.INTERRUPTED)
