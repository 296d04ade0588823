"""What a hostile server does to the requests of clients, and what must become of each: a table of faults.

A fault is named by the query of a request (`fault`), and strikes the first so many attempts (`times`) of a call, which
has an id of its own (`call`). Every answer to a call names it; what must never be taken for its answer names another.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
import struct
import zlib
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal
from urllib.parse import urlencode

VERBS = ("GET", "HEAD", "PUT", "DELETE", "POST", "PATCH")
SAFE = frozenset({"GET", "HEAD", "PUT", "DELETE"})

Ends = Literal["empty", "own", "fails", "refused", "rejected", "late", "any"]
"""What an attempt comes to: its own answer; a failure that is mended by another attempt where the request may be sent
twice (`fails`), or in any case (`refused`), or in none (`rejected`); the end of its time; or whatever it may."""

MIB = 1024 * 1024
_SETTLE_SECONDS = 0.002
_DEADLINE_SECONDS = 0.15
_PAD = 4 * MIB
"""More than the buffers of the system hold: a request that is as long cannot be written unless somebody reads it."""


@dataclass
class Ledger:
    """What requests have come, and what was done for them."""

    attempts: dict[str, int] = field(default_factory=dict)
    executions: dict[str, int] = field(default_factory=dict)
    settled: dict[str, asyncio.Event] = field(default_factory=dict)
    looks: dict[str, int] = field(default_factory=dict)
    """How often somebody had looked for what a call has made, when it was made."""

    def settles(self, call: str) -> asyncio.Event:
        """What is set when nothing more comes of a call that was answered."""
        return self.settled.setdefault(call, asyncio.Event())


@dataclass
class Visit:
    """One request, whose head was read, and the connection that it came by."""

    method: str
    query: dict[str, str]
    headers: dict[str, str]
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    ledger: Ledger
    elsewhere: str
    is_read: bool = False
    is_over: bool = False
    """Whether the connection is to be closed."""

    @property
    def call(self) -> str:
        return self.query.get("call", "")

    async def request_body(self) -> None:
        """Read the rest of the request."""
        self.is_read = True
        left = int(self.headers.get("content-length", 0))
        if self.headers.get("transfer-encoding", "").lower() == "chunked":
            while size := int(await self.reader.readline(), 16):
                await self.reader.readexactly(size + 2)
            await self.reader.readline()
        while left > 0:
            part = await self.reader.read(min(left, MIB))
            if not part:
                raise asyncio.IncompleteReadError(b"", left)
            left -= len(part)

    async def act(self) -> None:
        """Read the rest of the request, and do what it asks for."""
        await self.request_body()
        self.ledger.executions[self.call] = self.ledger.executions.get(self.call, 0) + 1
        self.ledger.looks.setdefault(self.call, self.ledger.attempts.get(f"looks-{self.call}", 0))

    def content(self, **more: Any) -> bytes:
        return json.dumps({"call": self.call, **more}).encode()

    def head(self, *lines: str, status: str = "200 OK", version: str = "HTTP/1.1") -> bytes:
        named = (f"{version} {status}", f"x-call: {self.call}", *lines, "", "")
        return "\r\n".join(named).encode("latin-1")

    def answer(
        self, *lines: str, status: str = "200 OK", body: bytes | None = None, version: str = "HTTP/1.1"
    ) -> bytes:
        content = self.content() if body is None else body
        head = self.head(*lines, f"content-length: {len(content)}", status=status, version=version)
        return head + (b"" if self.method == "HEAD" else content)

    def chunked(self, *chunks: bytes, end: bytes = b"0\r\n\r\n") -> bytes:
        parts = chunks or (chunk(self.content()[:5]), chunk(self.content()[5:]))
        body = b"" if self.method == "HEAD" else b"".join(parts) + end
        return self.head("transfer-encoding: chunked") + body

    async def send(self, *segments: bytes) -> None:
        """Write segments, one after the other as far as the other side can tell."""
        for place, segment in enumerate(segments):
            if place:
                await asyncio.sleep(_SETTLE_SECONDS)
            self.writer.write(segment)
            await self.writer.drain()

    async def end(self) -> None:
        self.is_over = True
        self.writer.close()

    async def reset(self) -> None:
        self.is_over = True
        raw = self.writer.get_extra_info("socket")
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()

    async def settle(self) -> None:
        """Tell whoever waits for it that nothing more comes."""
        await asyncio.sleep(0)  # the event loop closes connections when it has its turn
        self.ledger.settles(self.call).set()

    async def wait(self) -> None:
        """Say nothing until the other side has gone."""
        self.is_over = True
        while await self.reader.read(MIB):
            pass


Act = Callable[[Visit], Awaitable[None]]


@dataclass(frozen=True)
class Fault:
    name: str
    act: Act
    ends: Ends = "own"
    head: Ends | None = None
    """What it comes to with HEAD, where bodies do not matter."""
    reads: Ends | None = None
    """What it comes to with GET and HEAD, which follow redirects."""
    is_stray: bool = False
    """Whether bytes that nobody asked for come when the answer is over."""
    closes: bool = False
    """Whether the connection ends when the answer is over."""
    has_body: bool = True
    """Whether an answer of its own has one, for verbs other than HEAD."""
    deadline: float | None = None
    pad: int = 0
    """The length of a request's body, for verbs that have one."""

    def of(self, method: str) -> Ends:
        if method in ("GET", "HEAD") and self.reads is not None:
            return self.reads
        if self.ends == "empty" and method != "HEAD":  # a write that answers nothing was done, a read has failed
            return "rejected" if method == "GET" else "own"
        return self.head if method == "HEAD" and self.head is not None else self.ends

    def is_late(self, method: str) -> bool:
        """Whether something is still to come on a connection that the client may use again: the next request must wait
        for that, or it is a matter of luck which of the two is first."""
        return self.is_stray or (self.closes and self.of(method) in ("own", "any"))


