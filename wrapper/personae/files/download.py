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
"""Told of the bytes that have come and of all that will come, None if the vendor does not say."""


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
                "method once more if that is what you mean"
            )
        self._was_sent = True
        return self._exchange(self._call)

    def _arriving(self, exchange: Exchange[bytes], opened: Opened | AsyncOpened) -> Response[None]:
        self._response = exchange.arriving(opened.status, opened.headers)
        return self._response

    @property
    def response(self) -> Response[None] | None:
        """The answer with which the file has come: status, headers, request id, attempts; None before it is read."""
        return self._response


class _Arriving:
    """What is known of a file before it comes."""

    def __init__(self, response: Response[None]) -> None:
        self.response = response

    @property
    def headers(self) -> Headers:
        """The headers of the answer."""
        return self.response.headers

    @property
    def content_type(self) -> str | None:
        """The media type that the vendor tells."""
        return self.headers.get("content-type")

    @property
    def size(self) -> int | None:
        """The number of bytes, None if the vendor does not tell."""
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
    """A file that a vendor answers with; the call is sent when it is read, saved or iterated, and not before.

    >>> bland.calls.get_recording("...").save("call.wav")  # doctest: +SKIP

    `read` and `save` begin again when the answer breaks off, where the operation may be sent twice. A call that may not
    (it costs something) can be consumed once: ConfigurationError after that.
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
        """All of it."""
        parts: list[bytes] = []

        def start_over() -> bool:
            parts.clear()
            return True

        self._consume(lambda stream: parts.extend(stream), start_over)
        return b"".join(parts)

    def save(self, path: str | os.PathLike[str], *, progress: Progress | None = None) -> int:
        """Write it to a file, which is there only if all of it came, and return its size in bytes.

        A file that is there is replaced, at the end of symbolic links too, and keeps its mode and, where the system
        allows that, its owner; other hard links keep the old content. Folders are not made. What is no regular file,
        such as a pipe or /dev/stdout, is written to as parts come; an answer that breaks off then does not begin again.
        ConfigurationError if the file cannot be written, before anything is sent; FileError if that shows later, as
        when the disk is full.

        `progress` is called with the bytes that have come, and with the size or None.
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

    Files are written without a thread of their own, a part at a time.
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
        """All of it."""
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
        """Write it to a file, which is there only if all of it came, and return its size in bytes.

        `progress` is called with the bytes that have come, and with the size or None; the rest is as with `Download`.
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
