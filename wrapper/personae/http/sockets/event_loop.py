"""Connections of an asyncio event loop for HTTP: each step looks at the time that is left, and can be cancelled."""

from __future__ import annotations

import asyncio
import select
import socket
import ssl
from collections.abc import Awaitable, Callable
from os import strerror
from typing import Any, TypeVar, cast

from ...clock import Interrupt
from ...errors import ConfigurationError, Failure
from ..failures import Unclean, broken, broken_off, late, no_thread
from ..messages import TransportError
from ..timing import Allowance
from .addresses import ATTEMPT_DELAY_SECONDS, Address, interleaved

MOST_BUFFERED = 512 * 1024
"""Bytes that are read ahead of need."""

_MOST_LOOKS = 20
"""How often the event loop may find more on an encrypted connection before it is given up."""

T = TypeVar("T")


class LoopStream(asyncio.Protocol):
    """A connection in the shape that httpcore reads from and writes to."""

    def __init__(self, write_error: type[Exception]) -> None:
        self._write_error = write_error
        self._loop = asyncio.get_running_loop()
        self._transport: Any = None
        self._buffer = bytearray()
        self._has_ended = False
        self._problem: Exception | None = None
        self._reader: asyncio.Future[None] | None = None
        self._read_ends: float | None = None
        """When the read that waits has had its time."""
        self._alarm: asyncio.TimerHandle | None = None
        """Looks whether a read has had its time."""
        self._rings = 0.0
        self._writer: asyncio.Future[None] | None = None
        self._is_full = False
        self._is_paused = False
        self.allowance: Allowance | None = None
        self.heard = False
        """Whether anything was read since the request was begun."""
        self._is_begun = True
        """Whether something of the request was written; what is said before, to a proxy, is none."""
        self._is_encrypted = False
        self._is_readable: Callable[[], bool] | None = None
        """Asks the operating system whether bytes have come."""

    # what the event loop calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        if len(self._buffer) > MOST_BUFFERED and not self._is_paused:
            self._transport.pause_reading()
            self._is_paused = True
        _wake(self._reader)

    def eof_received(self) -> bool:
        self._has_ended = True
        _wake(self._reader)
        return False  # the other side has closed: nothing more is sent on this connection

    def connection_lost(self, exc: Exception | None) -> None:
        self._has_ended = True
        self._problem = self._problem or exc
        self._silence()
        _wake(self._reader)
        _wake(self._writer)

    def pause_writing(self) -> None:
        self._is_full = True

    def resume_writing(self) -> None:
        self._is_full = False
        _wake(self._writer)

    # what a request needs

    def begin(self, allowance: Allowance) -> None:
        """Give the next request its time; Unclean if the connection has ended or has something to say already."""
        self.allowance = allowance
        self.heard = self._is_begun = False
        self._check_clean()
        if not self._is_encrypted and self._has_more():  # the event loop may not have looked yet
            raise Unclean

    async def catch_up(self) -> None:
        """Let the event loop read what is there, until there is nothing or it has ended."""
        for _ in range(_MOST_LOOKS):
            if self._transport.is_closing() or not self._has_more():
                return
            await asyncio.sleep(0)

    def hand_over(self, protocol: asyncio.Protocol) -> Any:
        """Let another have what comes from now on, and what has come; the transport to write to."""
        self._silence()
        self._transport.set_protocol(protocol)
        if self._is_paused:
            self._transport.resume_reading()
        if self._buffer:
            protocol.data_received(bytes(self._buffer))
        if self._has_ended:
            protocol.connection_lost(self._problem)
        return self._transport

    def _check_clean(self) -> None:
        if self._buffer or self._has_ended or self._transport.is_closing():
            raise Unclean

    def _has_more(self) -> bool:
        sock = self._transport.get_extra_info("socket")
        if sock is None or sock.fileno() < 0:
            return True
        if self._is_readable is None:
            self._is_readable = _looking_at(sock)
        return self._is_readable()

    async def _look(self) -> None:
        """See what has come on an encrypted connection: TLS has things to say of its own, such as session tickets."""
        for _ in range(_MOST_LOOKS):
            if not self._has_more():
                return
            await asyncio.sleep(0)  # the event loop reads
            self._check_clean()
        raise Unclean

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Some bytes, none at the end."""
        seconds = self._seconds("read", timeout)
        if not self._buffer and not self._has_ended:
            self._reader = self._loop.create_future()
            self._end_read_at(None if seconds is None else self._loop.time() + seconds)
            try:
                await self._reader
            finally:
                self._reader = None
        if not self._buffer and self._problem is not None:
            raise broken("read", self._problem) from self._problem
        data = bytes(self._buffer[:max_bytes])
        del self._buffer[:max_bytes]
        if self._is_paused and len(self._buffer) < MOST_BUFFERED // 2:
            self._is_paused = False
            self._transport.resume_reading()
        self.heard = True
        return data

    def _end_read_at(self, moment: float | None) -> None:
        """See that a read ends in time. A timer is left for the reads that follow: most end long before it rings."""
        self._read_ends = moment
        if moment is not None and (self._alarm is None or self._rings > moment):
            self._set_alarm(moment)

    def _set_alarm(self, moment: float) -> None:
        self._silence()
        self._alarm, self._rings = self._loop.call_at(moment, self._ring), moment

    def _silence(self) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None

    def _ring(self) -> None:
        self._alarm = None
        if self._reader is None or self._read_ends is None:
            return
        if self._rings < self._read_ends:
            self._set_alarm(self._read_ends)
        else:
            _fail(self._reader, "read")

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """All of the bytes, or as many as the system and the event loop will buffer."""
        seconds = self._seconds("write", timeout)
        if not self._is_begun:
            if self._is_encrypted:
                await self._look()
            self._check_clean()  # until here the event loop may have found that the other side has closed
            self._is_begun = True
        if self._has_ended or self._transport.is_closing():
            raise self._write_error(str(self._problem or "the connection was closed"))
        if buffer:
            self._transport.write(buffer)
        if not self._is_full:
            return
        self._writer = self._loop.create_future()
        try:
            await awaited(self._writer, seconds, "write")
        finally:
            self._writer = None
        if self._has_ended:
            raise self._write_error(str(self._problem or "the connection was closed"))

    def _seconds(self, phase: str, timeout: float | None) -> float | None:
        """The time that is left, looked at before each step: where data never pauses, there is no wait that ends."""
        seconds = timeout if self.allowance is None else self.allowance.seconds(timeout)
        if seconds is not None and seconds <= 0:
            raise late(phase)
        return seconds

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> LoopStream:
        """The same connection, encrypted."""
        step = self._loop.start_tls(
            self._transport, self, ssl_context, server_hostname=server_hostname, ssl_handshake_timeout=3600
        )  # the loop's own timeout would be another error: ours ends it
        try:
            self._transport = await in_time("connect", timeout, self.allowance, step)
        except (OSError, ValueError) as error:
            raise broken("connect", error) from error
        if self._transport is None:
            raise broken("connect", OSError("the connection was closed"))
        self._is_encrypted = True
        return self

    @property
    def protocol(self) -> str | None:
        """What was agreed on with TLS: `h2` or `http/1.1`."""
        tls = self._transport.get_extra_info("ssl_object")
        return None if tls is None else cast("str | None", tls.selected_alpn_protocol())

    def get_extra_info(self, info: str) -> Any:
        """What httpcore asks for."""
        return self._transport.get_extra_info(info)

    def abort(self) -> None:
        """Close it at once, without a word of goodbye."""
        if self._transport is not None:
            self._transport.abort()

    async def aclose(self) -> None:
        """The same, as httpcore calls it."""
        self.abort()


def running_loop() -> asyncio.AbstractEventLoop:
    """The event loop that runs this; ConfigurationError if there is none of asyncio."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        raise ConfigurationError(
            "asynchronous clients need an event loop of asyncio (or uvloop), and none is running: use a synchronous "
            "client in a thread under trio or curio"
        ) from None