def chunk(data: bytes, extension: str = "") -> bytes:
    return b"%x%b\r\n%b\r\n" % (len(data), extension.encode(), data)


def faults() -> dict[str, Fault]:
    """All that are in the ledger, by name."""
    found = [healthy(), *_strays(), *_cuts(), *_framings(), *_codings(), *_contents(), *_statuses(), *_redirects()]
    found += [*_informational(), *_timings(), *_uploads()]
    by_name = {fault.name: fault for fault in found}
    assert len(by_name) == len(found)
    return by_name


def healthy() -> Fault:
    async def act(visit: Visit) -> None:
        await visit.act()
        await visit.send(visit.answer())

    return Fault("none", act)


# bytes that nobody asked for


def another(call: str, status: str = "200 OK", *lines: str, body: bytes | None = None) -> bytes:
    """An answer to another call."""
    content = json.dumps({"call": f"stray-{call}"}).encode() if body is None else body
    named = (f"HTTP/1.1 {status}", f"x-call: stray-{call}", *lines, f"content-length: {len(content)}", "", "")
    return "\r\n".join(named).encode() + content


STRAYS: dict[str, Callable[[str], bytes]] = {
    "a 429 that asks for another attempt": lambda call: another(call, "429 Too Many Requests", "retry-after: 0"),
    "a 503 that asks for another attempt": lambda call: another(call, "503 Service Unavailable", "retry-after: 0"),
    "an answer to another call": another,
    "an answer to another call, until the end": lambda call: (
        f'HTTP/1.0 200 OK\r\nx-call: stray-{call}\r\n\r\n{{"call": "stray-{call}"}}'.encode()
    ),
    "two answers to other calls": lambda call: another(call) * 2,
    "an answer and a half": lambda call: another(call) + another(call)[:40],
    "no content": lambda call: f"HTTP/1.1 204 No Content\r\nx-call: stray-{call}\r\n\r\n".encode(),
    "100 Continue": lambda _: b"HTTP/1.1 100 Continue\r\n\r\n",
    "half an answer": lambda call: another(call)[:30],
    "an answer without its body": lambda call: another(call).partition(b"{")[0],
    "{}": lambda _: b"{}",
    "a line break": lambda _: b"\r\n",
    "a line feed": lambda _: b"\n",
    "a space": lambda _: b" ",
    "the end of chunks": lambda _: b"0\r\n\r\n",
    "garbage": lambda _: b"\xfe\xedgarbage \x80\xff\r\nmore\r\n\r\n",
    "NULs": lambda _: bytes(64),
    "more than one read takes": lambda _: bytes(70_000),
    "an alert of TLS": lambda _: b"\x15\x03\x03\x00\x02\x02\x28",
    "HTML": lambda _: b"<!doctype html><title>502</title>",
}


