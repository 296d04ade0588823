"""What servers answer, as each library reads it, and whether the connection is used again."""

from __future__ import annotations

import time
from threading import Event

import pytest

from personae import APIConnectionError, APIResponseError, Limits
from tests.support.both_clients import Flavour
from tests.support.each import for_each
from tests.support.invented_calls import call
from tests.support.served_vendor import Connection, Server, serving
from tests.support.sync_or_async import done

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("library")]

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
WHOLE = OK + b"Content-Length: 2\r\n\r\n[]"


TAKEN: dict[str, bytes] = {
    "a length": WHOLE,
    "a length twice": OK + b"Content-Length: 2\r\nContent-Length: 2\r\n\r\n[]",
    "a length twice in a line": OK + b"Content-Length: 2, 2\r\n\r\n[]",
    "chunks": CHUNKED + b"1\r\n[\r\n1\r\n]\r\n0\r\n\r\n",
    "chunks and a length": OK + b"Content-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n0\r\n\r\n",
    "an extension of a chunk": CHUNKED + b'2;a=b;c="d"\r\n[]\r\n0;e\r\n\r\n',
    "white space after the size of a chunk": CHUNKED + b"2  \r\n[]\r\n0\r\n\r\n",
    "trailers": CHUNKED + b"2\r\n[]\r\n0\r\nX-A: b\r\nX-C: d\r\n\r\n",
    "lines that end by LF": b"HTTP/1.1 200 OK\nContent-Length: 2\n\n[]",
    "no reason": b"HTTP/1.1 200\r\nContent-Length: 2\r\n\r\n[]",
    "a reason that is no ASCII": b"HTTP/1.1 200 Sch\xf6n\r\nContent-Length: 2\r\n\r\n[]",
    "a header that is no ASCII": OK + b"X-Name: Zo\xc3\xab\r\nContent-Length: 2\r\n\r\n[]",
    "a header over two lines": OK + b"X-Name: a\r\n b\r\nContent-Length: 2\r\n\r\n[]",
    "an empty header": OK + b"X-Name:\r\nContent-Length: 2\r\n\r\n[]",
    "a header of 60 KB": OK + b"X-Name: " + b"y" * 60_000 + b"\r\nContent-Length: 2\r\n\r\n[]",
    "3000 headers": OK + b"".join(b"X-%d: y\r\n" % number for number in range(3000)) + b"Content-Length: 2\r\n\r\n[]",
    "cookies": OK + b"Set-Cookie: a=b\r\nSet-Cookie: c=d\r\nContent-Length: 2\r\n\r\n[]",
    "a promise to go on": b"HTTP/1.1 100 Continue\r\n\r\n" + WHOLE,
    "early hints": b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n" * 5 + WHOLE,
    "an offer of another protocol": OK + b"Upgrade: h2c\r\nConnection: Upgrade\r\nContent-Length: 2\r\n\r\n[]",
}
LAST: dict[str, bytes] = {
    "HTTP/1.0": b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n[]",
    "HTTP/1.0 without a length": b"HTTP/1.0 200 OK\r\n\r\n[]",
    "no length": OK + b"\r\n[]",
    "a length, and an end": OK + b"Connection: close\r\nContent-Length: 2\r\n\r\n[]",
    "chunks, and an end": OK + b"Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n0\r\n\r\n",
}


@for_each("name", TAKEN)
async def test_an_answer_is_read_and_its_connection_is_used_again(flavour: Flavour, name: str) -> None:
    with serving(lambda connection, _: connection.send(TAKEN[name])) as server:
        async with flavour.connected(server.url) as client:
            assert [(await done(client.send(call("POST")))).parsed for _ in range(3)] == [[], [], []]
    assert (len(server.requests), len(set(server.peers))) == (3, 1)


@for_each("name", LAST)
async def test_an_answer_that_ends_its_connection_is_read(flavour: Flavour, name: str) -> None:
    def answerer(connection: Connection, _: str) -> bool:
        connection.send(LAST[name])
        return False

    with serving(answerer) as server:
        async with flavour.connected(server.url) as client:
            assert [(await done(client.send(call("POST")))).parsed for _ in range(2)] == [[], []]
    assert (len(server.requests), len(set(server.peers))) == (2, 2)


@for_each(
    ("method", "content"),
    [
        ("POST", b"HTTP/1.1 204 No Content\r\n\r\n"),
        ("DELETE", b"HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n"),
        ("POST", OK + b"Content-Length: 0\r\n\r\n"),
        ("HEAD", OK + b"Content-Length: 2\r\n\r\n"),
        ("HEAD", OK + b"Transfer-Encoding: chunked\r\nConnection: keep-alive\r\n\r\n"),
    ],
)
async def test_an_answer_without_a_body_has_none(flavour: Flavour, method: str, content: bytes) -> None:
    with serving(lambda connection, _: connection.send(content)) as server:
        async with flavour.connected(server.url) as client:
            for _ in range(2):
                assert (await done(client.send(call(method, shape=None)))).content == b""
    assert (len(server.requests), len(set(server.peers))) == (2, 1)