def _looking_at(sock: Any) -> Callable[[], bool]:
    if not hasattr(select, "poll"):  # Windows
        return lambda: bool(select.select([sock], [], [], 0)[0])
    poller = select.poll()
    poller.register(sock, select.POLLIN)
    return lambda: bool(poller.poll(0))


def _wake(future: asyncio.Future[None] | None) -> None:
    if future is not None and not future.done():
        future.set_result(None)


def _fail(future: asyncio.Future[None], phase: str) -> None:
    if not future.done():
        future.set_exception(late(phase))


async def awaited(future: asyncio.Future[None], seconds: float | None, phase: str) -> None:
    """Wait for something to happen; TransportError if it takes longer. A timer costs a tenth of asyncio.timeout."""
    if seconds is None:
        await future
        return
    timer = asyncio.get_running_loop().call_later(seconds, _fail, future, phase)
    try:
        await future
    finally:
        timer.cancel()


async def in_time(phase: str, timeout: float | None, allowance: Allowance | None, step: Awaitable[T]) -> T:
    """What a step gives; TransportError if it takes longer than its phase and the attempt allow."""
    seconds = timeout if allowance is None else allowance.seconds(timeout)
    limit = asyncio.timeout(seconds)
    try:
        async with limit:
            return await step
    except TimeoutError:
        if limit.expired():
            raise late(phase) from None
        raise