def _strays() -> Iterator[Fault]:
    for name, stray in STRAYS.items():
        for place, act in _PLACES.items():

            async def strike(visit: Visit, act: Any = act, stray: Any = stray) -> None:
                await visit.act()
                await act(visit, stray(visit.call))

            is_stray = place.startswith("while")
            yield Fault(f"{name} {place}", strike, is_stray=is_stray, has_body="no content" not in place)


async def _behind(visit: Visit, stray: bytes) -> None:
    await visit.send(visit.answer() + stray)


async def _behind_body(visit: Visit, stray: bytes) -> None:
    head, separator, body = visit.answer().partition(b"\r\n\r\n")
    parts = (head + separator, body + stray)
    await visit.send(*parts if body else (b"".join(parts),))


async def _behind_chunks(visit: Visit, stray: bytes) -> None:
    await visit.send(visit.chunked() + stray)


async def _behind_nothing(visit: Visit, stray: bytes) -> None:
    await visit.send(visit.head(status="204 No Content") + stray)


async def _while_idle(visit: Visit, stray: bytes) -> None:
    await visit.send(visit.answer(), stray)
    await visit.settle()


_PLACES = {
    "in the segment of an answer": _behind,
    "in the segment of a body": _behind_body,
    "behind the last chunk": _behind_chunks,
    "behind no content": _behind_nothing,
    "while the connection is idle": _while_idle,
}


# connections that end


def _cuts() -> Iterator[Fault]:
    for kind, cut in {"an end": Visit.end, "a reset": Visit.reset}.items():
        for place, (before, ends, head) in _BREAKS.items():

            async def strike(visit: Visit, before: Any = before, cut: Any = cut) -> None:
                await before(visit)
                await cut(visit)
                await visit.settle()

            name = f"{kind} {place}"
            if kind == "a reset":  # which may be heard before what came ahead of it
                ends, head = ("any" if place == "behind the answer" else ends), ("any" if head == "own" else head)
            yield Fault(name, strike, ends, head, closes=True, pad=_PAD if "request's body" in place else 0)


async def _nothing(visit: Visit) -> None:
    return


async def _some_of_the_body(visit: Visit) -> None:
    if int(visit.headers.get("content-length", 0)):
        await visit.reader.read(1000)


async def _the_request(visit: Visit) -> None:
    await visit.request_body()


async def _the_act(visit: Visit) -> None:
    await visit.act()


def _partly(until: bytes) -> Act:
    async def act(visit: Visit) -> None:
        await visit.act()
        answer = visit.answer()
        await visit.send(answer[: answer.index(until) + len(until)] if until in answer else answer)

    return act


async def _the_answer(visit: Visit) -> None:
    await visit.act()
    await visit.send(visit.answer())


async def _the_answer_and_a_pause(visit: Visit) -> None:
    await _the_answer(visit)
    await asyncio.sleep(_SETTLE_SECONDS)


_BREAKS: dict[str, tuple[Act, Ends, Ends | None]] = {
    "behind the head of a request": (_nothing, "fails", None),
    "in the middle of a request's body": (_some_of_the_body, "fails", None),
    "behind a request, not acted upon": (_the_request, "fails", None),
    "behind a request, acted upon": (_the_act, "fails", None),
    "in the status line": (_partly(b"HTTP/1.1 20"), "fails", None),
    "in the headers": (_partly(b"content-"), "fails", None),
    "before the body": (_partly(b"\r\n\r\n"), "fails", "own"),
    "in the body": (_partly(b'{"call'), "fails", "own"),
    "behind the answer": (_the_answer, "own", None),
    "while the connection is idle": (_the_answer_and_a_pause, "own", None),
}


# heads and bodies that are framed in other ways than they should be


