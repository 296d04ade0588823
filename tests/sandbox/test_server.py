"""The sandbox on real sockets."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from io import BufferedReader, BytesIO
from typing import Any

import httpx
import pytest

from personae import Anam, APIConnectionError, AsyncTavus, Bland
from personae.sandbox import ConnectionReset, Delay, Sandbox, Server, Timeout, VirtualClock
from personae.sandbox.requests import recorded_request
from personae.sandbox.transport import server as transport
from personae.sandbox.transport.incoming import MAX_BODY, read_body
from tests.support.each import for_each

from .conftest import VENDORS

PATHS = {"anam": "/v1/personas", "bland": "/v1/personas", "tavus": "/v2/personas"}


@pytest.fixture(scope="module")
def sandbox() -> Sandbox:
    return Sandbox(personas=12)


@pytest.fixture(scope="module")
def server(sandbox: Sandbox) -> Iterator[Server]:
    with sandbox.serve() as server:
        yield server


@pytest.fixture(scope="module")
def http(server: Server) -> Iterator[httpx.Client]:
    headers = {"authorization": f"Bearer {server.key}"}
    with httpx.Client(base_url=server.url, headers=headers, verify=False) as client:  # certificates take long to load
        yield client


def test_clients_reach_each_vendor_by_its_address(server: Server) -> None:
    with Anam(api_key=server.key, base_url=server.anam) as anam:
        made = anam.personas.create(name="Größe")
        assert anam.personas.get(made.id).name == "Größe"
    with Bland(api_key=server.key, base_url=server.bland) as bland:
        assert len(bland.personas.list(limit=5).concurrent(4).all()) == 12


def test_a_mistake_of_the_sandbox_is_told(
    sandbox: Sandbox, http: httpx.Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise LookupError("there is no such gear")

    with monkeypatch.context() as patch:
        patch.setattr(sandbox.service("anam"), "handle", fail)
        reply = http.get("/anam/v1/personas")
    assert (reply.status_code, reply.json()) == (
        500,
        {"message": "The sandbox failed with a LookupError; its log says more"},
    )
    assert "there is no such gear" in caplog.text
    assert http.get("/anam/v1/personas").status_code == 200


@pytest.mark.anyio
async def test_asynchronous_clients_reach_it_too(server: Server) -> None:
    async with AsyncTavus(api_key=server.key, base_url=server.tavus) as tavus:
        assert len(await tavus.personas.list(limit=5).all()) == 12


def test_what_is_made_over_a_socket_is_there_in_the_process(sandbox: Sandbox, server: Server) -> None:
    with Anam(api_key=server.key, base_url=server.anam) as anam:
        made = anam.personas.create(name="Ada")
    assert sandbox.anam().personas.get(made.id).name == "Ada"
    assert sandbox.requests[-2].headers["authorization"] == "***"


def test_one_connection_serves_many_requests(server: Server) -> None:
    with socket.create_connection(("127.0.0.1", server.port)) as connection:
        reader = connection.makefile("rb")
        for _ in range(3):
            connection.sendall(b"GET /anam/v1/personas HTTP/1.1\r\n" + host(server) + b"\r\n")
            assert reader.readline() == b"HTTP/1.1 401 Unauthorized\r\n"
            length = 0
            while (line := reader.readline()) != b"\r\n":
                name, _, value = line.partition(b":")
                length = int(value) if name.lower() == b"content-length" else length
            assert len(reader.read(length)) == length > 0
        reader.close()


@pytest.mark.parametrize("vendor", PATHS)
def test_a_wrong_key_is_refused_in_json(http: httpx.Client, vendor: str) -> None:
    reply = http.get(f"/{vendor}{PATHS[vendor]}", headers={"authorization": "Bearer wrong", "x-api-key": "wrong"})
    assert reply.status_code == 401
    assert reply.json()


@pytest.mark.parametrize(
    ("method", "path", "options", "status"),
    [
        ("GET", "/", {}, 404),
        ("GET", "/nobody/v1/personas", {}, 404),
        ("GET", "/anam", {}, 404),
        ("GET", "/anam//v1//personas", {}, 404),
        ("GET", "/anam/v1/personas/..%2F..%2Fetc", {}, 404),
        ("GET", "/anam/v1/personas/%00%ff", {}, 404),
        ("GET", "/anam/v1/personas?perPage=%ff&page[]=1", {}, 400),
        ("GET", "/anam/v1/personas/" + "x" * 60_000, {}, 404),
        ("GET", "/anam/v1/personas", {"headers": {"x-long": "x" * 70_000}}, 431),
        ("GET", "/anam/v1/personas", {"headers": {f"x-{n}": "1" for n in range(120)}}, 431),
        ("POST", "/anam/v1/personas", {"content": b"{"}, 400),
        ("POST", "/anam/v1/personas", {"content": b"[" * 200_000}, 400),
        ("POST", "/anam/v1/personas", {"content": b'{"name": 1e999}'}, 400),
        ("POST", "/anam/v1/personas", {"content": b"\x00\xff"}, 400),
        ("POST", "/anam/v1/personas", {"content": b"<a/>", "headers": {"content-type": "text/xml"}}, 415),
        ("POST", "/anam/v1/voices", {"content": b"x", "headers": {"content-type": "multipart/form-data"}}, 400),
        ("POST", "/anam/v1/voices", {"data": {"name": "a"}, "files": {"audioFile": b"x"}}, 201),
        ("DELETE", "/anam/v1/personas", {}, 405),
        ("OPTIONS", "/anam/v1/personas", {}, 405),
        ("BREW", "/anam/v1/personas", {}, 501),
    ],
)
def test_nothing_makes_it_fail(
    http: httpx.Client, capfd: pytest.CaptureFixture[str], method: str, path: str, options: dict[str, Any], status: int
) -> None:
    reply = http.request(method, path, **options)
    assert reply.status_code == status
    assert reply.headers["content-type"] == "application/json"
    assert reply.json()
    assert http.get("/anam/v1/personas").status_code == 200
    assert capfd.readouterr().err == ""


def test_a_head_request_gets_no_body(http: httpx.Client) -> None:
    reply = http.head("/anam/v1/personas")
    assert (reply.status_code, reply.content) == (405, b"")
    assert http.get("/anam/v1/personas").status_code == 200


def test_a_body_may_come_in_chunks(http: httpx.Client) -> None:
    parts = (part for part in (b'{"name": ', b'"In ', b'parts"}'))
    assert http.post("/anam/v1/personas", content=parts).json()["name"] == "In parts"


GET = b"GET /anam/v1/personas HTTP/1.1\r\n{host}"
POST = b"POST /anam/v1/personas HTTP/1.1\r\n{host}"
CHUNKED = POST + b"transfer-encoding: chunked\r\n\r\n"


def host(server: Server) -> bytes:
    return f"host: 127.0.0.1:{server.port}\r\n".encode()


def key(server: Server) -> bytes:
    return f"authorization: Bearer {server.key}\r\n".encode()


def answered(server: Server, raw: bytes, *, ends: bool = True) -> bytes:
    """All that comes in answer to some bytes."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=5) as connection:
        connection.sendall(raw.replace(b"{host}", host(server)).replace(b"{key}", key(server)))
        if ends:
            connection.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: connection.recv(65_536), b""))


