"""How commands end by a signal, as programs."""

from __future__ import annotations

import io
import json
import os
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from typing import Any

import pytest

from personae.cli import signals
from personae.cli.output import standard_streams

from .terminals import PATIENCE, PROGRAM, on_a_terminal

ENDED = {"SIGINT": 130, "SIGTERM": 143, "SIGHUP": 129}
CALL = ("bland", "calls", "send", "--phone-number", "+13125550117", "--task", "Say hello.", "--yes")
LIST = ("bland", "calls", "list", "--all", "--jsonl")
INTERRUPTED = (*PROGRAM[:3], "-W", "ignore::ResourceWarning", *PROGRAM[3:])
"""A signal may come where a socket belongs to nobody yet: Python closes that one, and has something to say of it."""
PAGE = 4096
"""A pipe takes so much as long as it is not full."""
BEGUN = b"HTTP/1.1 200 OK\r\ncontent-type: audio/wav\r\ncontent-length: 9\r\n\r\nhalf"


@pytest.fixture(autouse=True)
def heard() -> Iterator[None]:
    """A program ignores what is ignored where it is started: by `nohup`, or by a shell in the background."""
    ignored = [one for one in map(signal.Signals.__getitem__, ENDED) if signal.getsignal(one) is signal.SIG_IGN]
    for one in ignored:
        signal.signal(one, signal.SIG_DFL)
    yield
    for one in ignored:
        signal.signal(one, signal.SIG_IGN)


