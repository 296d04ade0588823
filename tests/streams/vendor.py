"""A vendor on a real socket that streams what it is told to, and a clock on which nobody waits."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from personae.clock import Clock, Interrupt
from tests.support.both_clients import KEYS, Flavour
from tests.support.served_vendor import Answerer, Connection, Server, serving
from tests.support.sync_or_async import closed

HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n"


class Streaming:
    """The stream on one connection."""

    def __init__(self, connection: Connection, *headers: str) -> None:
        self.connection = connection
        connection.send(HEAD + "".join(f"{header}\r\n" for header in headers) + "\r\n")

    def send(self, content: str | bytes) -> Streaming:
        data = content.encode() if isinstance(content, str) else content
        self.connection.send(b"%x\r\n%b\r\n" % (len(data), data))
        return self

    def end(self) -> None:
        """The last chunk: the vendor has closed the stream, not the connection."""
        self.connection.send("0\r\n\r\n")

    def is_left(self) -> bool:
        """Whether the client closes the connection; it has nothing more to say."""
        return self.connection.raw.recv(1) == b""


def said(text: str, id: int | None = None) -> str:
    """An utterance of a transcript."""
    name = "" if id is None else f"id: {id}\n"
    return f'{name}data: {{"type": "new", "text": "{text}", "role": "user"}}\n\n'


END = 'data: {"type": "end"}\n\n'


class Hasty(Clock):
    """The real time, in which waits before another attempt take none; `sleeps` has them."""

    def __init__(self) -> None:
        self.sleeps: list[float] = []

    def sleep(self, seconds: float, interrupt: Interrupt) -> None:
        self.sleeps.append(seconds)

    async def async_sleep(self, seconds: float, interrupt: Interrupt) -> None:
        self.sleeps.append(seconds)

    def random(self) -> float:
        return 1.0


class Following:
    """A client of a vendor that streams."""

    def __init__(self, client: Any, server: Server, clock: Hasty) -> None:
        self.client = client
        self.server = server
        self.clock = clock

    @property
    def asked(self) -> list[str]:
        """The first line of each request, without the verb and the version."""
        return [request.split(" ")[1] for request in self.server.requests]

    def header(self, name: str) -> list[str | None]:
        """A header of each request."""
        lines = [request.partition("\r\n\r\n")[0].split("\r\n")[1:] for request in self.server.requests]
        heads = [{key.lower(): value for key, _, value in (line.partition(": ") for line in one)} for one in lines]
        return [head.get(name) for head in heads]


@asynccontextmanager
async def following(flavour: Flavour, answerer: Answerer, **options: Any) -> AsyncIterator[Following]:
    """A client of Bland, which streams, with a server in the place of the vendor."""
    with serving(answerer) as server:
        given = {"base_url": server.url, "transport": None, "api_key": KEYS["bland"], **options}
        client = flavour.client(None, vendor="bland", **given)
        client._clock = clock = Hasty()
        try:
            yield Following(client, server, clock)
        finally:
            await closed(client)


def in_turn(*answerers: Any) -> Answerer:
    """One after another, the last one for all that follow."""
    left = [*answerers]

    def answerer(connection: Connection, request: str) -> bool | None:
        one = left.pop(0) if len(left) > 1 else left[0]
        found: bool | None = one(connection, request)
        return found

    return answerer


def sending(content: str | bytes, *, then: str = "cut") -> Answerer:
    """Send this; then cut the connection, end the stream, or wait until the client leaves."""

    def answerer(connection: Connection, _: str) -> bool:
        stream = Streaming(connection).send(content)
        if then == "end":
            stream.end()
            return True
        if then == "wait":
            assert stream.is_left()
        return False

    return answerer
