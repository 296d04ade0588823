"""Connections on which aiohttp's parser reads the answers: a request takes two thirds of the time.

They are opened, handed out, timed and broken off as all of ours are.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import aclosing
from typing import Any, NamedTuple

from ..messages import Request
from .aiohttp_answers import Incoming
from .connection import READ_BYTES, AsyncConnection, Body, Connection, Pairs, _Connection
from .writing import Outgoing


class _Answer(NamedTuple):
    """An answer whose body is still to be read, in the shape that httpcore gives."""

    status: int
    headers: Pairs
    stream: Any

    def close(self) -> None:
        """Nothing: the connection knows how far its answer has come."""

    async def aclose(self) -> None:
        """Nothing, too."""


class _ByAiohttp(_Connection):
    """What both kinds have in common."""

    _may_have_another = False
    """Whether the request is whole, and does not say that the connection is to be closed."""
    _incoming: Incoming

    def _speaker(self, stream: Any) -> Any:
        return stream

    def _is_at_rest(self) -> bool:
        return self._may_have_another and self._incoming.may_have_another

    def _outgoing(self, request: Request, target: str, headers: Pairs) -> Outgoing:
        self._may_have_another = False
        return Outgoing(request.method.encode("ascii"), *self._addressed(request, target, headers))


class AiohttpConnection(_ByAiohttp, Connection):
    """One for blocking calls."""

    def _ask(self, request: Request, target: str, headers: Pairs, body: Body) -> Any:
        stream, timeout = self._stream, request.timeout
        assert stream is not None
        outgoing = self._outgoing(request, target, headers)
        try:
            unsent = outgoing.head
            for part in body:
                stream.write(unsent + outgoing.part(part), timeout.write)
                unsent = b""
            stream.write(unsent + outgoing.end(), timeout.write)
            self._may_have_another = not outgoing.is_last
        except self._setting.library.core.WriteError:
            pass  # the answer may be there all the same
        self._incoming = incoming = Incoming(request.method)
        while not incoming.has_begun:
            incoming.feed(stream.read(READ_BYTES, timeout.read))
        return _Answer(incoming.status, incoming.headers, self._parts(incoming, timeout.read))

    def _parts(self, incoming: Incoming, timeout: float | None) -> Iterator[bytes]:
        assert self._stream is not None
        while (part := incoming.take()) is not None:
            if part:
                yield part
            else:
                incoming.feed(self._stream.read(READ_BYTES, timeout))


class _Parts:
    """Those of a body; no generator, of which the event loop keeps account."""

    __slots__ = ("_incoming", "_stream", "_timeout")

    def __init__(self, stream: Any, incoming: Incoming, timeout: float | None) -> None:
        self._stream = stream
        self._incoming = incoming
        self._timeout = timeout

    def __aiter__(self) -> _Parts:
        return self

    async def __anext__(self) -> bytes:
        while not (part := self._incoming.take()):
            if part is None:
                raise StopAsyncIteration
            self._incoming.feed(await self._stream.read(READ_BYTES, self._timeout))
        return part

    async def aclose(self) -> None:
        """Nothing: the connection is closed if something is left."""


class AsyncAiohttpConnection(_ByAiohttp, AsyncConnection):
    """One for coroutines."""

    async def _ask(self, request: Request, target: str, headers: Pairs, body: Body) -> Any:
        stream, timeout = self._stream, request.timeout
        assert stream is not None
        outgoing = self._outgoing(request, target, headers)
        try:
            unsent = outgoing.head
            if not body.is_empty:
                async with aclosing(aiter(body)) as parts:
                    async for part in parts:
                        await stream.write(unsent + outgoing.part(part), timeout.write)
                        unsent = b""
            await stream.write(unsent + outgoing.end(), timeout.write)
            self._may_have_another = not outgoing.is_last
        except self._setting.library.core.WriteError:
            pass  # the answer may be there all the same
        self._incoming = incoming = Incoming(request.method)
        while not incoming.has_begun:
            incoming.feed(await stream.read(READ_BYTES, timeout.read))
        return _Answer(incoming.status, incoming.headers, _Parts(stream, incoming, timeout.read))
