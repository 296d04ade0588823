"""Requests as bytes: just what was asked for, and nothing that a server could take for something else."""

from __future__ import annotations

import h11
import pytest

from personae.errors import Failure
from personae.http.connection import PART_BYTES, Body, Pairs
from personae.http.messages import TransportError
from personae.http.writing import as_bytes

HOST = (b"host", b"api.example.com")


def test_a_request_is_written_as_it_is() -> None:
    headers = [HOST, (b"X-Key", b"a b"), (b"content-length", b"2")]
    assert list(as_bytes(b"POST", b"/a%20b?q=%2F", headers, b"{}")) == [
        b"POST /a%20b?q=%2F HTTP/1.1\r\nhost: api.example.com\r\nX-Key: a b\r\ncontent-length: 2\r\n\r\n{}"
    ]
    assert list(as_bytes(b"GET", b"/", [HOST], None)) == [b"GET / HTTP/1.1\r\nhost: api.example.com\r\n\r\n"]


@pytest.mark.parametrize("headers", [[(b"content-length", b"300000")], [(b"transfer-encoding", b"chunked")]])
@pytest.mark.parametrize("is_in_parts", [False, True])
def test_another_library_reads_what_was_written(headers: Pairs, is_in_parts: bool) -> None:
    content = bytes(range(250)) * 1200
    body = Body([content[:7], b"", content[7:]]) if is_in_parts else content
    server = h11.Connection(h11.SERVER)
    for part in as_bytes(b"POST", b"/", [HOST, *headers], body):
        assert len(part) <= PART_BYTES + 20
        server.receive_data(part)
    assert isinstance(server.next_event(), h11.Request)
    received = b""
    while isinstance(event := server.next_event(), h11.Data):
        received += event.data
    assert isinstance(event, h11.EndOfMessage)
    assert (received == content, server.trailing_data[0]) == (True, b"")


@pytest.mark.parametrize(
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
        (b"GET", b"/", [(b"", b"a")]),
        (b"GET", b"/", [(b"Host", b"evil.example.com")]),
        (b"POST", b"/", [(b"content-length", b"2"), (b"Content-Length", b"2")]),
        (b"POST", b"/", [(b"content-length", b"2"), (b"transfer-encoding", b"chunked")]),
        (b"POST", b"/", [(b"transfer-encoding", b"gzip")]),
    ],
)
def test_what_could_be_taken_for_something_else_is_not_sent(method: bytes, target: bytes, headers: Pairs) -> None:
    with pytest.raises(TransportError, match="no request can have") as failure:
        as_bytes(method, target, [HOST, *headers], b"{}")
    assert (failure.value.failure, failure.value.is_final) == (Failure.NOT_SENT, True)


@pytest.mark.parametrize("content", [b"1234", b"123456", b""])
@pytest.mark.parametrize("is_in_parts", [False, True])
def test_a_body_of_another_length_than_was_announced_breaks_off(content: bytes, is_in_parts: bool) -> None:
    """A file may change while it is sent: too many bytes would be the next request, too few would wait for it."""
    body = Body([content]) if is_in_parts else content
    written: list[bytes] = []
    with pytest.raises(TransportError, match="not as long as its headers say") as failure:
        written.extend(as_bytes(b"POST", b"/", [HOST, (b"content-length", b"5")], body))
    assert failure.value.failure is Failure.INTERRUPTED
    assert b"123456" not in b"".join(written)