async def unless(interrupt: Interrupt, step: Awaitable[T]) -> T:
    """What a step gives before a request is sent; TransportError if it is interrupted."""
    limit = asyncio.timeout(None)

    def stop() -> None:
        if not limit.expired():
            limit.reschedule(0)

    try:
        async with limit:
            interrupt.add(stop)
            result = await step
    except TimeoutError:
        if limit.expired():
            raise broken_off(Failure.NOT_SENT) from None
        raise
    finally:
        interrupt.discard(stop)
    if interrupt.is_set:  # in the same turn of the event loop in which the step was done: nobody would tell it again
        raise broken_off(Failure.NOT_SENT)
    return result


async def connect(host: str, port: int, allowance: Allowance, write_error: type[Exception]) -> LoopStream:
    """A connection to the first address of the host that answers; TransportError if none does in time."""
    return await in_time("connect", None, allowance, _first(host, port, write_error))


async def _first(host: str, port: int, write_error: type[Exception]) -> LoopStream:
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:  # the latter of a host that no domain name can be
        raise broken("connect", error) from error
    except RuntimeError as error:
        raise no_thread(error, Failure.NOT_SENT) from error
    addresses = interleaved(found)
    tasks: set[asyncio.Task[LoopStream]] = set()
    problem: BaseException | None = None
    try:
        while addresses or tasks:
            if addresses:
                tasks.add(asyncio.ensure_future(_one(addresses.pop(0), write_error)))
            done, tasks = await asyncio.wait(
                tasks, timeout=ATTEMPT_DELAY_SECONDS if addresses else None, return_when=asyncio.FIRST_COMPLETED
            )
            for task in done:
                problem = task.exception()
                if problem is None:
                    tasks |= done - {task}
                    return task.result()
    finally:  # nothing may be awaited here: whoever is cancelled now would lose the connection that is returned
        for task in tasks:
            task.add_done_callback(_give_up)
            task.cancel()
    if isinstance(problem, OSError):
        said = OSError(problem.errno, strerror(problem.errno)) if problem.errno else problem
        raise broken("connect", said) from problem  # asyncio's own words name the address
    raise TransportError("the host has no address (ConnectError)", Failure.NOT_SENT) from problem


async def _one(address: Address, write_error: type[Exception]) -> LoopStream:
    host, port = address[4][:2]
    loop = asyncio.get_running_loop()
    _, stream = await loop.create_connection(lambda: LoopStream(write_error), host, port, family=address[0])
    return stream


def _give_up(task: asyncio.Task[LoopStream]) -> None:
    if not task.cancelled() and task.exception() is None:
        task.result().abort()
