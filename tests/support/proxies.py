"""Proxies on loopback that do as they are told: forward, tunnel, speak SOCKS, or refuse."""

from __future__ import annotations

import asyncio
import ssl
import threading
from asyncio import StreamReader as Reader
from asyncio import StreamWriter as Writer
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from contextlib import contextmanager, suppress
from typing import Any, TypeVar

T = TypeVar("T")


class Proxy:
    """One that takes every request to the server behind it, whatever its name is; keeps what it was told."""

    def __init__(self, target: int, tls: ssl.SSLContext | None = None) -> None:
        self.target = target
        self.tls = tls
        self.port = 0
        self.heard: list[bytes] = []
        """What came in the clear, a part for each connection and turn."""
        self.places: list[tuple[str, int]] = []
        """Where it was asked to go."""
        self.login: tuple[str, str] | None = None
        """Who may use a SOCKS proxy."""
        self.writers: list[Writer] = []

    async def speak_http(self, reader: Reader, writer: Writer) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        self.heard.append(head)
        method, place, _ = head.split(b" ", 2)
        there = await self._reach()
        if method == b"CONNECT":
            host, _, port = place.decode().rpartition(":")
            self.places.append((host, int(port)))
            writer.write(b"HTTP/1.1 200 Connection established\r\nVia: 1.1 proxy\r\n\r\n")
        else:
            there[1].write(head)
        await self._join((reader, writer), there)

    async def speak_socks(self, reader: Reader, writer: Writer) -> None:
        """RFC 1928 and RFC 1929, each answer in two pieces."""
        _, count = await reader.readexactly(2)
        methods = await reader.readexactly(count)
        method = 2 if self.login else 0
        await self._said(writer, bytes([5, method if method in methods else 0xFF]))
        if method not in methods:
            return
        if self.login:
            user, password = [(await self._counted(reader, skip)).decode() for skip in (1, 0)]
            is_right = (user, password) == self.login
            await self._said(writer, bytes([1, not is_right]))
            if not is_right:
                return
        _, _, _, kind = await reader.readexactly(4)
        host = await self._counted(reader) if kind == 3 else await reader.readexactly({1: 4, 4: 16}[kind])
        port = int.from_bytes(await reader.readexactly(2), "big")
        self.places.append((host.decode() if kind == 3 else host.hex(), port))
        there = await self._reach()
        bound = {1: b"\x01\x7f\x00\x00\x01", 3: b"\x03\x05proxy", 4: b"\x04" + bytes(16)}[kind]
        await self._said(writer, b"\x05\x00\x00" + bound + b"\x00\x50")
        await self._join((reader, writer), there)

    async def _reach(self) -> tuple[Reader, Writer]:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.target)
        self.writers.append(writer)
        return reader, writer

    async def _counted(self, reader: Reader, skip: int = 0) -> bytes:
        await reader.readexactly(skip)
        return await reader.readexactly((await reader.readexactly(1))[0])

    async def _said(self, writer: Writer, answer: bytes) -> None:
        for piece in (answer[:1], answer[1:]):
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(0.005)

    async def _join(self, here: tuple[Reader, Writer], there: tuple[Reader, Writer]) -> None:
        await asyncio.gather(self._carry(here[0], there[1]), self._carry(there[0], here[1]))

    async def _carry(self, reader: Reader, writer: Writer) -> None:
        with suppress(OSError):
            while data := await reader.read(65536):
                writer.write(data)
                await writer.drain()
        writer.close()


Speak = Callable[[Proxy, Reader, Writer], Awaitable[None]]


@contextmanager
def running(proxy: Proxy, speak: Speak) -> Iterator[Proxy]:
    """The proxy, on a thread and an event loop of its own."""
    loop = asyncio.new_event_loop()
    tasks: set[asyncio.Task[Any]] = set()

    async def serve(reader: Reader, writer: Writer) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        proxy.writers.append(writer)
        with suppress(OSError, EOFError, asyncio.CancelledError):
            await speak(proxy, reader, writer)
        writer.close()

    async def start() -> asyncio.Server:
        return await asyncio.start_server(serve, "127.0.0.1", 0, ssl=proxy.tls)

    async def stop() -> None:
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for writer in proxy.writers:
            writer.transport.abort()
            with suppress(OSError):
                await writer.wait_closed()

    def on_loop(work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, loop).result(10)

    thread = threading.Thread(target=loop.run_forever, name="proxy", daemon=True)
    thread.start()
    server = on_loop(start())
    proxy.port = server.sockets[0].getsockname()[1]
    try:
        yield proxy
    finally:
        on_loop(stop())
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()
