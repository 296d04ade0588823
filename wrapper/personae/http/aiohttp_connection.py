"""Connections on which aiohttp's parser reads the answers: a request takes half the processor time.

They are opened, handed out, timed and broken off as all of ours are.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, NamedTuple

from .aiohttp_answers import Incoming
from .connection import READ_BYTES, AsyncConnection, Body, Connection, Pairs, _Connection
from .messages import Request
from .writing import as_bytes


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

    _is_sent = False
    _is_last = False
    """Whether the request says that the connection is to be closed."""
    _incoming: Incoming

    def _speaker(self, stream: Any) -> Any:
        return stream

    def _is_at_rest(self) -> bool:
        return self._is_sent and not self._is_last and self._incoming.may_have_another

    def _outgoing(self, request: Request, target: str, headers: Pairs, body: Body | bytes | None) -> Iterator[bytes]:
        asked, headers = self._addressed(target, headers)
        self._is_sent = False
        self._is_last = any(name.lower() == b"connection" for name, _ in headers)
        return as_bytes(request.method.encode("ascii"), asked, headers, body)


class AiohttpConnection(_ByAiohttp, Connection):
    """One for blocking calls."""

    def _ask(self, request: Request, target: str, headers: Pairs, body: Body | bytes | None) -> Any:
        stream = self._stream
        assert stream is not None
        try:
            for part in self._outgoing(request, target, headers, body):
                stream.write(part, request.timeout.write)
            self._is_sent = True
        except self._setting.library.core.WriteError:
            pass  # the answer may be there all the same
        self._incoming = incoming = Incoming(request.method)
        while not incoming.has_begun:
            incoming.feed(stream.read(READ_BYTES, request.timeout.read))
        return _Answer(incoming.status, incoming.headers, self._parts(incoming, request))

    def _parts(self, incoming: Incoming, request: Request) -> Iterator[bytes]:
        assert self._stream is not None
        while (part := incoming.take()) is not None:
            if part:
                yield part
            else:
                incoming.feed(self._stream.read(READ_BYTES, request.timeout.read))


class AsyncAiohttpConnection(_ByAiohttp, AsyncConnection):
    """One for coroutines."""

    async def _ask(self, request: Request, target: str, headers: Pairs, body: Body | bytes | None) -> Any:
        stream = self._stream
        assert stream is not None
        try:
            for part in self._outgoing(request, target, headers, body):
                await stream.write(part, request.timeout.write)
            self._is_sent = True
        except self._setting.library.core.WriteError:
            pass  # the answer may be there all the same
        self._incoming = incoming = Incoming(request.method)
        while not incoming.has_begun:
            incoming.feed(await stream.read(READ_BYTES, request.timeout.read))
        return _Answer(incoming.status, incoming.headers, self._parts(incoming, request))

    async def _parts(self, incoming: Incoming, request: Request) -> AsyncIterator[bytes]:
        assert self._stream is not None
        while (part := incoming.take()) is not None:
            if part:
                yield part
            else:
                incoming.feed(await self._stream.read(READ_BYTES, request.timeout.read))