def _raw(
    name: str,
    make: Callable[[Visit], bytes],
    ends: Ends = "own",
    head: Ends | None = None,
    *,
    closes: bool = False,
    has_body: bool = True,
) -> Fault:
    async def act(visit: Visit) -> None:
        await visit.act()
        await visit.send(make(visit))
        if closes:
            await visit.end()
            await visit.settle()

    return Fault(name, act, ends, head, has_body=has_body, closes=closes)


def _sized(visit: Visit, *lengths: str) -> bytes:
    body = b"" if visit.method == "HEAD" else visit.content()
    return visit.head(*(f"content-length: {length}" for length in lengths)) + body


def _framings() -> Iterator[Fault]:
    yield _raw("a length of more than came", lambda v: _sized(v, "999"), "fails", "own", closes=True)
    yield _raw("a length of less than came", lambda v: _sized(v, "5"), "rejected", "own")
    yield _raw("a negative length", lambda v: _sized(v, "-1"), "fails", closes=True)
    yield _raw("a length in words", lambda v: _sized(v, "ten"), "fails", closes=True)
    yield _raw("a length with a sign", lambda v: _sized(v, f"+{len(v.content())}"), "fails", closes=True)
    yield _raw("a length of 30 digits", lambda v: _sized(v, "9" * 30), "fails", "any", closes=True)
    yield _raw("the same length twice", lambda v: _sized(v, *[str(len(v.content()))] * 2))
    yield _raw("the same length twice in a line", lambda v: _sized(v, ", ".join([str(len(v.content()))] * 2)))
    yield _raw("two lengths", lambda v: _sized(v, str(len(v.content())), "5"), "fails", closes=True)
    yield _raw("a length and chunks", lambda v: _both(v, "chunked"))
    yield _raw("chunks in capitals", lambda v: v.chunked().replace(b": chunked", b": CHUNKED"))
    yield _raw("chunks twice", lambda v: v.head(*["transfer-encoding: chunked"] * 2), "fails", closes=True)
    yield _raw("chunks that are compressed", lambda v: _both(v, "gzip, chunked"), "fails", closes=True)
    yield _raw("a transfer coding that does not exist", lambda v: _both(v, "xchunked"), "fails", closes=True)
    yield _raw("a size of a chunk that is none", lambda v: v.chunked(b"zz\r\nab\r\n"), "fails", "own", closes=True)
    yield _raw("a negative size of a chunk", lambda v: v.chunked(b"-2\r\nab\r\n"), "fails", "own", closes=True)
    yield _raw("a chunk without its end", lambda v: v.chunked(b"2\r\n{}2\r\n"), "fails", "own", closes=True)
    yield _raw("a chunk that is too long", lambda v: v.chunked(b"ffffff\r\n{}"), "fails", "own", closes=True)
    yield _raw("no last chunk", lambda v: v.chunked(end=b""), "fails", "own", closes=True)
    yield _raw("half of the last chunk", lambda v: v.chunked(end=b"0\r\n"), "fails", "own", closes=True)
    yield _raw("an extension of a chunk", lambda v: v.chunked(chunk(v.content(), ';name="value"')))
    yield _raw(
        "an endless extension of a chunk", lambda v: v.chunked(chunk(b"{}", ";" + "x" * 200_000)), "fails", "own"
    )
    yield _raw("trailers", lambda v: v.chunked(end=b"0\r\nx-checksum: 1\r\nx-call: stray-trailer\r\n\r\n"))
    yield _raw("endless trailers", lambda v: v.chunked(end=b"0\r\nx: " + b"x" * 200_000 + b"\r\n\r\n"), "fails", "own")
    yield _raw("line feeds for line breaks", lambda v: v.answer().replace(b"\r\n", b"\n"))
    yield _raw("a header on two lines", lambda v: v.answer("x-folded: one\r\n two"))
    yield _raw("a space before the colon", lambda v: v.answer("x-odd : 1"), "fails", closes=True)
    yield _raw("a header without a colon", lambda v: v.answer("odd"), "fails", closes=True)
    yield _raw("a header without a name", lambda v: v.answer(": odd"), "fails", closes=True)
    yield _raw("a NUL in a header", lambda v: v.answer("x-odd: a\0b"), "fails", closes=True)
    yield _raw("a carriage return in a header", lambda v: v.answer("x-odd: a\rb"), "fails", closes=True)
    yield _raw("a header that is too long", lambda v: v.answer("x-long: " + "x" * 200_000), "fails", closes=True)
    yield _raw("300 headers", lambda v: v.answer(*(f"x-{number}: {number}" for number in range(300))))
    yield _raw("cookies", lambda v: v.answer(*(f"set-cookie: c{number}=v; path=/" for number in range(100))))
    yield _raw("HTTP/1.0", lambda v: v.answer(version="HTTP/1.0"))
    yield _raw("HTTP/1.0 that stays open", lambda v: v.answer("connection: keep-alive", version="HTTP/1.0"))
    yield _raw("HTTP/1.0 until the end", lambda v: _unsized(v, "HTTP/1.0"), closes=True)
    yield _raw("HTTP/1.1 until the end", lambda v: _unsized(v, "HTTP/1.1"), closes=True)
    yield _raw("HTTP/2.0 in words", lambda v: v.answer(version="HTTP/2.0"), "any", closes=True)
    yield _raw("a body and no head", lambda v: v.content(), "fails", closes=True)
    yield _raw("another protocol", lambda _: b"SSH-2.0-server\r\n\r\n", "fails", closes=True)
    yield _raw("no reason", lambda v: v.answer(status="200"))
    yield _raw("an empty reason", lambda v: v.answer(status="200 "))
    yield _raw("a status of two digits", lambda v: v.answer(status="20 OK"), "fails", closes=True)
    yield _raw("a status of four digits", lambda v: v.answer(status="2000 OK"), "fails", closes=True)
    yield _raw("a status line in small letters", lambda v: v.answer(version="http/1.1"), "fails", closes=True)
    yield _raw("a promise to close", lambda v: v.answer("connection: close"))
    yield _raw("a promise to close at once", lambda v: v.answer("keep-alive: timeout=0"))
    yield _raw("a promise to close in an age", lambda v: v.answer("keep-alive: timeout=999999999999"))
    for name, data in {"a line break": b"\r\n", "garbage": b"\xfe\xed\x80 \r\n", "NULs": bytes(16)}.items():
        yield _raw(f"{name} before an answer", lambda v, data=data: data + v.answer(), "fails", closes=True)  # type: ignore[misc]


