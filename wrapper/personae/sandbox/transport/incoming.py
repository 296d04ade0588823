"""What comes over a connection to a served sandbox: in time, of a size that can be, and framed as HTTP says."""

from __future__ import annotations

import socket
import time
from email.errors import FirstHeaderLineIsContinuationDefect, MissingHeaderBodySeparatorDefect
from email.message import Message
from io import BufferedReader, RawIOBase
from typing import Any

MAX_BODY = 64 * 1024 * 1024
"""Bytes of a request body; larger ones are refused."""
MAX_TRAILERS = 100

_LONGEST_LINE = 1024
_MOST_DIGITS = 15
_PART = 65_536
_BROKEN = FirstHeaderLineIsContinuationDefect | MissingHeaderBodySeparatorDefect
"""What the standard library finds where a head has a line that is no header; those behind it are lost."""


class Refused(Exception):
    """A request that no vendor gets to see."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


class Incoming(RawIOBase):
    """The bytes that come over a connection, as long as they are in time."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._expires = 0.0

    def allow(self, seconds: float) -> None:
        """Take in what comes within this time in all, and nothing later."""
        self._expires = time.monotonic() + seconds

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        left = self._expires - time.monotonic()
        if left > 0:
            self._connection.settimeout(left)
            try:
                return self._connection.recv_into(buffer)
            except TimeoutError:
                pass
        raise Refused(408, "The request did not come in time")


def check_origin(headers: Message, own: set[str]) -> None:
    """Refuse what a page of the web has a browser send, be it that its own name leads to this machine."""
    hosts = headers.get_all("host", [])
    if len(hosts) != 1:
        raise Refused(400, "A request has one header Host")
    if hosts[0].strip().lower() not in own:
        raise Refused(421, f"The sandbox is called {' or '.join(sorted(own))}")
    origins = {origin.strip().lower() for origin in headers.get_all("origin", [])}
    if origins - {f"http://{name}" for name in own} or headers.get("sec-fetch-site", "none") not in _OWN_SITE:
        raise Refused(403, "The sandbox answers no pages of other origins")


_OWN_SITE = ("none", "same-origin")


def body_size(headers: Message, version: str) -> int | None:
    """How many bytes a body has, None if it comes in chunks."""
    if any(isinstance(defect, _BROKEN) for defect in headers.defects):
        raise Refused(400, "The head has a line that is no header")
    lengths = headers.get_all("content-length", [])
    codings = headers.get_all("transfer-encoding", [])
    if not codings:
        different = {length.strip() for line in lengths for length in line.split(",")} or {"0"}
        return _size(different.pop() if len(different) == 1 else "", 10)
    if lengths or version != "HTTP/1.1":
        raise Refused(400, "A body has a content-length or, in HTTP/1.1, a transfer-encoding")
    if ",".join(codings).strip().lower() != "chunked":
        raise Refused(501, "No transfer-encoding is known but chunked")
    return None


def read_body(file: BufferedReader[Incoming], size: int | None) -> bytes:
    """A body of this size, or one that comes in chunks."""
    return bytes(_part(file, size) if size is not None else _chunks(file))


def _part(file: BufferedReader[Incoming], size: int) -> bytearray:
    part = bytearray()  # grows with what comes: what is only promised takes no room
    while len(part) < size:
        more = file.read1(min(size - len(part), _PART))
        if not more:
            raise Refused(400, "The body ends too early")
        part += more
    return part


def _chunks(file: BufferedReader[Incoming]) -> bytearray:
    body = bytearray()
    while size := _size(_line(file).partition(b";")[0].strip().decode("latin-1"), 16):
        if len(body) + size > MAX_BODY:
            raise _too_large()
        body += _part(file, size)
        if _line(file):
            raise Refused(400, "A chunk is longer than it says")
    for _ in range(MAX_TRAILERS + 1):
        if not _line(file):
            return body
    raise Refused(431, f"More than {MAX_TRAILERS} trailers")


def _line(file: BufferedReader[Incoming]) -> bytes:
    """A line of what is around chunks, without its end."""
    line = file.readline(_LONGEST_LINE)
    if not line.endswith(b"\n"):
        raise Refused(400, "The body ends too early, or between its chunks a line is too long")
    return line.rstrip(b"\r\n")


def _size(digits: str, base: int) -> int:
    if not digits or set(digits.lower()) - set("0123456789abcdef"[:base]):
        raise Refused(400, "The size of the body, or of a chunk, is no number")
    digits = digits.lstrip("0")
    if len(digits) > _MOST_DIGITS or int(digits or "0", base) > MAX_BODY:
        raise _too_large()
    return int(digits or "0", base)


def _too_large() -> Refused:
    return Refused(413, f"The body is larger than {MAX_BODY} bytes")
