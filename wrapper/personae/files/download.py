"""Answers that are files: read whole, saved, or taken part by part; nothing is sent before one of these begins."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any, TypeAlias

from personae_api.types import DownloadCall

from ..call.exchange import Exchange
from ..call.response import Response
from ..errors import ConfigurationError
from ..http.messages import Headers, TransportError
from ..http.transport import AsyncOpened, Opened
from ..misuse import refused
from .saving import saving

Progress: TypeAlias = Callable[[int, int | None], object]
"""Called with the number of bytes so far and the size, None if the vendor does not give it."""


class _Base:
    """What both kinds of download are, apart from sending."""

    def __init__(self, call: DownloadCall[Any], exchange: Callable[[DownloadCall[Any]], Exchange[bytes]]) -> None:
        self._call = call
        self._exchange = exchange
        self._was_sent = False
        self._response: Response[None] | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._call.operation.vendor} {self._call.operation.id}>"

    def _begin(self) -> Exchange[bytes]:
        if self._was_sent and not (self._call.operation.repeatable or self._call.operation.method == "GET"):
            raise ConfigurationError(
                f"{self!r} was sent already, and sending it again may cost again: keep what you read, or call the "
                "method again if you mean to"
            )
        self._was_sent = True
        return self._exchange(self._call)

    def _arriving(self, exchange: Exchange[bytes], opened: Opened | AsyncOpened) -> Response[None]:
        self._response = exchange.arriving(opened.status, opened.headers)
        return self._response

    @property
    def response(self) -> Response[None] | None:
        """The response of the file: status, headers, request id, attempts; None before the file is read."""
        return self._response


class _Arriving:
    """What is known of a file before its content arrives."""

    def __init__(self, response: Response[None]) -> None:
        self.response = response

    @property
    def headers(self) -> Headers:
        """The headers of the answer."""
        return self.response.headers

    @property
    def content_type(self) -> str | None:
        """The media type, None if the vendor gives none."""
        return self.headers.get("content-type")

    @property
    def size(self) -> int | None:
        """The number of bytes, None if the vendor does not give it."""
        length = self.headers.get("content-length", "")
        return int(length) if length.isdecimal() and "content-encoding" not in self.headers else None


class Stream(_Arriving):
    """A file on its way: iterate it for its parts, as bytes."""

    def __init__(self, opened: Opened, response: Response[None]) -> None:
        super().__init__(response)
        self._opened = opened

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._opened)


class AsyncStream(_Arriving):
    """A file on its way: iterate it for its parts, as bytes."""

    def __init__(self, opened: AsyncOpened, response: Response[None]) -> None:
        super().__init__(response)
        self._opened = opened

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._opened)


class Download(_Base):
    """A file from a vendor; the request is sent when you read, save or iterate it.

    >>> bland.calls.get_recording("...").save("call.wav")  # doctest: +SKIP

    If the answer breaks off, `read` and `save` start again where the operation may be sent twice. A call that may not,
    because it costs money, can be read once; after that ConfigurationError is raised.
    """

    def __init__(
        self,
        call: DownloadCall[Any],
        exchange: Callable[[DownloadCall[Any]], Exchange[bytes]],
        open: Callable[[Exchange[bytes]], Opened],
        sleep: Callable[[float], None],
    ) -> None:
        super().__init__(call, exchange)
        self._open = open
        self._sleep = sleep

    def read(self) -> bytes:
        """The whole file."""
        parts: list[bytes] = []

        def start_over() -> bool:
            parts.clear()
            return True

        self._consume(lambda stream: parts.extend(stream), start_over)
        return b"".join(parts)

    def save(self, path: str | os.PathLike[str], *, progress: Progress | None = None) -> int:
        """Write it to a file and return its size in bytes; the file appears only if it is complete.

        An existing file is replaced, at the end of symbolic links too. It keeps its mode and, if the system allows it,
        its owner; other hard links keep the old content. Folders are not created. A pipe or a device, such as
        /dev/stdout, is written to as parts arrive; then an answer that breaks off is not started again.
        Raises ConfigurationError if the file cannot be written, before anything is sent; FileError if writing fails
        later, because the disk is full for example.

        `progress` is called with the number of bytes so far, and with the size or None.
        """
        with saving(path) as file:

            def write(stream: Stream) -> None:
                for part in stream:
                    file.write(part)
                    if progress is not None:
                        progress(file.size, stream.size)

            self._consume(write, file.start_over)
            return file.size

    def __iter__(self) -> Iterator[bytes]:
        with self.stream() as stream:
            yield from stream

    @contextmanager
    def stream(self) -> Iterator[Stream]:
        """The file part by part, with its headers; APIConnectionError if it breaks off.

        >>> with bland.calls.get_recording("...").stream() as stream:  # doctest: +SKIP
        ...     print(stream.content_type, stream.size)
        """
        exchange = self._begin()
        try:
            opened = self._open(exchange)
            try:
                yield Stream(opened, self._arriving(exchange, opened))
            except TransportError as error:
                exchange.broke_off(error)
            finally:
                opened.close()
        except BaseException as error:
            exchange.ended(error)
            raise
        exchange.ended()

    def _consume(self, consume: Callable[[Stream], object], start_over: Callable[[], bool]) -> None:
        exchange = self._begin()
        try:
            while True:
                opened = self._open(exchange)
                try:
                    consume(Stream(opened, self._arriving(exchange, opened)))
                    break
                except TransportError as error:
                    if not start_over():
                        exchange.broke_off(error)
                    wait = exchange.failed(error)
                finally:
                    opened.close()
                self._sleep(wait)
        except BaseException as error:
            exchange.ended(error)
            raise
        exchange.ended()


class AsyncDownload(_Base):
    """The same for coroutines: `await download.read()`, `await download.save(...)`, `async for part in download`.

    Files are written part by part, without an extra thread.
    """

    if not TYPE_CHECKING:  # a type checker says by itself that these are not there
        # what `for` asks for: with an `__iter__` it would be taken for something that `for` can read
        __getitem__ = refused("this file is read with `async for`, not with `for`, or whole: `await ....read()`")
        __await__ = refused("a file is not awaited itself: `await ....read()` or `await ....save(path)`")

    def __init__(
        self,
        call: DownloadCall[Any],
        exchange: Callable[[DownloadCall[Any]], Exchange[bytes]],
        open: Callable[[Exchange[bytes]], Awaitable[AsyncOpened]],
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        super().__init__(call, exchange)
        self._open = open
        self._sleep = sleep

    async def read(self) -> bytes:
        """The whole file."""
        parts: list[bytes] = []

        async def collect(stream: AsyncStream) -> None:
            async for part in stream:
                parts.append(part)

        def start_over() -> bool:
            parts.clear()
            return True

        await self._consume(collect, start_over)
        return b"".join(parts)

    async def save(self, path: str | os.PathLike[str], *, progress: Progress | None = None) -> int:
        """Write it to a file and return its size in bytes; the file appears only if it is complete.

        `progress` is called with the number of bytes so far, and with the size or None. The rest is as in `Download`.
        """
        with saving(path) as file:

            async def write(stream: AsyncStream) -> None:
                async for part in stream:
                    await file.async_write(part)
                    if progress is not None:
                        progress(file.size, stream.size)

            await self._consume(write, file.start_over)
            return file.size

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async with self.stream() as stream:
            async for part in stream:
                yield part

    @asynccontextmanager
    async def stream(self) -> AsyncIterator[AsyncStream]:
        """The file part by part, with its headers; APIConnectionError if it breaks off."""
        exchange = self._begin()
        try:
            opened = await self._open(exchange)
            try:
                yield AsyncStream(opened, self._arriving(exchange, opened))
            except TransportError as error:
                exchange.broke_off(error)
            finally:
                await opened.aclose()
        except BaseException as error:
            exchange.ended(error)
            raise
        exchange.ended()

    async def _consume(self, consume: Callable[[AsyncStream], Awaitable[None]], start_over: Callable[[], bool]) -> None:
        exchange = self._begin()
        try:
            while True:
                opened = await self._open(exchange)
                try:
                    await consume(AsyncStream(opened, self._arriving(exchange, opened)))
                    break
                except TransportError as error:
                    if not start_over():
                        exchange.broke_off(error)
                    wait = exchange.failed(error)
                finally:
                    await opened.aclose()
                await self._sleep(wait)
        except BaseException as error:
            exchange.ended(error)
            raise
        exchange.ended()
