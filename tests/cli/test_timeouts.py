"""`--timeout`: no call takes longer, whatever the vendor does."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from threading import Thread

import pytest

from personae.vendors import VENDORS, dialect_of

from .running import Command, words_of

HEAD = b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\ncontent-type: "
DRIPS = {
    "nothing": b"",
    "a part of JSON": HEAD + b"application/json\r\n\r\n[",
    "a sign of life": HEAD + b"text/event-stream\r\n\r\n: here\n\n",
}
PATIENCE = 20.0


@pytest.fixture(params=DRIPS)
def vendor(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A vendor that begins to answer and goes on for ever, or does not answer at all."""
    open_: list[socket.socket] = []

    def serve() -> None:
        while True:
            try:
                one, _ = listening.accept()
            except OSError:
                return
            open_.append(one)
            one.recv(65536)
            one.sendall(DRIPS[request.param])

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = Thread(target=serve)
        thread.start()
        for name in VENDORS:
            dialect = dialect_of(name)
            monkeypatch.setenv(dialect.key_variable, "k")
            monkeypatch.setenv(dialect.base_url_variable, f"http://127.0.0.1:{listening.getsockname()[1]}")
        yield
        listening.shutdown(socket.SHUT_RDWR)
    thread.join()
    for one in open_:
        one.close()


LATE = "the --timeout of 0.3 s passed (attempts: 1)"
SEND = "bland calls send --phone-number +13125550117 --task x --yes"
ENDS = {
    "bland calls list": f"bland calls list: {LATE}",
    "bland calls get c1": f"bland calls get: {LATE}",
    SEND: f"bland calls send: {LATE}; it may have been done",
    "bland calls get-recording c1 --output -": f"bland calls get-recording: {LATE}",
    "bland calls stream-active": "no event came within the --timeout of 0.3 s",
    "tavus videos create --replica-id r --script x --yes --wait": f"tavus videos create: {LATE}; it may have been done",
    "personas anam:p1": f"anam personas get: {LATE}",
    "drift tavus": "tavus ",
    "doctor": f"anam network: anam personas list: {LATE}",
}


@pytest.mark.parametrize("line", ENDS)
def test_it_ends_in_time_and_says_so(line: str, vendor: None, command: Command) -> None:
    began = time.monotonic()
    ended = command(*words_of(line), "--timeout", "0.3")
    assert time.monotonic() - began < PATIENCE
    assert ended.status in (5, 6)
    said = ended.err.splitlines()[-1]
    assert said.startswith(f"personae: {ENDS[line]}")
    assert "the --timeout of 0.3 s" in said


def test_what_comes_in_time_is_not_ended(command: Command) -> None:
    ended = command("bland", "calls", "stream-active", "--sandbox", "--timeout", "20", "--limit", "1")
    assert (ended.status, len(ended.out.splitlines()), ended.err) == (0, 1, "")


@pytest.mark.parametrize("seconds", ["0", "-1", "x", "1000001", "nan"])
def test_what_is_no_time_is_refused(seconds: str, command: Command) -> None:
    ended = command("bland", "calls", "list", "--timeout", seconds, "--sandbox")
    assert (ended.status, ended.out) == (2, "")
    assert "'--timeout'" in ended.err


def test_an_argument_of_that_name_has_another_option(command: Command) -> None:
    told = command("bland", "tools", "create", "--help").out
    assert "--arguments.timeout" in told
    assert "--timeout SECONDS" in told