def status_of(answer: bytes) -> int:
    assert answer.startswith(b"HTTP/1.1 ")
    return int(answer[9:12])


@for_each(
    ("raw", "status"),
    [
        (b"nonsense\r\n\r\n", 400),
        (b"GET\r\n\r\n", 400),
        (b"\x16\x03\x01\x02\x00\x01\x00", 400),
        (b"GET /anam HTTP/9.9\r\n\r\n", 505),
        (b"GET /anam/" + b"x" * 70_000 + b" HTTP/1.1\r\n\r\n", 414),
        (b"GET //[::1 HTTP/1.1\r\n{host}\r\n", 404),
        (b"GET http://elsewhere.example.com/anam HTTP/1.1\r\n{host}\r\n", 404),
        (b"GET * HTTP/1.1\r\n{host}\r\n", 404),
        (POST + b"content-length: -5\r\n\r\n", 400),
        (POST + b"content-length: many\r\n\r\n", 400),
        (POST + b"content-length:\r\n\r\n", 400),
        (POST + "content-length: \u0665\r\n\r\n".encode(), 400),
        (POST + b"content-length: 2\r\ncontent-length: 3\r\n\r\n{} ", 400),
        (POST + b"content-length: 2, 3\r\n\r\n{} ", 400),
        (POST + b"content-length: 2\r\ncontent-length: 2\r\n\r\n{}", 401),
        (POST + b"content-length: " + b"9" * 5000 + b"\r\n\r\n", 413),
        (POST + b"content-length: " + b"0" * 5000 + b"2\r\n\r\n{}", 401),
        (POST + b"content-length: " + b"0" * 30 + b"99999999999\r\n\r\n", 413),
        (POST + b"content-length: %d\r\n\r\n" % (MAX_BODY + 1), 413),
        (POST + b"content-length: 500\r\n\r\nshort", 400),
        (POST + b"content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", 400),
        (POST.replace(b"1.1", b"1.0") + b"transfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", 400),
        (POST + b"transfer-encoding: gzip, chunked\r\n\r\n", 501),
        (POST + b"no header\r\ncontent-length: 2\r\n\r\n{}", 400),
        (CHUNKED + b"zz\r\n", 400),
        (CHUNKED + b"\r\n", 400),
        (CHUNKED + b"-2\r\n", 400),
        (CHUNKED + b"1_0\r\n", 400),
        (CHUNKED + b"1" + b" " * 2000 + b"\r\n", 400),
        (CHUNKED + b"fffffffff\r\n", 413),
        (CHUNKED + b"f" * 500 + b"\r\n", 413),
        (CHUNKED + b"000000000fffffffff\r\n", 413),
        (CHUNKED + b"%x\r\n" % (MAX_BODY + 1), 413),
        (CHUNKED + b"2\r\n{}\r\n", 400),
        (CHUNKED + b"2\r\n{}}\r\n0\r\n\r\n", 400),
        (CHUNKED + b"2\r\n{}\r\n0\r\nx-after: 1\r\n\r\n", 401),
        (CHUNKED + b"0000000000002;name=value\r\n{}\r\n0\r\n\r\n", 401),
        (CHUNKED + b"2\r\n{}\r\n0\r\n" + b"x-after: 1\r\n" * 101 + b"\r\n", 431),
    ],
)
def test_what_is_no_http_is_refused_and_does_no_harm(
    server: Server, http: httpx.Client, capfd: pytest.CaptureFixture[str], raw: bytes, status: int
) -> None:
    answer = answered(server, raw)
    assert status_of(answer) == status
    assert answer.count(b"HTTP/1.1 ") == 1
    assert answer.partition(b"\r\n\r\n")[2].startswith(b'{"message":')
    assert http.get("/anam/v1/personas").status_code == 200
    assert capfd.readouterr().err == ""


