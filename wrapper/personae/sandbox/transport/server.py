"""A sandbox on real sockets of this machine, for programs that cannot take a client."""

from __future__ import annotations

import json
import socket
import struct
from collections.abc import Mapping
from http.client import responses
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from math import inf
from select import select
from threading import Event, Lock, Thread
from types import TracebackType
from typing import Any, Protocol, Self

from ...http.messages import Headers
from ...vendors import VENDORS
from ...vendors.accessors import BaseUrls
from ..clock import VirtualClock
from .outcomes import Outcome

HOST = "127.0.0.1"
MAX_BODY = 64 * 1024 * 1024
"""Bytes of a request body; larger ones are refused."""

_RESET = struct.pack("ii", 1, 0)
_POLL_SECONDS = 0.05


class ServedVendor(Protocol):
    """One vendor of what is served."""

    def served_at(self, base_url: str) -> None:
        """Learn its address."""

    def handle(self, method: str, path: str, query: str, headers: Headers, content: bytes) -> Outcome:
        """What comes of a request."""
        ...


class Served(Protocol):
    """What is served: a sandbox."""

    key: str
    clock: VirtualClock

    def service(self, vendor: str) -> ServedVendor:
        """What answers for a vendor."""
        ...


class Server(BaseUrls):
    """A served sandbox: each vendor has a base URL under its name, `key` is a valid key for all of them."""

    def __init__(self, sandbox: Served, port: int = 0) -> None:
        self.key = sandbox.key
        self._sandbox = sandbox
        self._sockets = _Sockets((HOST, port), sandbox)
        self.port = int(self._sockets.server_address[1])
        self._thread = Thread(
            target=self._sockets.serve_forever, args=(_POLL_SECONDS,), name=f"personae-sandbox-{self.port}"
        )
        self.url = f"http://{HOST}:{self.port}"

    def base_url(self, vendor: str) -> str:
        """The base URL of a vendor."""
        return f"{self.url}/{vendor}"

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Begin to answer; from now on real time passes in the sandbox."""
        for vendor in VENDORS:
            self._sandbox.service(vendor).served_at(self.base_url(vendor))
        self._sandbox.clock.run()
        self._thread.start()

    def stop(self) -> None:
        """Break all connections and wait until nothing runs any more."""
        self._sockets.stopping.set()
        if self._thread.is_alive():
            self._sockets.shutdown()
            self._thread.join()
            self._sandbox.clock.halt()
        self._sockets.hang_up()
        self._sockets.server_close()


class _Sockets(ThreadingHTTPServer):
    daemon_threads = False
    request_queue_size = 1024

    def __init__(self, address: tuple[str, int], sandbox: Served) -> None:
        super().__init__(address, _Handler)
        self.sandbox = sandbox
        self.stopping = Event()
        self._open: set[socket.socket] = set()
        self._lock = Lock()

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self._open.discard(request)
        if request.getsockopt(socket.SOL_SOCKET, socket.SO_LINGER, len(_RESET)) == _RESET:
            request.close()  # at once, so that the other side sees a reset and no end
        else:
            super().shutdown_request(request)

    def hang_up(self) -> None:
        """Break the connections that clients keep open."""
        with self._lock:
            for connection in self._open:
                try:
                    connection.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away is nothing to tell."""


class _Handler(BaseHTTPRequestHandler):
    server: _Sockets  # pyright: ignore[reportIncompatibleVariableOverride]
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1

    def handle_one_request(self) -> None:
        try:
            super().handle_one_request()
        except OSError:
            self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:
        """The sandbox records what it is asked."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Say what is wrong with a request that is not even HTTP, or that no vendor is for."""
        self.close_connection = True
        self.request_version = self.protocol_version  # what is no HTTP is answered in HTTP all the same
        body = json.dumps({"message": message or explain or responses.get(code, "Error")}).encode()
        self._send(code, {"content-type": "application/json", "connection": "close"}, body, len(body))

    def _answer(self) -> None:
        content = self._content()
        if content is None:
            return
        target, _, query = self.path.partition("#")[0].partition("?")
        _, _, prefixed = target.partition("/")
        vendor, slash, path = prefixed.partition("/")
        if vendor not in VENDORS or not target.startswith("/"):
            self.send_error(404, f"There is no such vendor: paths begin with /{', /'.join(VENDORS)}")
            return
        headers = Headers(self.headers.items())
        service = self.server.sandbox.service(vendor)
        self._give(service.handle(self.command, slash + path, query, headers, content))

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = do_TRACE = _answer  # noqa: N815

    def _give(self, outcome: Outcome) -> None:
        if outcome.delay:
            self._wait(outcome.delay)
        reply = outcome.reply
        if reply is None or outcome.delay == inf or self.server.stopping.is_set():
            self.close_connection = True
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
            return
        length = int(reply.headers.get("content-length", len(reply.content)))
        if length != len(reply.content):
            self.close_connection = True
        headers = {name: value for name, value in reply.headers.items() if name != "content-length"}
        self._send(reply.status, headers, reply.content, length)

    def _wait(self, seconds: float) -> None:
        """Let a client wait, as long as it does and as long as the server runs."""
        clock = self.server.sandbox.clock
        end = clock.monotonic() + seconds
        while clock.monotonic() < end and not self.server.stopping.wait(min(_POLL_SECONDS, end - clock.monotonic())):
            readable, _, _ = select([self.connection], [], [], 0)
            if readable and not self.connection.recv(1, socket.MSG_PEEK):
                return

    def _send(self, status: int, headers: Mapping[str, str], content: bytes, length: int) -> None:
        self.send_response_only(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status not in (204, 304):
            self.send_header("content-length", str(length))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def _content(self) -> bytes | None:
        """The body, None if it cannot be read and that has been said."""
        if "chunked" in self.headers.get("transfer-encoding", "").lower():
            return self._chunks()
        length = self.headers.get("content-length", "0")
        if not (length.isascii() and length.isdigit()):
            self.send_error(400, "The content-length is no number")
        elif int(length[:20]) > MAX_BODY:
            self.send_error(413, f"The body is larger than {MAX_BODY} bytes")
        else:
            return self.rfile.read(int(length))
        return None

    def _chunks(self) -> bytes | None:
        parts: list[bytes] = []
        while True:
            size = self._chunk_size()
            if size is None or sum(map(len, parts)) + size > MAX_BODY:
                self.send_error(400 if size is None else 413, "The chunks of the body are wrong or too large")
                return None
            if size == 0:
                while self.rfile.readline(1024).strip():  # trailers
                    continue
                return b"".join(parts)
            parts.append(self.rfile.read(size))
            self.rfile.readline(8)

    def _chunk_size(self) -> int | None:
        line = self.rfile.readline(1024).partition(b";")[0].strip()
        try:
            return int(line[:9], 16) if line and line.isalnum() else None
        except ValueError:
            return None
