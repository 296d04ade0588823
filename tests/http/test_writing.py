"""Requests as bytes: just what was asked for, and nothing that a server could take for something else."""

from __future__ import annotations

from itertools import pairwise

import h11
import pytest

from personae.errors import Failure
from personae.http.http1.connection import Pairs
from personae.http.http1.writing import Outgoing
from personae.http.messages import TransportError
from tests.support.each import for_each

HOST = (b"host", b"api.example.com")


def as_bytes(method: bytes, target: bytes, headers: Pairs, *parts: bytes) -> bytes:
    outgoing = Outgoing(method, target, headers)
    return outgoing.head + b"".join(map(outgoing.part, parts)) + outgoing.end()


def test_a_request_is_written_as_it_is() -> None:
    headers = [HOST, (b"X-Key", b"a b"), (b"content-length", b"2")]
    assert as_bytes(b"POST", b"/a%20b?q=%2F", headers, b"{}") == (
        b"POST /a%20b?q=%2F HTTP/1.1\r\nhost: api.example.com\r\nX-Key: a b\r\ncontent-length: 2\r\n\r\n{}"
    )
    assert as_bytes(b"GET", b"/", [HOST]) == b"GET / HTTP/1.1\r\nhost: api.example.com\r\n\r\n"


@for_each("headers", [[(b"content-length", b"300000")], [(b"transfer-encoding", b"chunked")]])
@for_each("cuts", [[], [7], [1, 2, 3, 200_000]])
def test_another_library_reads_what_was_written(headers: Pairs, cuts: list[int]) -> None:
    content = bytes(range(250)) * 1200
    parts = [content[start:end] for start, end in pairwise([0, *cuts, len(content)])]
    server = h11.Connection(h11.SERVER)
    server.receive_data(as_bytes(b"POST", b"/", [HOST, *headers], *parts))
    assert isinstance(server.next_event(), h11.Request)
    received = b""
    while isinstance(event := server.next_event(), h11.Data):
        received += event.data
    assert isinstance(event, h11.EndOfMessage)
    assert (received == content, server.trailing_data[0]) == (True, b"")


@for_each(
    ("method", "target", "headers"),
    [
        (b"GET /x HTTP/1.1\r\nhost: evil", b"/", []),
        (b"", b"/", []),
        (b"GET", b"/a b", []),
        (b"GET", b"/a\r\nX-Evil: 1", []),
        (b"GET", b"", []),
        (b"GET", "/é".encode(), []),
        (b"GET", b"/", [(b"x-key", b"a\r\nX-Evil: 1")]),
        (b"GET", b"/", [(b"x-key", b"a\nb")]),
        (b"GET", b"/", [(b"x-key", b"a\rb")]),
        (b"GET", b"/", [(b"x-key", b"a\0b")]),
        (b"GET", b"/", [(b"x-key\r\nx", b"a")]),
        (b"GET", b"/", [(b"x-key:", b"a")]),
        (b"GET", b"/", [(b"x-key: a", b"b")]),
        (b"GET", b"/", [(b"x-key", b"a\r\nx-other: b"), (b"x-third", b"c")]),
        (b"GET", b"/", [(b"", b"a")]),
        (b"GET", b"/", [(b"Host", b"evil.example.com")]),
        (b"POST", b"/", [(b"content-length", b"2"), (b"Content-Length", b"2")]),
        (b"POST", b"/", [(b"content-length", b"2"), (b"transfer-encoding", b"chunked")]),
        (b"POST", b"/", [(b"transfer-encoding", b"gzip")]),
    ],
)
def test_what_could_be_taken_for_something_else_is_not_sent(method: bytes, target: bytes, headers: Pairs) -> None:
    with pytest.raises(TransportError, match="that HTTP does not allow") as failure:
        Outgoing(method, target, [HOST, *headers])
    assert (failure.value.failure, failure.value.is_final) == (Failure.NOT_SENT, True)


ANOTHER_LENGTH = "not as long as its headers say"


@pytest.mark.parametrize("parts", [[b"1234"], [b"12", b"34"], []])
def test_a_body_that_is_too_short_breaks_off(parts: list[bytes]) -> None:
    """A file may change while it is sent: the server would wait for the rest, and take the next request for it."""
    with pytest.raises(TransportError, match=ANOTHER_LENGTH) as failure:
        as_bytes(b"POST", b"/", [HOST, (b"content-length", b"5")], *parts)
    assert failure.value.failure is Failure.INTERRUPTED


@pytest.mark.parametrize("parts", [[b"123456"], [b"123", b"456"], [b"12345", b"6"]])
def test_of_a_body_that_is_too_long_nothing_is_sent_that_is_too_much(parts: list[bytes]) -> None:
    """The server would take it for the next request."""
    outgoing = Outgoing(b"POST", b"/", [HOST, (b"content-length", b"5")])
    for part in parts[:-1]:
        assert outgoing.part(part) == part
    with pytest.raises(TransportError, match=ANOTHER_LENGTH) as failure:
        outgoing.part(parts[-1])
    assert failure.value.failure is Failure.INTERRUPTED
