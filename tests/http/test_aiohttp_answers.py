"""Answers by aiohttp's parser: the same however their bytes arrive, and an error of ours whatever they are."""

from __future__ import annotations

import ssl
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from personae.clock import CLOCK
from personae.errors import Failure
from personae.http import libraries
from personae.http.http1.aiohttp_answers import MOST_HEAD_BYTES, Incoming
from personae.http.http1.aiohttp_connection import AiohttpConnection
from personae.http.http1.connection import Body, Setting
from personae.http.messages import Request, TransportError
from personae.http.sockets.routes import Route
from tests.http.test_answers import CHUNKED, FOLLOWED, LAST, OK, TAKEN, WHOLE
from tests.support.each import for_each


def read(pieces: list[bytes], method: str = "GET") -> tuple[int, bytes, bool]:
    """Status, body and whether the connection may be used again, of an answer that comes in these pieces."""
    incoming, body, arrived = Incoming(method), b"", iter(pieces)
    while not incoming.has_begun:
        incoming.feed(next(arrived, b""))
    while (part := incoming.take()) is not None:
        body += part
        if not part:
            incoming.feed(next(arrived, b""))
    return incoming.status, body, incoming.may_have_another and next(arrived, None) is None


SHORT = {name: content for name, content in {**TAKEN, **LAST}.items() if len(content) < 1000}


@for_each("name", SHORT)
def test_an_answer_is_the_same_wherever_it_is_cut(name: str) -> None:
    content = SHORT[name]
    expected = (200, b"[]", name in TAKEN)
    assert read([content]) == expected
    assert read([bytes([byte]) for byte in content]) == expected
    for cut in range(1, len(content)):
        assert read([content[:cut], content[cut:]]) == expected, cut


@for_each("content", [WHOLE, CHUNKED + b"2\r\n[]\r\n0\r\n\r\n", CHUNKED + b"2\r\n[]\r\n0\r\nX: y\r\n\r\n"])
@for_each("behind", FOLLOWED.values(), ids=FOLLOWED)
def test_what_follows_an_answer_is_noticed_wherever_it_is_cut(content: bytes, behind: bytes) -> None:
    for cut in range(len(content)):
        assert read([content[:cut], content[cut:] + behind[:500]] if cut else [content + behind]) == (200, b"[]", False)


def test_a_long_body_comes_in_parts() -> None:
    parts = [bytes([number]) * 60_000 for number in range(20)]
    chunks = [b"%x\r\n%b\r\n" % (len(part), part) for part in parts]
    body = b"".join(parts)
    assert read([OK + b"Content-Length: %d\r\n\r\n" % len(body), *parts]) == (200, body, True)
    assert read([CHUNKED, *chunks, b"0\r\n\r\n"]) == (200, body, True)
    assert read([OK + b"\r\n", *parts]) == (200, body, False)


@pytest.mark.parametrize("content", [WHOLE, CHUNKED + b"2\r\n[]\r\n0\r\n\r\n"])
def test_an_answer_that_is_cut_short_is_an_error(content: bytes) -> None:
    for end in range(len(content)):
        with pytest.raises(TransportError, match=r"closed .*\(RemoteProtocolError\)") as failure:
            read([content[:end]])
        assert failure.value.failure is Failure.INTERRUPTED


@pytest.mark.parametrize(
    "start", [b"HTTP/1.1 200 ", OK + b"X: ", CHUNKED + b"2;", CHUNKED + b"2\r\n[]\r\n0\r\nX: "], ids=repr
)
def test_what_never_ends_is_not_kept(start: bytes) -> None:
    with pytest.raises(TransportError, match="more headers than can be read"):
        read([start, *[b"x" * 1000] * (MOST_HEAD_BYTES // 1000 + 1)])


class Half:
    """A connection that takes no request whole, and has an answer all the same."""

    heard = True
    takes_all = False

    def begin(self, _: object) -> None:
        return

    def write(self, *_: object) -> None:
        if not self.takes_all:
            raise libraries.default().core.WriteError("the connection was closed")

    def read(self, *_: object) -> bytes:
        return WHOLE


@pytest.mark.parametrize("takes_all", [True, False])
def test_a_connection_that_has_not_taken_a_request_whole_is_not_used_again(takes_all: bool) -> None:
    connection = AiohttpConnection(
        Setting(libraries.default(), ssl.create_default_context(), CLOCK, None), Route("http", "api.example.com", 80)
    )
    stream: Any = Half()
    stream.takes_all = takes_all
    connection._stream = stream
    answer = connection.send(Request("POST", "http://api.example.com/", {}, "x-key", None), "/", [], Body(()))
    assert (answer.status, b"".join(answer.stream)) == (200, b"[]")
    assert connection.is_reusable(None) == takes_all


SECRET = b"secret-in-an-answer"


@pytest.mark.parametrize(
    "content",
    [SECRET + b"\r\n\r\n", OK + SECRET + b"\r\n\r\n", OK + b"X: \0" + SECRET + b"\r\n\r\n", CHUNKED + SECRET + b"\r\n"],
)
def test_what_could_not_be_read_is_not_told(content: bytes) -> None:
    """The parser's own errors quote what they stumbled over."""
    with pytest.raises(TransportError) as failure:
        read([content])
    error: BaseException | None = failure.value
    while error is not None:
        assert SECRET.decode() not in f"{error!s} {error!r}"
        error = error.__cause__ or error.__context__


PIECES = st.sampled_from(
    [
        *(b"HTTP/1.1 200 OK\r\n", b"HTTP/1.0 ", b"204 No Content\r\n", b"HTTP/1.1 100 Continue\r\n\r\n", b"101 Up\r\n"),
        *(b"Content-Length: 2\r\n", b"Content-Length: ", b"2, 2\r\n", b"Transfer-Encoding: chunked\r\n", b"chunked"),
        *(b"Connection: close\r\n", b"Upgrade: websocket\r\nConnection: Upgrade\r\n", b"Content-Encoding: gzip\r\n"),
        *(b"\r\n", b"\n", b"\r", b" ", b":", b"0\r\n\r\n", b"2\r\n[]\r\n", b"ffffffffffffffff\r\n", b"-1\r\n", b"\0"),
        *(b"18446744073709551615\r\n", b"\xff", b"[]", b"x" * 300, b";a=b\r\n"),
    ]
)


@given(
    st.lists(st.one_of(PIECES, st.binary(max_size=4)), max_size=12),
    st.sampled_from([b"", OK, CHUNKED]),
    st.sampled_from(["GET", "HEAD"]),
)
def test_whatever_comes_is_an_answer_or_an_error_of_ours(pieces: list[bytes], start: bytes, method: str) -> None:
    try:
        status, body, _ = read([piece for piece in [start, *pieces] if piece], method)
    except TransportError:
        return
    assert 200 <= status <= 999
    assert method == "GET" or body == b""