@pytest.fixture
def vendor(monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    """A vendor that takes requests, and answers nothing by itself."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(PATIENCE)
        monkeypatch.setenv("BLAND_API_KEY", "k")
        monkeypatch.setenv("BLAND_BASE_URL", f"http://127.0.0.1:{listening.getsockname()[1]}")
        yield listening


@contextmanager
def asked(
    vendor: socket.socket,
    *words: str,
    answer: bytes = b"",
    then_asks: bool = False,
    stdout: int = subprocess.PIPE,
) -> Iterator[subprocess.Popen[bytes]]:
    """The program, when its request has come and the answer has begun, and where it `then_asks` has asked for more."""
    with subprocess.Popen([*INTERRUPTED, *words], stdout=stdout, stderr=subprocess.PIPE) as program:
        try:
            connection, _ = vendor.accept()
            with connection:
                assert connection.recv(65536)
                connection.sendall(answer)
                assert not then_asks or connection.recv(65536)
                yield program
        finally:
            program.kill()


def told(program: subprocess.Popen[bytes]) -> bytes:
    assert program.stderr is not None
    return program.stderr.read()


@pytest.mark.parametrize("name", ENDED)
def test_what_may_have_been_done_is_said(name: str, vendor: socket.socket) -> None:
    with asked(vendor, *CALL) as program:
        program.send_signal(getattr(signal, name))
        assert program.wait(PATIENCE) == ENDED[name]
        assert told(program) == b"personae: stopped before bland calls send was answered: it may have been done\n"


@pytest.mark.parametrize("name", ENDED)
def test_no_part_of_a_file_is_left(name: str, vendor: socket.socket, tmp_path: Path) -> None:
    words = ("bland", "calls", "get-recording", "c1", "--output", str(tmp_path / "call.wav"))
    with asked(vendor, *words, answer=BEGUN) as program:
        ends = time.monotonic() + PATIENCE
        while not list(tmp_path.iterdir()) and time.monotonic() < ends:
            time.sleep(0.01)
        assert [one.suffix for one in tmp_path.iterdir()] == [".part"]
        program.send_signal(getattr(signal, name))
        assert (program.wait(PATIENCE), told(program)) == (ENDED[name], b"")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize("form", ["--json", "--jsonl", "--csv", "--fields=call_id"])
@pytest.mark.parametrize("name", ENDED)
def test_a_list_that_is_not_whole_says_so(name: str, form: str, count: int, vendor: socket.socket) -> None:
    content = json.dumps({"total_count": 9, "calls": [{"call_id": f"c{place}"} for place in range(count)]}).encode()
    head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(content)
    words = (*LIST[:-1], form, f"--page-size={count}")
    with asked(vendor, *words, answer=head + content, then_asks=True) as program:
        program.send_signal(getattr(signal, name))
        assert program.wait(PATIENCE) == ENDED[name]
        assert told(program) == f"personae: stopped after {count} item{'s' * (count > 1)}\n".encode()
        assert program.stdout is not None
        shown = program.stdout.read().decode()
    assert shown.count("c0") == 1
    assert form != "--json" or len(json.loads(shown)) == count


def test_a_signal_that_comes_again_and_again_is_one(vendor: socket.socket) -> None:
    """`timeout` sends it to the program and to its group, so that the second may come while Python ends."""
    with asked(vendor, *LIST) as program:
        ends = time.monotonic() + PATIENCE
        while program.poll() is None and time.monotonic() < ends:
            program.send_signal(signal.SIGINT)
            time.sleep(0.002)
        assert (program.returncode, told(program)) == (130, b"")


@contextmanager
def unread() -> Iterator[int]:
    """A pipe with room for a part of an answer, whose reader does not read on."""
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    with suppress(BlockingIOError):
        while True:
            os.write(writing, b"x" * PAGE)
    os.set_blocking(writing, True)
    os.read(reading, PAGE)
    try:
        yield writing
    finally:
        os.close(writing)
        os.close(reading)


@pytest.mark.parametrize("name", ENDED)
def test_it_ends_where_nobody_reads_on(name: str, vendor: socket.socket) -> None:
    """What was answered is told on standard error, and nothing is said of what may have been done."""
    call = {"call_id": "c1", "told": "x" * PAGE}
    done = b"personae: bland calls send was done, and its answer is not written: {"
    for words, answer, said in ((CALL, call, done), (LIST, {"total_count": 1, "calls": [call]}, b"")):
        content = json.dumps(answer).encode()
        head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(content)
        with unread() as writing, asked(vendor, *words, "--jsonl", answer=head + content, stdout=writing) as program:
            ends = time.monotonic() + PATIENCE
            while select.select([], [writing], [], 0)[1] and time.monotonic() < ends:
                time.sleep(0.01)
            program.send_signal(getattr(signal, name))
            assert program.wait(PATIENCE) == ENDED[name]
            heard = told(program)
            assert heard.startswith(said)
            assert (len(heard.splitlines()), b'"call_id": "c1"' in heard) == (bool(said), bool(said))


def test_what_is_said_after_one_that_comes_while_something_is_written_is_not_lost() -> None:
    """The signal may come when a note has been written, and the next one says what goes on."""

    class Interrupted(io.FileIO):
        is_first = True

        def write(self, part: Any) -> int:
            written = super().write(part)
            if self.is_first:
                self.is_first = False
                raise KeyboardInterrupt
            return written

    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as read, Interrupted(writing, "w") as file:
        told = standard_streams._Told(file, lambda _: None)
        with pytest.raises(KeyboardInterrupt):
            told.write(b"queued\n")
        told.write(b"stopped\n")
        assert read.readline() + read.readline() == b"queued\nstopped\n"


def test_one_that_is_ignored_stays_so(vendor: socket.socket) -> None:
    """As `nohup` wants it, and shells for what is in the background."""
    words = ["/bin/sh", "-c", "trap '' HUP; exec \"$@\"", "sh", *PROGRAM, *CALL]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        connection, _ = vendor.accept()
        with connection:
            connection.recv(65536)
            program.send_signal(signal.SIGHUP)
            connection.sendall(b'HTTP/1.1 200 OK\r\ncontent-length: 17\r\n\r\n{"call_id": "c1"}')
            assert program.wait(PATIENCE) == 0


SWALLOWED = """
import os, signal, sys, time
from personae.cli import signals

class Held:
    def __del__(self):
        os.kill(os.getpid(), signal.{name})
        for _ in range(100): pass

signals.prepare()
try:
    Held()
    time.sleep(20)
except KeyboardInterrupt as error:
    sys.exit(signals.status_of(error))
"""


@pytest.mark.parametrize("name", ENDED)
def test_one_where_python_raises_nothing_is_not_lost(name: str) -> None:
    code = SWALLOWED.format(name=name)
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=PATIENCE)
    assert (ended.returncode, ended.stderr) == (ENDED[name], b"")


UNHEARD = """
import select, signal, sys, threading, time
from personae.cli import signals

def send():
    time.sleep(0.1)  # until the other thread waits, which nothing can tell
    signal.pthread_kill(threading.get_ident(), signal.{name})

signals.prepare()
threading.Thread(target=send, daemon=True).start()
try:
    select.poll().poll(20_000)
except KeyboardInterrupt as error:
    sys.exit(signals.status_of(error))
"""


@pytest.mark.parametrize("name", ENDED)
def test_one_that_interrupts_no_wait_is_heard(name: str) -> None:
    """As in the moment before Python waits: here another thread gets it, and the one that waits is told nothing."""
    began = time.monotonic()
    ended = subprocess.run([sys.executable, "-c", UNHEARD.format(name=name)], capture_output=True, timeout=PATIENCE)
    assert (ended.returncode, ended.stderr) == (ENDED[name], b"")
    assert time.monotonic() - began < 4  # in which Python starts, too


UNCAUGHT = """
import atexit, time, sys
from personae.cli import main, signals

def fail(words):
    raise ValueError("a fault of ours")

atexit.register(time.sleep, 0.5)  # a program may take its time to end
main._run_if_installed = fail
main.main()
"""


def test_an_error_that_nobody_expects_ends_it_as_any_program() -> None:
    ended = subprocess.run([sys.executable, "-c", UNCAUGHT], capture_output=True, timeout=PATIENCE)
    assert (ended.returncode, ended.stderr.splitlines()[-1]) == (1, b"ValueError: a fault of ours")


ALARMED = """
import os, signal, sys
signal.setitimer(signal.ITIMER_REAL, 1)
os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
"""


def test_an_alarm_of_whoever_starts_it_goes_off(vendor: socket.socket) -> None:
    """As `timeout` is written where there is none: an alarm survives exec."""
    words = [sys.executable, "-c", ALARMED, *PROGRAM[1:], *LIST]
    assert subprocess.run(words, capture_output=True, timeout=PATIENCE).returncode == -signal.SIGALRM


def test_one_that_comes_again_at_once_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    numbers = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]
    before = {number: signal.getsignal(number) for number in numbers}
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    monkeypatch.setattr(signals, "_WAKING", None)
    moments = iter([10.0, 10.1, 10.6])
    monkeypatch.setattr(signals, "monotonic", lambda: next(moments))
    try:
        signals.prepare()
        for raises in (True, False, True):
            with pytest.raises(signals.Ended) if raises else nullcontext():
                signal.raise_signal(signal.SIGTERM)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def test_the_sandbox_ends_so_too() -> None:
    with subprocess.Popen([*PROGRAM, "sandbox", "--port", "0"], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert "running" in program.stdout.readline()
        program.terminate()
        assert program.wait(PATIENCE) == 143
        assert program.stdout.read().endswith("\nstopped\n")


def test_so_does_a_prompt() -> None:
    with on_a_terminal("login", "anam", PYTHON_KEYRING_BACKEND="tests.cli.memory.Memory") as terminal:
        terminal.until("Key of Anam")
        os.kill(terminal.process, signal.SIGTERM)
        assert terminal.ended() == 143
    assert "Traceback" not in terminal.shown