class TestPagesOfTheWeb:
    """A page that a browser shows must not get at the sandbox, be it that its own name leads to 127.0.0.1."""

    @pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "[::1]", "LocalHost"])
    def test_the_names_of_this_machine_are_served(self, server: Server, name: str) -> None:
        raw = f"GET /anam/v1/personas HTTP/1.1\r\nhost: {name}:{server.port}\r\n".encode() + b"{key}\r\n"
        assert status_of(answered(server, raw)) == 200

    @for_each(
        ("lines", "status"),
        [
            (b"", 400),
            (b"{host}{host}", 400),
            (b"host:\r\n", 421),
            (b"host: evil.example\r\n", 421),
            (b"host: evil.example:PORT\r\n", 421),
            (b"host: 127.0.0.1\r\n", 421),
            (b"host: 127.0.0.1:1\r\n", 421),
            (b"host: localhost.:PORT\r\n", 421),
            (b"host: localhost.evil.example:PORT\r\n", 421),
            (b"host: 127.0.0.1:PORT, evil.example\r\n", 421),
            (b"host: user@127.0.0.1:PORT\r\n", 421),
            (b"{host}origin: https://evil.example\r\n", 403),
            (b"{host}origin: null\r\n", 403),
            (b"{host}origin: http://127.0.0.1:1\r\n", 403),
            (b"{host}origin: https://127.0.0.1:PORT\r\n", 403),
            (b"{host}origin: http://127.0.0.1:PORT\r\norigin: https://evil.example\r\n", 403),
            (b"{host}sec-fetch-site: cross-site\r\n", 403),
            (b"{host}origin: http://127.0.0.1:PORT\r\nsec-fetch-site: same-origin\r\n", 201),
            (b"{host}sec-fetch-site: none\r\n", 201),
        ],
    )
    @for_each("version", [b"1.1", b"1.0"])
    def test_others_are_not(self, sandbox: Sandbox, server: Server, lines: bytes, version: bytes, status: int) -> None:
        sandbox.clear()
        head = b"POST /anam/v1/personas HTTP/" + version + b"\r\n" + lines.replace(b"PORT", b"%d" % server.port)
        body = b"content-type: application/json\r\ncontent-length: 2\r\n\r\n{}"
        assert status_of(answered(server, head + b"{key}" + body)) == status
        assert len(sandbox.requests) == (status == 201)