def _both(visit: Visit, coding: str) -> bytes:
    head, _, body = visit.chunked().partition(b"\r\n\r\n")
    head = head.replace(b"chunked", coding.encode())
    return head + f"\r\ncontent-length: {len(body)}\r\n\r\n".encode() + body


def _unsized(visit: Visit, version: str) -> bytes:
    return visit.head(version=version) + (b"" if visit.method == "HEAD" else visit.content())


# bodies that are compressed, or say so


def _coded(visit: Visit, coding: str, body: bytes) -> bytes:
    return visit.answer(f"content-encoding: {coding}", body=body)


def _deflated(data: bytes) -> bytes:
    raw = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return raw.compress(data) + raw.flush()


@cache
def _nested(times: int) -> bytes:
    data = b"{}"
    for _ in range(times):
        data = gzip.compress(data, compresslevel=1)
    return data


def _codings() -> Iterator[Fault]:
    def halves(visit: Visit) -> bytes:
        content = visit.content()
        return gzip.compress(content[:7]) + gzip.compress(content[7:])

    yield _raw("gzip", lambda v: _coded(v, "gzip", gzip.compress(v.content())))
    yield _raw("gzip by its old name", lambda v: _coded(v, "x-gzip", gzip.compress(v.content())))
    yield _raw("gzip of two members", lambda v: _coded(v, "gzip", halves(v)))
    yield _raw("gzip in gzip", lambda v: _coded(v, "gzip, gzip", gzip.compress(gzip.compress(v.content()))))
    yield _raw("gzip cut short", lambda v: _coded(v, "gzip", gzip.compress(v.content())[:-6]), "fails", "own")
    yield _raw("gzip of two members, cut short", lambda v: _coded(v, "gzip", halves(v)[:-6]), "fails", "own")
    yield _raw("gzip and garbage", lambda v: _coded(v, "gzip", gzip.compress(v.content()) + bytes(50_000)))
    yield _raw("gzip that explodes", lambda v: _coded(v, "gzip", gzip.compress(v.content(pad=" " * 2 * MIB))))
    yield _raw("no gzip that says it is", lambda v: _coded(v, "gzip", v.content()), "fails", "own")
    yield _raw("gzip of nothing", lambda v: _coded(v, "gzip", b""), "empty", "own")
    yield _raw("deflate", lambda v: _coded(v, "deflate", zlib.compress(v.content())))
    yield _raw("deflate without a frame", lambda v: _coded(v, "deflate", _deflated(v.content())))
    yield _raw("a coding that nobody asked for", lambda v: _coded(v, "br", v.content()), "fails", "own")
    yield _raw("no coding that says it is one", lambda v: _coded(v, "identity, ", v.content()))
    yield _raw("1,500 codings", lambda v: _coded(v, ", ".join(["gzip"] * 1500), _nested(1500)), "fails", "own")


