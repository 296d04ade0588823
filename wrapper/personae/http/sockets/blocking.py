"""Blocking sockets for HTTP connections: each step looks at the time that is left, and can be broken off."""

from __future__ import annotations

import select
import socket
import ssl
from collections.abc import Collection, Iterable
from threading import Thread
from time import monotonic
from typing import Any

from ...clock import Interrupt
from ...errors import Failure
from ..failures import Unclean, broken, broken_off, late, no_thread
from ..timing import Allowance
from .addresses import ATTEMPT_DELAY_SECONDS, Address, interleaved
from .tls_in_tls import TlsInTls

_POLL_SECONDS = 0.05
"""How soon connecting notices that it is to stop."""


class SocketStream:
    """A connected socket in the shape that httpcore reads from and writes to."""

    def __init__(self, sock: Any, write_error: type[Exception]) -> None:
        self._sock: Any = sock
        self._system: Any = sock
        """What the operating system knows: the socket, or the outer of two layers of TLS."""
        self._write_error = write_error
        self.allowance: Allowance | None = None
        self.heard = False
        """Whether anything was read since the request was begun."""

    def begin(self, allowance: Allowance) -> None:
        """Give the next request its time; Unclean if the connection has ended or has something to say already."""
        self.allowance = allowance
        self.heard = False
        try:
            self._sock.settimeout(0)
            self._sock.recv(1)
        except (BlockingIOError, ssl.SSLWantReadError):
            return
        except (OSError, ValueError):
            pass
        raise Unclean

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Some bytes, none at the end."""
        try:
            self._sock.settimeout(self._seconds("read", timeout))
            data: bytes = self._sock.recv(max_bytes)
        except TimeoutError:
            raise late("read") from None
        except (OSError, ValueError) as error:
            raise broken("read", error) from error
        self.heard = True
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """All of the bytes; `timeout` is for each part that is taken."""
        left = memoryview(buffer)
        try:
            while left:
                self._sock.settimeout(self._seconds("write", timeout))
                left = left[self._sock.send(left) :]
        except TimeoutError:
            raise late("write") from None
        except (OSError, ValueError) as error:
            raise self._write_error(str(error)) from error  # the answer may be there all the same

    def fileno(self) -> int:
        """What to wait for before `receive_now` and `send_now`."""
        return self._system.fileno()  # type: ignore[no-any-return]

    def never_wait(self) -> None:
        """From now on only `receive_now` and `send_now` are used."""
        self._sock.settimeout(0)

    def receive_now(self, max_bytes: int) -> bytes | None:
        """Some bytes, none at the end, None if nothing is there."""
        try:
            return self._sock.recv(max_bytes)  # type: ignore[no-any-return]
        except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
            return None
        except (OSError, ValueError) as error:
            raise broken("read", error) from error

    def send_now(self, buffer: memoryview) -> int:
        """How many bytes were taken."""
        try:
            return self._sock.send(buffer)  # type: ignore[no-any-return]
        except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
            return 0
        except (OSError, ValueError) as error:
            raise broken("write", error) from error

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> SocketStream:
        """The same connection, encrypted."""
        try:
            seconds = self._seconds("connect", timeout)
            if isinstance(self._sock, ssl.SSLSocket):
                self._sock = TlsInTls(self._sock, ssl_context, server_hostname, seconds)
            else:
                self._sock.settimeout(seconds)
                encrypted = ssl_context.wrap_socket(
                    self._sock, server_hostname=server_hostname, do_handshake_on_connect=False
                )  # which takes the socket over, so that from here on this one must be known to `abort` and `close`
                self._sock = self._system = encrypted
                encrypted.do_handshake()
        except TimeoutError:
            raise late("connect") from None
        except (OSError, ValueError) as error:
            raise broken("connect", error) from error
        return self

    def _seconds(self, phase: str, timeout: float | None) -> float | None:
        seconds = timeout if self.allowance is None else self.allowance.seconds(timeout)
        if seconds is not None and seconds <= 0:
            raise late(phase)
        return seconds

    @property
    def protocol(self) -> str | None:
        """What was agreed on with TLS: `h2` or `http/1.1`."""
        agreed = getattr(self._sock, "selected_alpn_protocol", None)
        return agreed() if agreed else None

    def get_extra_info(self, info: str) -> Any:
        """What httpcore asks for."""
        return self._sock if info == "socket" else None

    def abort(self) -> None:
        """Wake whoever reads or writes in another thread; the socket is theirs to close."""
        try:
            socket.socket.shutdown(self._system, socket.SHUT_RDWR)  # that of TLS would take its state from under them
        except OSError:
            return

    def close(self) -> None:
        """Close it, without a word of goodbye that might block."""
        self._sock.close()


def connect(host: str, port: int, allowance: Allowance, interrupt: Interrupt) -> socket.socket:
    """A socket connected to the first address of the host that answers; TransportError if none does in time."""
    seconds = allowance.seconds()
    ends = None if seconds is None else monotonic() + seconds
    addresses = _resolved(host, port, ends, interrupt)
    tried: dict[int, socket.socket] = {}
    problem: OSError | None = None
    next_at = monotonic()
    try:
        while addresses or tried:
            now = monotonic()
            if addresses and (now >= next_at or not tried):
                next_at = now + ATTEMPT_DELAY_SECONDS
                try:
                    _begin(addresses.pop(0), tried)
                except OSError as error:
                    problem = error
                    next_at = now
                    continue
            for number in _decided(tried, _pause(ends, next_at if addresses else None, interrupt)):
                code = tried[number].getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                if not code:
                    tried[number].setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                    return tried.pop(number)
                problem = OSError(code, _said(code))
                tried.pop(number).close()
                next_at = now
    finally:
        for sock in tried.values():
            sock.close()
    raise broken("connect", problem or OSError("the host has no address"))


def _begin(address: Address, tried: dict[int, socket.socket]) -> None:
    """Begin to connect; whatever is raised, the socket is among those that are tried, or closed."""
    family, kind, protocol, _, place = address
    sock = socket.socket(family, kind, protocol)
    tried[sock.fileno()] = sock
    sock.setblocking(False)
    try:
        sock.connect(place)
    except BlockingIOError:
        return
    except OSError:
        tried.pop(sock.fileno()).close()
        raise


def _decided(numbers: Iterable[int], seconds: float) -> list[int]:
    """The sockets that are connected, or cannot be, as soon as there is one.

    Selectors of `selectors` are made of reference cycles: one that a signal handler interrupts stays for a while.
    """
    if not hasattr(select, "poll"):  # Windows
        wanted = list(numbers)
        _, connected, failed = select.select([], wanted, wanted, seconds)
        return list({*connected, *failed})
    poller = select.poll()
    for number in numbers:
        poller.register(number, select.POLLOUT)
    return [number for number, _ in poller.poll(seconds * 1000)]


def await_ready(reading: Collection[int], writing: Collection[int], seconds: float | None) -> bool:
    """Wait until one of these can be read from, or written to, at most so many seconds; whether one can."""
    if not hasattr(select, "poll"):  # Windows
        return any(select.select(reading, writing, [], seconds))
    poller = select.poll()
    for number in {*reading, *writing}:
        events = (select.POLLIN if number in reading else 0) | (select.POLLOUT if number in writing else 0)
        poller.register(number, events)
    return bool(poller.poll(None if seconds is None else seconds * 1000))


def _said(code: int) -> str:
    from os import strerror

    return strerror(code)


def _pause(ends: float | None, next_at: float | None, interrupt: Interrupt) -> float:
    if interrupt.is_set:
        raise broken_off(Failure.NOT_SENT)
    now = monotonic()
    if ends is not None and now >= ends:
        raise late("connect")
    moments = [moment for moment in (ends, next_at) if moment is not None]
    return max(min([_POLL_SECONDS, *(moment - now for moment in moments)]), 0.0)


def _resolved(host: str, port: int, ends: float | None, interrupt: Interrupt) -> list[Address]:
    """The addresses of a host; the system's resolver knows no timeout, so that another thread waits for it."""
    found: list[list[Address]] = []
    failed: list[Exception] = []

    def resolve() -> None:
        try:
            found.append(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))  # type: ignore[arg-type]
        except (OSError, UnicodeError) as error:  # the latter of a host that no domain name can be
            failed.append(error)

    if _is_address(host):
        resolve()
    else:
        thread = Thread(target=resolve, name="personae-resolver", daemon=True)
        try:
            thread.start()
        except RuntimeError as error:
            raise no_thread(error, Failure.NOT_SENT) from error
        while thread.is_alive():
            thread.join(_pause(ends, None, interrupt))
    if failed:
        raise broken("connect", failed[0]) from failed[0]
    return interleaved(found[0])


def _is_address(host: str) -> bool:
    return ":" in host or host.replace(".", "").isdecimal()
