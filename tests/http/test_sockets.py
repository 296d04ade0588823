"""What only real connections show."""

import gzip
import http.client
import socket
from pathlib import Path
from typing import Any, NoReturn

import pytest

from personae import (
    APIConnectionError,
    APIError,
    APIResponseError,
    InternalServerError,
    Limits,
    Timeout,
)
from tests.support.both_clients import Flavour
from tests.support.each import for_each
from tests.support.fake_clock import FakeClock
from tests.support.invented_calls import call, form_call
from tests.support.served_vendor import Connection, serving
from tests.support.sync_or_async import closed, done

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("library")]

PATIENT = Timeout(connect=5, read=5, write=5, pool=5)


def connect(flavour: Flavour, url: str, **options: Any) -> Any:
    return flavour.client(None, **{"base_url": url, "transport": None, "max_retries": 0, "timeout": PATIENT, **options})


async def test_an_answer_comes_through_whole(flavour: Flavour) -> None:
    def answerer(connection: Connection, request: str) -> None:
        body = gzip.compress(b'{"id": "p1"}')
        connection.send(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n")
        for part in (body[:7], body[7:]):
            connection.send(b"%x\r\n%b\r\n" % (len(part), part))
        connection.send(b"0\r\n\r\n")

    with serving(answerer) as server:
        client = connect(flavour, server.url)
        response = await done(client.send(call("POST", query={"q": "a b"}, json={"name": "Zoë"})))
        await closed(client)
    assert (response.parsed, response.attempts) == ({"id": "p1"}, 1)
    request = server.requests[0]
    assert request.startswith("POST /things?q=a%20b HTTP/1.1\r\n")
    assert request.endswith('{"name":"Zoë"}'.encode().decode("latin-1"))
    assert "\r\nAuthorization: Bearer " in request or "\r\nauthorization: Bearer " in request


BROKEN = {
    "the length is more than came": b'HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{"id": "p1"',
    "a chunk is missing": b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nb\r\n{"id": "p1"\r\n',
}


@for_each("content", BROKEN.values(), ids=BROKEN)
@for_each(("method", "attempts"), [("GET", 3), ("POST", 1)])
async def test_a_body_cut_short(flavour: Flavour, content: bytes, method: str, attempts: int) -> None:
    def answerer(connection: Connection, _: str) -> bool:
        connection.send(content)
        return False

    with serving(answerer) as server:
        client = connect(flavour, server.url, max_retries=2).with_options(on_retry=lambda _: None)
        client._clock = FakeClock()
        with pytest.raises(APIResponseError, match="the answer was cut short") as failure:
            await done(client.send(call(method)))
        await closed(client)
    assert (failure.value.status_code, failure.value.attempts, len(server.requests)) == (200, attempts, attempts)


@for_each(
    "content",
    [
        b"",
        b"HTTP/1.1 2",
        b"HTTP/1.1 200 OK\r\nConte",
        b"SSH-2.0-server\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n",
        b"HTTP/1.1 99 Odd\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nbad header\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000,
    ],
)
async def test_no_answer_or_none_that_is_http(flavour: Flavour, content: bytes) -> None:
    def answerer(connection: Connection, _: str) -> bool:
        connection.send(content)
        return False

    with serving(answerer) as server:
        client = connect(flavour, server.url)
        with pytest.raises(APIConnectionError, match="after the request was sent") as failure:
            await done(client.send(call("POST")))
        await closed(client)
    assert type(failure.value) is APIConnectionError
    assert len(str(failure.value)) < 400


async def test_a_reset(flavour: Flavour) -> None:
    with serving(lambda connection, _: connection.reset()) as server:
        client = connect(flavour, server.url)
        with pytest.raises(APIConnectionError, match="after the request was sent"):
            await done(client.send(call("POST")))
        await closed(client)


async def test_a_port_where_nobody_listens(flavour: Flavour) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    client = connect(flavour, url, max_retries=2)
    client._clock = clock = FakeClock()
    with pytest.raises(APIConnectionError, match="before a byte was sent") as failure:
        await done(client.send(call("POST")))
    await closed(client)
    assert failure.value.attempts == 3
    assert len(clock.sleeps) == 2


@pytest.mark.parametrize("error", [socket.gaierror(-2, "Name or service not known"), UnicodeError("label too long")])
async def test_a_host_that_does_not_exist(flavour: Flavour, error: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    def getaddrinfo(*_: Any, **__: Any) -> NoReturn:
        raise error

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    client = connect(flavour, "http://no-such-host.example.com")
    with pytest.raises(APIConnectionError):
        await done(client.send(call()))
    await closed(client)


async def test_a_waiting_call_has_given_its_connection_back(flavour: Flavour) -> None:
    """There is one connection: while the first call waits for its retry, another call goes over it."""
    busy = iter([True])

    def answerer(connection: Connection, request: str) -> None:
        if "first" in request and next(busy, False):
            connection.answer('{"message": "later"}', "503 Service Unavailable", "Retry-After: 1")
        else:
            connection.answer(f'"{request.split()[1]}"')

    with serving(answerer) as server:
        client = connect(flavour, server.url, limits=Limits(max_connections=1), max_retries=1, timeout=Timeout(pool=1))
        client._clock = clock = FakeClock()
        others: list[Any] = []

        async def other_async() -> None:
            others.append((await client.send(call(query={"q": "other"}))).parsed)

        clock.while_asleep = (
            other_async if flavour.is_async else lambda: others.append(client.send(call(query={"q": "other"})).parsed)
        )
        response = await done(client.send(call("POST", query={"q": "first"})))
        await closed(client)
    assert (response.parsed, response.attempts) == ("/things?q=first", 2)
    assert others == ["/things?q=other"]
    assert len(set(server.peers)) == 1


async def test_a_redirect_to_another_port_goes_without_the_key(flavour: Flavour) -> None:
    with serving(lambda connection, _: connection.answer('"there"')) as there:

        def answerer(connection: Connection, _: str) -> None:
            connection.answer("{}", "302 Found", f"Location: {there.url}/files/1?signature=s")

        with serving(answerer) as here:
            client = connect(flavour, here.url, api_key="secret-key-1")
            response = await done(client.send(call()))
            await closed(client)
    assert response.parsed == "there"
    assert "secret-key-1" in here.requests[0]
    assert "secret-key-1" not in there.requests[0]
    assert there.requests[0].startswith("GET /files/1?signature=s HTTP/1.1")


async def test_a_connection_that_the_server_closed_meanwhile_is_replaced(flavour: Flavour) -> None:
    def answerer(connection: Connection, _: str) -> bool:
        connection.answer('{"id": "p1"}')
        return False

    with serving(answerer) as server:
        client = connect(flavour, server.url)
        for expected in (1, 2, 3):
            await done(client.send(call("POST")))
            assert len(server.requests) == expected
            for thread in server.threads[1:]:
                thread.join()
        await closed(client)
    assert len(set(server.peers)) == 3


async def test_upload(flavour: Flavour, tmp_path: Path) -> None:
    path = tmp_path / "nia.wav"
    path.write_bytes(b"RIFF" * 50_000)
    answers = iter(["503 Service Unavailable", "200 OK"])

    with serving(lambda connection, _: connection.answer("{}", next(answers), "Retry-After: 0")) as server:
        client = connect(flavour, server.url, max_retries=1)
        await done(client.send(form_call({"file": path})))
        await closed(client)
    first, second = server.requests
    assert first.count("RIFF") == second.count("RIFF") == 50_000
    assert 'filename="nia.wav"' in first


async def test_an_answer_before_the_upload_is_whole_is_an_answer(flavour: Flavour) -> None:
    def answerer(connection: Connection, _: str) -> bool:
        connection.answer('{"message": "too large"}', "500 Internal Server Error", "Connection: close")
        return False

    with serving(answerer) as server:
        client = connect(flavour, server.url)
        with pytest.raises(InternalServerError, match="500: too large"):
            await done(client.send(form_call({"file": b"x" * 100_000})))
        await closed(client)


async def test_every_status_comes_through(flavour: Flavour) -> None:
    """Also those that no list of statuses knows."""
    known = set(http.client.responses)
    odd = [status for status in (418, 420, 444, 499, 520, 529, 599, 777, 999) if status not in known]
    with serving(lambda connection, request: connection.answer("{}", f"{request.split()[1][-3:]} Odd")) as server:
        client = connect(flavour, server.url)
        for status in odd:
            with pytest.raises(APIError) as failure:
                await done(client.send(call("POST", query={"s": status})))
            assert getattr(failure.value, "status_code", None) == status
        await closed(client)