# answers that are HTTP, and not what they should be


def _contents() -> Iterator[Fault]:
    yield _raw("HTML", lambda v: v.answer("content-type: text/html", body=b"<title>Oops</title>"), "rejected", "own")
    yield _raw("nothing", lambda v: v.answer(body=b""), "empty", "own")
    yield _raw("JSON cut short", lambda v: v.answer(body=v.content()[:-3]), "rejected", "own")
    yield _raw("JSON without an end", lambda v: v.answer(body=b"[" * 100_000), "rejected", "own")
    yield _raw("a number without an end", lambda v: v.answer(body=b"1" * 100_000), "rejected", "own")
    yield _raw("bytes that are no text", lambda v: v.answer(body=b'"\xff\xfe"'), "rejected", "own")


def _status(name: str, ends: Ends, *lines: str, acts: bool = True, name_more: str = "") -> Fault:
    async def act(visit: Visit) -> None:
        await (visit.act() if acts else visit.request_body())
        await visit.send(visit.answer(*lines, status=f"{name} Odd", body=b'{"message": "no"}'))

    return Fault(f"{name}{name_more}", act, ends)


def _statuses() -> Iterator[Fault]:
    for status in ("400", "401", "403", "404", "409", "418", "422", "425", "499", "599", "300"):
        yield _status(status, "rejected")
    for status in ("408", "500", "502", "503", "504", "529"):
        yield _status(status, "fails")
    hints = {
        "at once": "retry-after: 0",
        "in a while": "retry-after: 30",
        "soon": "retry-after: 1",
        "at a date": "retry-after: Thu, 01 Jan 1970 00:00:00 GMT",
        "in milliseconds": "retry-after-ms: 3",
        "at no time": "retry-after: \xb2, tomorrow",
    }
    for when, line in hints.items():
        yield _status("429", "refused", line, acts=False, name_more=f" with another attempt {when}")
        is_told = when != "at no time"
        yield _status(
            "503", "refused" if is_told else "fails", line, acts=not is_told, name_more=f" with another attempt {when}"
        )
    yield _status("429", "refused", acts=False)
    yield _status("429", "rejected", "retry-after: 9999", acts=False, name_more=" with another attempt in an age")
    yield _raw("204", lambda v: v.head(status="204 No Content"), has_body=False)
    yield _raw("304", lambda v: v.head(status="304 Not Modified"), has_body=False)
    for status in ("204 No Content", "304 Not Modified"):
        yield _raw(
            f"{status[:3]} with a body",
            lambda v, status=status: v.head("content-length: 2", status=status) + b"{}",  # type: ignore[misc]
            has_body=False,
        )

    async def answer_to_head(visit: Visit) -> None:
        await visit.act()
        visit.method = "GET"
        await visit.send(visit.answer())

    yield Fault("HEAD with a body", answer_to_head)