FOLLOWED: dict[str, bytes] = {
    "another answer": OK + b"Content-Length: 5\r\n\r\nwrong",
    "an answer that asks for another attempt": b"HTTP/1.1 429 Slow Down\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n",
    "the beginning of an answer": b"HTTP/1.1 200 O",
    "the headers of an answer": OK + b"Content-Length: 5\r\n",
    "the end of a line": b"\r\n",
    "a body that should not be there": b"{}",
    "bytes": bytes(range(256)),
    "more than is read at once": b"x" * 300_000,
}
ANSWERS = {WHOLE: b"[]", CHUNKED + b"2\r\n[]\r\n0\r\n\r\n": b"[]", b"HTTP/1.1 204 No Content\r\n\r\n": b""}


@for_each("behind", FOLLOWED)
@for_each("is_late", [False, True], ids=["at once", "later"])
async def test_what_follows_an_answer_is_nobodys(flavour: Flavour, behind: str, is_late: bool) -> None:
    """Neither is the answer lost, nor does anything of it reach the next call, and no request is sent a second time."""
    received, followed = Event(), Event()
    answers = iter(ANSWERS)

    def answerer(connection: Connection, _: str) -> None:
        if not is_late:
            connection.send(next(answers) + FOLLOWED[behind])
            return
        connection.send(next(answers))
        received.wait(5)
        connection.send(FOLLOWED[behind][:60_000])
        followed.set()

    with serving(answerer) as server:
        async with flavour.connected(server.url, max_retries=2) as client:
            for number, expected in enumerate(ANSWERS.values(), 1):
                received.clear()
                followed.clear()
                response = await done(client.send(call("POST", shape=None)))
                assert (response.content, response.attempts, len(server.requests)) == (expected, 1, number)
                received.set()
                assert not is_late or followed.wait(5)
    assert len(set(server.peers)) == 3


async def test_a_connection_is_given_up_before_the_server_closes_it(flavour: Flavour) -> None:
    with serving(lambda connection, _: connection.answer("[]", "200 OK", "Keep-Alive: timeout=1")) as server:
        async with flavour.connected(server.url) as client:
            for _ in range(2):
                await done(client.send(call("POST")))
    assert len(set(server.peers)) == 2


async def test_a_connection_that_was_idle_for_too_long_is_not_used_again(flavour: Flavour) -> None:
    with serving(lambda connection, _: connection.answer("[]")) as server:
        async with flavour.connected(server.url, limits=Limits(keepalive_expiry=0.05)) as client:
            await done(client.send(call("POST")))
            time.sleep(0.1)
            await done(client.send(call("POST")))
    assert len(set(server.peers)) == 2


async def test_a_call_that_asks_for_the_end_of_its_connection_gets_it(flavour: Flavour) -> None:
    with serving(lambda connection, _: connection.answer("[]")) as server:
        async with flavour.connected(server.url) as client:
            for _ in range(2):
                await done(client.with_options(extra_headers={"Connection": "close"}).send(call("POST")))
    assert len(set(server.peers)) == 2


@for_each(
    "content",
    [
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
        b"HTTP/1.1 099 Odd\r\nContent-Length: 2\r\n\r\n[]",
        OK + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n[]",
        OK + b"Content-Length: -2\r\n\r\n[]",
        OK + b"Transfer-Encoding: gzip\r\n\r\n[]",
        OK + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n0\r\n\r\n",
        b"\r\n" + WHOLE,
        OK + b"X-Name: a\x00b\r\nContent-Length: 2\r\n\r\n[]",
        OK + b"X Name: a\r\nContent-Length: 2\r\n\r\n[]",
        OK + b"X-Name: " + b"y" * 400_000 + b"\r\nContent-Length: 2\r\n\r\n[]",
    ],
)
async def test_what_may_mean_two_things_is_no_answer(flavour: Flavour, content: bytes) -> None:
    with serving(lambda connection, _: connection.send(content)) as server:
        await fails(flavour, server, APIConnectionError, "after the request was sent")


@for_each(
    "content",
    [
        CHUNKED + b"x\r\n[]\r\n0\r\n\r\n",
        CHUNKED + b"-2\r\n[]\r\n0\r\n\r\n",
        CHUNKED + b"2\r\n[]x0\r\n\r\n",
        CHUNKED + b"fffffffffffffffffffff\r\n[]",
        CHUNKED + b"2;" + b"x" * 400_000,
        CHUNKED + b"2\r\n[]\r\n0\r\nX: " + b"x" * 400_000,
    ],
)
async def test_a_body_that_is_not_in_chunks_as_it_should_be(flavour: Flavour, content: bytes) -> None:
    with serving(lambda connection, _: connection.send(content)) as server:
        await fails(flavour, server, APIResponseError, "the answer was cut short")


async def fails(flavour: Flavour, server: Server, kind: type[Exception], message: str) -> None:
    async with flavour.connected(server.url) as client:
        with pytest.raises(kind, match=message) as failure:
            await done(client.send(call("POST")))
    assert type(failure.value) is kind
    assert len(str(failure.value)) < 400
    assert len(server.requests) == 1
