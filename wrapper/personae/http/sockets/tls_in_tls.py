"""TLS inside TLS, for https over a proxy that is reached by https: what `ssl` has for sockets, but not for itself."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from time import monotonic
from typing import TypeVar

_RECORD_BYTES = 16_384 + 256
T = TypeVar("T")


class TlsInTls:
    """A TLS connection in the tunnel of another; it has those methods of a socket that a stream needs."""

    def __init__(
        self, outer: ssl.SSLSocket, context: ssl.SSLContext, server_hostname: str | None, seconds: float | None
    ) -> None:
        self._outer = outer
        self.settimeout(seconds)
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._inner = context.wrap_bio(self._incoming, self._outgoing, server_hostname=server_hostname)
        self._carried(self._inner.do_handshake)

    def _carried(self, step: Callable[[], T]) -> T:
        while True:
            try:
                return step()
            except ssl.SSLWantReadError:
                self._flush()
                self._limit()
                data = self._outer.recv(_RECORD_BYTES)
                if data:
                    self._incoming.write(data)
                else:
                    self._incoming.write_eof()
            finally:
                self._flush()

    def _flush(self) -> None:
        left = memoryview(self._outgoing.read())
        while left:
            self._limit()
            left = left[self._outer.send(left) :]

    def recv(self, size: int) -> bytes:
        """Some bytes, none at the end."""
        try:
            return self._carried(lambda: self._inner.read(size))
        except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
            return b""

    def send(self, data: memoryview) -> int:
        """How many bytes were taken."""
        return self._carried(lambda: self._inner.write(data))

    def settimeout(self, seconds: float | None) -> None:
        """For the next step, however many of the outer socket it takes."""
        self._seconds = seconds
        self._ends = monotonic() + (seconds or 0.0)

    def _limit(self) -> None:
        left = max(self._ends - monotonic(), 0.0)
        if self._seconds and not left:
            raise TimeoutError
        self._outer.settimeout(None if self._seconds is None else left)

    def selected_alpn_protocol(self) -> str | None:
        """What was agreed on for the inside."""
        return self._inner.selected_alpn_protocol()

    def close(self) -> None:
        """Close the outer socket."""
        self._outer.close()
