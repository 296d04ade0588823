"""The sandbox on real sockets."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from personae import Anam, APIConnectionError, AsyncTavus, Bland
from personae.sandbox import ConnectionReset, Delay, Sandbox, Server, Timeout, VirtualClock

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
            connection.sendall(b"GET /anam/v1/personas HTTP/1.1\r\nhost: here\r\n\r\n")
            assert reader.readline() == b"HTTP/1.1 401 Unauthorized\r\n"
            length = 0
            while (line := reader.readline()) != b"\r\n":
                name, _, value = line.partition(b":")
                length = int(value) if name.lower() == b"content-length" else length
            assert len(reader.read(length)) == length > 0
        reader.close()


@pytest.mark.parametrize("vendor", VENDORS)
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


POST = b"POST /anam/v1/personas HTTP/1.1\r\n"


@pytest.mark.parametrize(
    ("raw", "status"),
    [
        (b"nonsense\r\n\r\n", b"400"),
        (b"GET\r\n\r\n", b"400"),
        (b"\x16\x03\x01\x02\x00\x01\x00", b"400"),
        (b"GET /anam HTTP/9.9\r\n\r\n", b"505"),
        (b"GET /anam/" + b"x" * 70_000 + b" HTTP/1.1\r\n\r\n", b"414"),
        (b"GET //[::1 HTTP/1.1\r\n\r\n", b"404"),
        (b"GET http://elsewhere.example.com/anam HTTP/1.1\r\n\r\n", b"404"),
        (b"GET * HTTP/1.1\r\n\r\n", b"404"),
        (POST + b"content-length: -5\r\n\r\n", b"400"),
        (POST + b"content-length: many\r\n\r\n", b"400"),
        (POST + b"content-length: " + b"9" * 5000 + b"\r\n\r\n", b"413"),
        (POST + b"content-length: 500\r\n\r\nshort", b"401"),
        (POST + b"transfer-encoding: chunked\r\n\r\nzz\r\n", b"400"),
        (POST + b"transfer-encoding: chunked\r\n\r\nfffffffff\r\n", b"413"),
        (POST + b"transfer-encoding: chunked\r\n\r\n2\r\n{}\r\n", b"400"),
        (POST + b"transfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nx-after: 1\r\n\r\n", b"401"),
    ],
)
def test_what_is_no_http_is_refused_and_does_no_harm(
    server: Server, http: httpx.Client, capfd: pytest.CaptureFixture[str], raw: bytes, status: bytes
) -> None:
    with socket.create_connection(("127.0.0.1", server.port), timeout=5) as connection:
        connection.sendall(raw)
        connection.shutdown(socket.SHUT_WR)
        answer = b"".join(iter(lambda: connection.recv(65_536), b""))
    assert answer[:13].removeprefix(b"HTTP/1.1 ")[:3] == status
    assert answer.partition(b"\r\n\r\n")[2].startswith(b'{"message":')
    assert http.get("/anam/v1/personas").status_code == 200
    assert capfd.readouterr().err == ""


def test_a_client_that_goes_away_is_not_waited_for(capfd: pytest.CaptureFixture[str]) -> None:
    sandbox, before = Sandbox(), set(threading.enumerate())
    sandbox.faults.add(Delay(30), Timeout())
    with sandbox.serve() as server, Anam(api_key=server.key, base_url=server.anam, timeout=0.1, max_retries=0) as anam:
        for _ in range(2):
            with pytest.raises(APIConnectionError):
                anam.personas.list().page(1)
        started = time.monotonic()
        while set(threading.enumerate()) - before > {server._thread}:
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
        connection.sendall(b"GET /anam/v1/personas HTTP/1.1\r\nhost: here\r\n\r\n")
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
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(11)]
        text = "".join(lines)
        url = re.search(r"Tavus\(base_url='(.+?)'\)", text)
        key = re.search(r"export TAVUS_API_KEY=(\S+)", text)
        assert url is not None, text
        assert key is not None, text
        with httpx.Client(headers={"x-api-key": key[1]}, verify=False) as client:
            assert client.get(f"{url[1]}/v2/personas").json()["total_count"] == 5
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