class TestBodies:
    def test_one_in_many_small_chunks_takes_as_long_as_there_are_chunks(self) -> None:
        """It took the square of that, when what had come was counted anew for each."""

        def seconds(count: int) -> float:
            file: Any = BufferedReader(BytesIO(b"1\r\nx\r\n" * count + b"0\r\n\r\n"))
            started = time.thread_time()
            assert read_body(file, None) == b"x" * count
            return time.thread_time() - started

        assert min(seconds(20_000) for _ in range(3)) < 10 * min(seconds(5_000) for _ in range(3))

    @pytest.mark.parametrize("framing", [b"content-length: 2\r\n\r\n", b"transfer-encoding: chunked\r\n\r\n"])
    def test_a_client_may_wait_until_one_is_asked_for(self, server: Server, framing: bytes) -> None:
        head = POST + b"{key}content-type: application/json\r\nexpect: 100-continue\r\n" + framing
        with socket.create_connection(("127.0.0.1", server.port), timeout=5) as connection:
            connection.sendall(head.replace(b"{host}", host(server)).replace(b"{key}", key(server)))
            assert connection.recv(100) == b"HTTP/1.1 100 Continue\r\n\r\n"
            connection.sendall(b"{}" if b"length" in framing else b"2\r\n{}\r\n0\r\n\r\n")
            assert connection.recv(100).startswith(b"HTTP/1.1 201 Created\r\n")

    @pytest.mark.parametrize(
        ("raw", "status"),
        [
            (POST + b"content-length: 99999999999\r\n", 413),
            (POST.replace(b"{host}", b"host: evil.example\r\n") + b"content-length: 2\r\n", 421),
            (POST.replace(b"/anam", b"/nobody") + b"content-length: 2\r\n", 404),
        ],
    )
    def test_one_that_is_refused_is_not_asked_for(self, server: Server, raw: bytes, status: int) -> None:
        assert status_of(answered(server, raw + b"expect: 100-continue\r\n\r\n", ends=False)) == status

    def test_the_answer_comes_though_one_that_is_refused_is_still_sent(self, server: Server) -> None:
        size = MAX_BODY + 1
        raw = POST + b"content-length: %d\r\n\r\n" % size + b"x" * 4_000_000
        assert status_of(answered(server, raw)) == 413

    @pytest.mark.parametrize(
        ("path", "lines", "status"),
        [
            ("/anam/v1/personas", b"authorization: Bearer wrong\r\n", 401),
            ("/anam/v1/nothing", b"{key}", 404),
            ("/anam/v1/tools/t/nothing", b"{key}", 404),
        ],
    )
    def test_one_that_is_refused_is_not_kept(
        self, sandbox: Sandbox, server: Server, path: str, lines: bytes, status: int
    ) -> None:
        sandbox.clear()
        head = f"POST {path} HTTP/1.1\r\n".encode() + b"{host}" + lines
        assert status_of(answered(server, head + b"content-length: 1000\r\n\r\n" + b"x" * 1000)) == status
        assert [(one.status, one.content) for one in sandbox.requests] == [(status, b"")]

    def test_those_that_are_kept_have_a_limit(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(recorded_request, "MAX_RECORDED_BYTES", 10_000)
        sandbox = Sandbox()
        anam = sandbox.anam()
        for number in range(20):
            anam.personas.create(name=f"{number}", system_prompt="x" * 1000)
        kept = sandbox.requests
        assert 5 <= len(kept) < 10
        assert [one.json["name"] for one in kept] == [f"{number}" for number in range(20 - len(kept), 20)]
        anam.personas.create(name="large", system_prompt="x" * 20_000)
        assert [one.json["name"] for one in sandbox.requests] == ["large"]


def test_requests_may_be_sent_before_the_answer_to_the_last_one(sandbox: Sandbox, server: Server) -> None:
    sandbox.clear()
    make = POST + b"{key}content-type: application/json\r\ncontent-length: %d\r\n\r\n%s"
    bodies = [b'{"name": "%d"}' % number for number in range(5)]
    answer = answered(server, b"".join(make % (len(body), body) for body in bodies) + GET + b"{key}\r\n")
    assert re.findall(rb"HTTP/1\.1 (\d+)", answer) == [b"201"] * 5 + [b"200"]
    assert [one.content for one in sandbox.requests] == [*bodies, b""]


def test_what_follows_a_refused_request_is_no_request(sandbox: Sandbox, server: Server) -> None:
    sandbox.clear()
    smuggled = GET + b"{key}\r\n"
    answer = answered(server, CHUNKED + b"-1\r\n" + smuggled)
    assert (answer.count(b"HTTP/1.1 "), status_of(answer)) == (1, 400)
    assert sandbox.requests == []


class TestTime:
    """Who sends half a request, or takes no answer, does not hold a thread for ever."""

    @pytest.fixture
    def quick(self, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
        for name in ("IDLE_SECONDS", "HEAD_SECONDS", "BODY_SECONDS", "WRITE_SECONDS"):
            monkeypatch.setattr(transport, name, 0.3)
        with Sandbox(personas=100).serve() as server:
            yield server

    def dribble(self, server: Server, raw: bytes, more: bytes) -> bytes:
        """The answer to a request that comes byte by byte, and never ends."""
        with socket.create_connection(("127.0.0.1", server.port), timeout=0.05) as connection:
            connection.sendall(raw.replace(b"{host}", host(server)).replace(b"{key}", key(server)))
            started, found = time.monotonic(), b""
            while time.monotonic() - started < 5:
                try:
                    part = connection.recv(65_536)
                    found += part
                    if not part:
                        return found
                except TimeoutError:
                    connection.sendall(more)
        raise AssertionError("the server waits")

    @pytest.mark.parametrize(
        ("raw", "more"),
        [
            (b"G", b"E"),
            (GET, b"x"),
            (GET, b"x-more: 1\r\n"),
            (POST + b"content-length: 1000\r\n\r\n", b"x"),
            (CHUNKED, b"0"),
            (CHUNKED, b"1\r\nx\r\n"),
            (CHUNKED + b"0\r\n", b"x: 1\r\n"),
        ],
    )
    def test_half_a_request(self, quick: Server, raw: bytes, more: bytes) -> None:
        assert status_of(self.dribble(quick, raw, more)) == 408
        self.is_alone(quick)

    @pytest.mark.parametrize("raw", [b"", GET + b"{key}\r\n"])
    def test_a_connection_without_a_request_is_closed(self, quick: Server, raw: bytes) -> None:
        answer = answered(quick, raw, ends=False)
        assert answer.count(b"HTTP/1.1 ") == (1 if raw else 0)
        self.is_alone(quick)

    def test_an_answer_that_nobody_takes(self, quick: Server) -> None:
        with socket.socket() as connection:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            connection.connect(("127.0.0.1", quick.port))
            one = b"GET /anam/v1/personas?perPage=100 HTTP/1.1\r\n" + host(quick) + key(quick) + b"\r\n"
            connection.sendall(one * 300)
            self.is_alone(quick)

    def is_alone(self, server: Server) -> None:
        """No connection is left."""
        started = time.monotonic()
        while server._sockets._open:
            assert time.monotonic() - started < 5
            time.sleep(0.01)

    def test_stopping_takes_none_whatever_clients_do(self) -> None:
        sandbox = Sandbox(personas=100)
        sandbox.faults.add(Timeout(), times=3, operation="listPersonas")
        server = sandbox.serve()
        server.start()
        large = b"GET /anam/v1/personas?perPage=100 HTTP/1.1\r\n{host}{key}\r\n"
        halves = (b"", b"GET", GET, POST + b"content-length: 1000\r\n\r\n{", CHUNKED + b"5\r\n", b"nonsense\r\n\r\n")
        connections = []
        for raws, received in (((*halves, *[large] * 3), 3), ((large * 300,), 10)):  # three wait, and one takes nothing
            for raw in raws:
                connections.append(socket.create_connection(("127.0.0.1", server.port)))
                connections[-1].sendall(raw.replace(b"{host}", host(server)).replace(b"{key}", key(server)))
            started = time.monotonic()
            while len(sandbox.requests) < received:
                assert time.monotonic() - started < 10
                time.sleep(0.01)
        started = time.monotonic()
        server.stop()
        assert time.monotonic() - started < 2
        for connection in connections:
            connection.close()


def test_a_client_that_goes_away_is_not_waited_for(capfd: pytest.CaptureFixture[str]) -> None:
    sandbox, before = Sandbox(), set(threading.enumerate())
    sandbox.faults.add(Delay(30), Timeout())
    with sandbox.serve() as server, Anam(api_key=server.key, base_url=server.anam, timeout=0.1, max_retries=0) as anam:
        for _ in range(2):
            with pytest.raises(APIConnectionError):
                anam.personas.list().page(1)
        started = time.monotonic()
        while set(threading.enumerate()) - before > {server._thread, server._passing}:
            assert time.monotonic() - started < 10
            time.sleep(0.01)
    assert capfd.readouterr().err == ""


def test_a_delay_is_real(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.faults.add(Delay(0.2))
    started = time.monotonic()
    assert http.get("/anam/v1/personas").status_code == 200
    assert 0.2 <= time.monotonic() - started < 5


def test_a_reset_is_a_reset(sandbox: Sandbox, server: Server) -> None:
    sandbox.faults.add(ConnectionReset())
    with socket.create_connection(("127.0.0.1", server.port), timeout=5) as connection:
        connection.sendall(b"GET /anam/v1/personas HTTP/1.1\r\n" + host(server) + b"\r\n")
        with pytest.raises(ConnectionResetError):
            connection.recv(1)


def test_the_rate_limit_ends_when_real_time_has_passed() -> None:
    sandbox = Sandbox(rate_limit=(1, 1.5))
    with sandbox.serve() as server:
        url, headers = f"{server.tavus}/v2/personas", {"x-api-key": server.key}
        with httpx.Client(headers=headers, verify=False) as client:
            statuses = [client.get(url).status_code for _ in range(2)]
            end = time.monotonic() + 5
            while client.get(url).status_code != 200:
                assert time.monotonic() < end
                time.sleep(0.02)
    assert statuses == [200, 429]


def test_it_stops_although_clients_are_connected() -> None:
    server = Sandbox().serve()
    server.start()
    with httpx.Client(verify=False) as client, socket.create_connection(("127.0.0.1", server.port)):
        client.get(server.anam)
        server.stop()
    assert not [thread for thread in threading.enumerate() if thread.name == f"personae-sandbox-{server.port}"]
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", server.port))


def test_it_can_be_stopped_before_it_was_started() -> None:
    server = Sandbox().serve()
    server.stop()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", server.port))


def runs(clock: VirtualClock) -> bool:
    before = clock.monotonic()
    time.sleep(0.002)
    return clock.monotonic() > before


def test_time_passes_as_long_as_it_is_served_and_never_goes_back() -> None:
    sandbox = Sandbox()
    clock = sandbox.clock
    assert not runs(clock)
    with sandbox.serve():
        with sandbox.serve():
            assert runs(clock)
        assert runs(clock)
        last = clock.monotonic()
    assert not runs(clock)
    assert clock.monotonic() >= last
    sandbox.serve().stop()
    assert not runs(clock)
    with sandbox.serve():
        assert last <= clock.monotonic() < last + 60


def test_it_listens_on_this_machine_only(server: Server) -> None:
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/bland", server.bland)


def test_the_command_says_where_it_is_and_stops_at_ctrl_c() -> None:
    command = [sys.executable, "-m", "personae.sandbox", "--port", "0", "--personas", "5"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            text = "".join(process.stdout.readline() for _ in range(2 + 2 * len(VENDORS)))
            environment = {**os.environ, **dict(re.findall(r"export (\w+)=(\S+)", text))}
            listing = [sys.executable, "-c", "from personae import Personae; print(len(Personae().list().records))"]
            run = subprocess.run(listing, env=environment, capture_output=True, text=True, timeout=30)
            assert run.stdout == f"{5 * len(VENDORS)}\n", (text, run.stderr)
        finally:
            process.send_signal(signal.SIGINT)
        rest, errors = process.communicate(timeout=10)
    assert (process.returncode, errors) == (0, "")
    assert "stopped" in rest


@pytest.mark.parametrize(
    ("arguments", "said"),
    [(["--port", "99999"], "cannot serve"), (["--personas", "-1"], "cannot serve"), (["--port", "x"], "invalid int")],
)
def test_the_command_refuses_what_cannot_be(arguments: list[str], said: str) -> None:
    command = [sys.executable, "-m", "personae.sandbox", *arguments]
    run = subprocess.run(command, capture_output=True, text=True, timeout=30)
    assert run.returncode == 2
    assert said in run.stderr
    assert "Traceback" not in run.stderr


def test_a_port_that_is_taken_is_named_with_what_to_do() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        command = [sys.executable, "-m", "personae.sandbox", "--port", port]
        run = subprocess.run(command, capture_output=True, text=True, timeout=30)
    assert run.returncode == 2
    assert f"cannot serve on port {port} (Address already in use): choose another with --port, or 0" in run.stderr