def _redirects() -> Iterator[Fault]:
    def to(name: str, location: Callable[[Visit], str | None], reads: Ends, status: str = "302") -> Fault:
        async def act(visit: Visit) -> None:
            await visit.act()
            there = location(visit)
            lines = [] if there is None else [f"location: {there}"]
            await visit.send(visit.answer(*lines, status=f"{status} Odd", body=b"{}"))

        return Fault(f"{status} {name}", act, "rejected", reads=reads)

    def query(visit: Visit, fault: str) -> str:
        return urlencode({"call": visit.call, "fault": fault, "times": 99})

    yield to("to itself", lambda v: f"/things?{query(v, '302 to itself')}", "rejected")
    yield to("elsewhere", lambda v: f"{v.elsewhere}/things?{query(v, 'none')}", "own")
    yield to("elsewhere", lambda v: f"{v.elsewhere}/things?{query(v, 'none')}", "own", "307")
    yield to("to a path", lambda v: f"things?{query(v, 'none')}", "own", "303")
    yield to("to nowhere", lambda _: None, "rejected", "301")
    yield to("to another protocol", lambda _: "ftp://127.0.0.1/", "rejected", "308")
    yield to("to no URL", lambda _: "http://[::1/\xff\x80", "rejected")
    yield to("to a port that does not exist", lambda _: "http://127.0.0.1:99999/", "rejected")
    yield to("that injects", lambda v: f"/things?{query(v, 'none')}&x=%0d%0ax-call:%20stray", "own")


def _informational() -> Iterator[Fault]:
    more = b"HTTP/1.1 103 Early Hints\r\nx-call: stray-hint\r\nlink: </a>\r\n\r\n"
    yield _raw("100 before an answer", lambda v: b"HTTP/1.1 100 Continue\r\n\r\n" + v.answer())
    yield _raw("103 before an answer", lambda v: more + v.answer())
    yield _raw("500 hints before an answer", lambda v: more * 500 + v.answer())
    yield _raw("101", lambda v: v.head("upgrade: odd", "connection: upgrade", status="101 Odd"), "fails", closes=True)

    async def flood(visit: Visit) -> None:
        await visit.act()
        while not visit.writer.is_closing():
            await visit.send(more * 50)
            await asyncio.sleep(0.005)

    yield Fault("hints without an end", flood, "late", deadline=_DEADLINE_SECONDS)


def _timings() -> Iterator[Fault]:
    def dripping(name: str, make: Callable[[Visit], bytes], part: bytes, ends_of_head: Ends | None) -> Fault:
        async def act(visit: Visit) -> None:
            await visit.act()
            await visit.send(make(visit))
            while not visit.writer.is_closing() and (visit.method != "HEAD" or ends_of_head is None):
                await asyncio.sleep(0.01)
                await visit.send(part)

        return Fault(f"a drip {name}", act, "late", ends_of_head, deadline=_DEADLINE_SECONDS)

    yield dripping("of headers", lambda v: v.head()[:-2] + b"x: ", b"x", None)
    yield dripping("of a body", lambda v: v.head("content-length: 100000"), b" ", "own")
    yield dripping("of chunks", lambda v: v.head("transfer-encoding: chunked"), b"1\r\n \r\n", "own")
    yield dripping("of an extension", lambda v: v.head("transfer-encoding: chunked") + b"1;", b"x", "any")

    async def silence(visit: Visit) -> None:
        await visit.act()
        await visit.wait()

    async def stall(visit: Visit) -> None:
        await visit.act()
        if visit.method == "HEAD":
            await visit.send(visit.answer())
        else:
            await visit.send(visit.answer()[:-3])
            await visit.wait()

    async def slow(visit: Visit) -> None:
        await visit.act()
        answer = visit.answer()
        await visit.send(*(answer[start : start + 11] for start in range(0, len(answer), 11)))

    yield Fault("silence", silence, "late", deadline=_DEADLINE_SECONDS)
    yield Fault("a stall in the body", stall, "late", "own", deadline=_DEADLINE_SECONDS)
    yield Fault("an answer in small pieces", slow)


def _uploads() -> Iterator[Fault]:
    async def refuse(visit: Visit) -> None:
        await visit.send(visit.answer("connection: close", status="413 Too Large", body=b'{"message": "no"}'))
        await visit.end()

    async def hurry(visit: Visit) -> None:
        await visit.send(visit.answer())
        await visit.act()

    yield Fault("a refusal before the request is read", refuse, "any", pad=_PAD)
    yield Fault("an answer before the request is read", hurry, pad=_PAD)


FAULTS = faults()
