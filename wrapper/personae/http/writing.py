"""Requests as bytes (RFC 9112), for a library that reads answers and leaves writing to us."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from ..errors import Failure
from .connection import Body, Pairs
from .messages import TransportError

_TARGET = re.compile(rb"[!-~]+")
_NAME = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(rb"[\t -~]*")


def as_bytes(method: bytes, target: bytes, headers: Pairs, body: Body | bytes | None) -> Iterator[bytes]:
    """A request in parts that a socket takes at once; TransportError if it cannot be sent as it is.

    The headers say how long the body is, or that it comes in chunks, and must include `host`.
    """
    fields = {name.lower(): value for name, value in headers}
    head = b"\r\n".join([b"%b %b HTTP/1.1" % (method, target), *map(b": ".join, headers), b"\r\n"])
    if not _can_be_sent(method, target, headers, fields):
        raise TransportError("the request has what no request can have", Failure.NOT_SENT, is_final=True)
    if isinstance(body, Body):
        return _in_turn(head, _framed(fields, body))
    return iter(Body([head + b"".join(_framed(fields, [body] if body else []))]))


def _can_be_sent(method: bytes, target: bytes, headers: Pairs, fields: Mapping[bytes, bytes]) -> bool:
    return (
        len(fields) == len(headers)  # none is there twice
        and not {b"content-length", b"transfer-encoding"} <= fields.keys()
        and fields.get(b"transfer-encoding", b"chunked") == b"chunked"
        and bool(_NAME.fullmatch(method) and _TARGET.fullmatch(target))
        and all(_NAME.fullmatch(name) and _VALUE.fullmatch(value) for name, value in headers)
    )


def _in_turn(head: bytes, parts: Iterable[bytes]) -> Iterator[bytes]:
    yield head
    yield from parts


def _framed(fields: Mapping[bytes, bytes], parts: Iterable[bytes]) -> Iterator[bytes]:
    if b"transfer-encoding" in fields:
        for part in parts:  # none is empty: it would be the last chunk
            yield b"%x\r\n%b\r\n" % (len(part), part)
        yield b"0\r\n\r\n"
        return
    left = int(fields.get(b"content-length", b"0"))
    for part in parts:
        left -= len(part)
        if left < 0:
            break
        yield part
    if left:
        raise TransportError("the body is not as long as its headers say", Failure.INTERRUPTED)
