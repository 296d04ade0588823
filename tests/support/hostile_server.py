"""A server on loopback, in a process of its own, that does to each request what its query says, and keeps a ledger.

`python -m tests.support.hostile_server` prints its ports and serves until its input ends.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from .hostile_faults import FAULTS, Ledger, Visit, chunk

PATIENCE = 20.0
_ROOT = Path(__file__).parents[2]


class Hostile:
    """The process, as tests see it."""

    def __init__(self, process: subprocess.Popen[str], ports: dict[str, int]) -> None:
        self._process = process
        self._control = ports["control"]
        self.port = ports["plain"]
        self.url = f"http://127.0.0.1:{ports['plain']}"
        self.tls_url = f"https://localhost:{ports['tls']}" if "tls" in ports else ""

    def ask(self, question: str) -> Any:
        """What the server says to a question of ours, which is not a part of any test."""
        with Control(self) as control:
            return control.ask(question)

    def ledger(self) -> dict[str, dict[str, int]]:
        """Attempts and executions of each call since this was asked last."""
        found: dict[str, dict[str, int]] = self.ask("ledger")
        return found

    @property
    def connections(self) -> int:
        """How many connections to the server are open."""
        return int(self.ask("connections"))


class Control:
    """A line to the server, for a blocking test."""

    def __init__(self, hostile: Hostile) -> None:
        self._socket = socket.create_connection(("127.0.0.1", hostile._control), PATIENCE)
        self._file = self._socket.makefile("rw")

    def ask(self, question: str) -> Any:
        self._file.write(f"{question}\n")
        self._file.flush()
        return json.loads(self._file.readline())

    def settled(self, call: str) -> None:
        """Wait until nothing more comes of a call."""
        self.ask(f"settle {call}")

    def __enter__(self) -> Control:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
        self._socket.close()


class AsyncControl:
    """The same for coroutines."""

    def __init__(self, hostile: Hostile) -> None:
        self._hostile = hostile

    async def settled(self, call: str) -> None:
        self._writer.write(f"settle {call}\n".encode())
        await asyncio.wait_for(self._reader.readline(), PATIENCE)

    async def __aenter__(self) -> AsyncControl:
        self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self._hostile._control)
        return self

    async def __aexit__(self, *_: object) -> None:
        self._writer.close()
        await self._writer.wait_closed()


@contextmanager
def hostile_server(certificate: Path | None = None) -> Iterator[Hostile]:
    """A running server; with a certificate and its key in a file it speaks TLS as well."""
    command = [sys.executable, "-m", __name__, *([str(certificate)] if certificate else [])]
    with subprocess.Popen(command, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield Hostile(process, json.loads(process.stdout.readline()))
        finally:
            process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, "the hostile server has failed"


# the process itself


class _Server:
    def __init__(self) -> None:
        self.ledger = Ledger()
        self.elsewhere = ""
        self.open: set[asyncio.StreamWriter] = set()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open.add(writer)
        try:
            with suppress(OSError, EOFError, asyncio.LimitOverrunError):
                while await self._one(reader, writer):
                    pass
        except asyncio.CancelledError:
            pass  # the process ends
        finally:
            self.open.discard(writer)
            writer.close()

    async def _one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        method, target, _ = head[0].split(" ")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:-2])}
        query = dict(parse_qsl(urlsplit(target).query))
        visit = Visit(method, query, headers, reader, writer, self.ledger, self.elsewhere)
        await self._strike(visit)
        if not visit.is_read and not visit.is_over:
            await visit.request_body()
        return not visit.is_over

    async def _strike(self, visit: Visit) -> None:
        behaviour = _BEHAVIOURS.get(visit.query.get("do", ""))
        if behaviour is not None:
            await behaviour(visit)
            return
        if visit.query.get("do") == "list what was made":
            await _list_made(visit)
            return
        attempts = self.ledger.attempts.get(visit.call, 0) + 1
        self.ledger.attempts[visit.call] = attempts
        is_struck = attempts <= int(visit.query.get("times", 99))
        await FAULTS[visit.query.get("fault", "none") if is_struck else "none"].act(visit)

    async def control(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, asyncio.CancelledError):
            while line := (await reader.readline()).decode():
                question, _, about = line.strip().partition(" ")
                writer.write(json.dumps(await self._said(question, about)).encode() + b"\n")
                await writer.drain()
        writer.close()

    async def _said(self, question: str, about: str) -> Any:
        if question == "settle":
            with suppress(TimeoutError):  # of a call that took something else for its answer
                await asyncio.wait_for(self.ledger.settles(about).wait(), PATIENCE / 4)
            return True
        if question == "connections":
            return len(self.open)
        told = {"attempts": dict(self.ledger.attempts), "executions": dict(self.ledger.executions)}
        for kept in (self.ledger.attempts, self.ledger.executions, self.ledger.settled, self.ledger.looks):
            kept.clear()
        return told


# what requests outside the ledger may ask for


async def _after_a_while(visit: Visit) -> None:
    """Answer when `ms` have passed."""
    await visit.request_body()
    await asyncio.sleep(int(visit.query.get("ms", 0)) / 1000)
    await visit.send(visit.answer())


async def _never(visit: Visit) -> None:
    await visit.wait()


async def _page(visit: Visit) -> None:
    """One of `pages` pages of two items each."""
    await asyncio.sleep(int(visit.query.get("ms", 0)) / 1000)
    number, pages = int(visit.query.get("page", 1)), int(visit.query.get("pages", 3))
    body = {"data": [{"id": number * 2}, {"id": number * 2 + 1}], "meta": {"total": pages * 2, "last": pages}}
    await visit.send(visit.answer(body=json.dumps(body).encode()))


async def _file(visit: Visit) -> None:
    """A file of `size` bytes in chunks of 10,000, each `ms` after the other."""
    await visit.send(visit.head("content-type: audio/wav", "transfer-encoding: chunked"))
    for _ in range(int(visit.query.get("size", 50_000)) // 10_000):
        await asyncio.sleep(int(visit.query.get("ms", 0)) / 1000)
        await visit.send(chunk(bytes(10_000)))
    await visit.send(b"0\r\n\r\n")


async def _slow_reading(visit: Visit) -> None:
    """Take a request in 20 steps, each `ms` after the other."""
    left = int(visit.headers.get("content-length", 0))
    step = left // 20 + 1
    while left > 0:
        part = await visit.reader.read(min(left, step))
        if not part:
            raise asyncio.IncompleteReadError(b"", left)
        left -= len(part)
        await asyncio.sleep(int(visit.query.get("ms", 0)) / 1000)
    visit.is_read = True
    await visit.send(visit.answer())


async def _garbled_tls(visit: Visit) -> None:
    """Begin an answer and go on with what is no TLS, in its head or in its body."""
    answer = visit.answer()
    cut = answer.index(b"x-call") if visit.query["in"] == "head" else len(answer) - 3
    await visit.send(answer[:cut])
    await asyncio.sleep(0.01)
    descriptor = visit.writer.get_extra_info("socket").fileno()
    with socket.socket(fileno=socket.dup(descriptor)) as raw:
        raw.send(b"\x17\x03\x03\x00\x20" + bytes(32))  # a record that nobody has encrypted
    await visit.wait()


async def _cookies(visit: Visit) -> None:
    """20 cookies, other ones each time."""
    first = visit.ledger.attempts["cookies"] = visit.ledger.attempts.get("cookies", 0) + 20
    lines = [f"set-cookie: c{first + number}={'v' * 50}; max-age=99999; path=/" for number in range(20)]
    await visit.request_body()
    await visit.send(visit.answer(*lines, "set-cookie: odd; expires=nonsense; domain=.example.com; =;"))


async def _short_file(visit: Visit) -> None:
    """A file that ends before its length; the next attempt gets it whole."""
    visit.ledger.attempts[visit.call] = visit.ledger.attempts.get(visit.call, 0) + 1
    is_whole = visit.ledger.attempts[visit.call] > int(visit.query.get("times", 99))
    content = bytes(50_000)
    await visit.send(visit.head("content-type: audio/wav", f"content-length: {len(content)}"))
    await visit.send(content if is_whole else content[:20_000])
    if not is_whole:
        await visit.end()


async def _list_made(visit: Visit) -> None:
    """Whether `of` was executed; its fault strikes first, and what was made is hidden from the next `late` requests."""
    of, ledger = visit.query["of"], visit.ledger
    seen = ledger.attempts[visit.call] = ledger.attempts.get(visit.call, 0) + 1
    if seen % 7 < int(visit.query.get("times", 0)):
        await FAULTS[visit.query["fault"]].act(visit)
        return
    await visit.request_body()
    since = ledger.looks.get(of)
    is_shown = of in ledger.executions and since is not None and seen - since > int(visit.query.get("late", 0))
    await visit.send(visit.answer(body=json.dumps({"data": [{"key": of}] if is_shown else []}).encode()))


async def _file_of_two_members(visit: Visit) -> None:
    """A file in two gzip members, of which the second begins in another segment."""
    members = [gzip.compress(bytes(30_000)), gzip.compress(bytes(20_000))]
    whole = b"".join(members)
    length = f"content-length: {len(whole)}"
    cut = len(members[0]) + 1 - int(visit.query.get("before", 1))
    await visit.send(visit.head("content-type: audio/wav", "content-encoding: gzip", length))
    await visit.send(whole[:cut], whole[cut:])


async def _echo(visit: Visit) -> None:
    """Answer with the headers of the request."""
    await visit.request_body()
    await visit.send(visit.answer(body=json.dumps(visit.headers).encode()))


_BEHAVIOURS = {
    "short file": _short_file,
    "file of two members": _file_of_two_members,
    "echo": _echo,
    "wait": _after_a_while,
    "never": _never,
    "page": _page,
    "file": _file,
    "read slowly": _slow_reading,
    "garble": _garbled_tls,
    "set cookies": _cookies,
}


async def _main(certificate: str | None) -> None:
    server = _Server()
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda *_: None)  # of connections that were broken on purpose
    listeners = {"plain": server.serve, "elsewhere": server.serve, "control": server.control}
    ports = {}
    for name, serve in listeners.items():
        listener = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=1000)
        ports[name] = listener.sockets[0].getsockname()[1]
    if certificate is not None:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(certificate)
        listener = await asyncio.start_server(server.serve, "127.0.0.1", 0, ssl=context, backlog=1000)
        ports["tls"] = listener.sockets[0].getsockname()[1]
    server.elsewhere = f"http://127.0.0.1:{ports['elsewhere']}"
    print(json.dumps(ports), flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_main(sys.argv[1] if sys.argv[1:] else None))
