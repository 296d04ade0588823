"""A sandbox on real sockets of this machine, for programs that cannot take a client."""

from __future__ import annotations

import json
import logging
import socket
import struct
from collections.abc import Mapping
from http.client import responses
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BufferedReader
from math import inf
from threading import Event, Lock, Thread
from types import TracebackType
from typing import Any, Protocol, Self

from ...http.messages import Headers
from ...vendors import VENDORS
from ...vendors.accessors import BaseUrls
from ..clock import VirtualClock
from .incoming import Incoming, Refused, body_size, check_origin, read_body
from .outcomes import Outcome

_LOGGER = logging.getLogger("personae")

HOST = "127.0.0.1"
NAMES = (HOST, "localhost", "[::1]")
"""What the sandbox is called: a page of the web whose name leads here calls it otherwise."""
_DEFAULT_PORT = 80

IDLE_SECONDS = 75.0
"""How long a connection may wait for the next request."""
HEAD_SECONDS = 10.0
"""How long the head of a request may take, from its first byte on."""
BODY_SECONDS = 60.0
WRITE_SECONDS = 60.0
LINGER_SECONDS = 1.0
"""How long the rest of a refused request is read, lest its client miss the answer."""
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

    def pass_time(self) -> object:
        """Let happen what is due."""
        ...


class Server(BaseUrls):
    """A served sandbox: each vendor has a base URL under its name, `key` is a valid key for all of them."""

    def __init__(self, sandbox: Served, port: int = 0) -> None:
        self.key = sandbox.key
        self._sandbox = sandbox
        self._sockets = _Sockets((HOST, port), sandbox)
        self.port = self._sockets.port
        self._thread = Thread(
            target=self._sockets.serve_forever, args=(_POLL_SECONDS,), name=f"personae-sandbox-{self.port}"
        )
        self._passing = Thread(target=self._pass_time, name=f"personae-sandbox-{self.port}-time")
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
        self._passing.start()

    def _pass_time(self) -> None:
        while not self._sockets.stopping.wait(_POLL_SECONDS):
            self._sandbox.pass_time()

    def stop(self) -> None:
        """Break all connections and wait until nothing runs any more."""
        self._sockets.stopping.set()
        if self._thread.is_alive():
            self._sockets.shutdown()
            self._thread.join()
            self._passing.join()
            self._sandbox.clock.halt()
        self._sockets.hang_up()
        self._sockets.server_close()


class _Sockets(ThreadingHTTPServer):
    daemon_threads = False
    request_queue_size = 1024

    def __init__(self, address: tuple[str, int], sandbox: Served) -> None:
        super().__init__(address, _Handler)
        self.sandbox = sandbox
        self.port = int(self.server_address[1])
        self.names = {f"{name}:{self.port}" for name in NAMES} | (set(NAMES) if self.port == _DEFAULT_PORT else set())
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
    command = ""
    is_refused = False
    """Whether bytes of a request that was refused may still be on their way."""

    def setup(self) -> None:
        super().setup()
        self.incoming = Incoming(self.connection)
        self.rfile = self.input = BufferedReader(self.incoming)

    def handle_one_request(self) -> None:
        try:
            self.incoming.allow(IDLE_SECONDS)
            try:
                is_there = bool(self.input.peek(1))
            except Refused:
                is_there = False
            if not is_there:
                self.close_connection = True
                return
            self.incoming.allow(HEAD_SECONDS)
            super().handle_one_request()
        except Refused as refused:
            self.send_error(refused.status, refused.message)
        except OSError:
            self.close_connection = True

    def finish(self) -> None:
        """Take in what a refused request still sends, for a moment: a reset could overtake the answer."""
        try:
            if self.is_refused:
                self.connection.shutdown(socket.SHUT_WR)
                self.incoming.allow(LINGER_SECONDS)
                while self.input.read1(65_536):
                    continue
        except (Refused, OSError):
            pass
        finally:
            super().finish()

    def log_message(self, format: str, *args: Any) -> None:
        """The sandbox records what it is asked."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Say what is wrong with a request that is not even HTTP, or that no vendor is for."""
        self.close_connection = True
        self.is_refused = True
        body = json.dumps({"message": message or explain or responses.get(code, "Error")}).encode()
        self._send(code, {"content-type": "application/json", "connection": "close"}, body, len(body))

    def handle_expect_100(self) -> bool:
        """Go on for now: the body is asked for when it is certain that it will be read."""
        return True

    def _answer(self) -> None:
        check_origin(self.headers, self.server.names)
        target, _, query = self.path.partition("#")[0].partition("?")
        _, _, prefixed = target.partition("/")
        vendor, slash, path = prefixed.partition("/")
        if vendor not in VENDORS or not target.startswith("/"):
            raise Refused(404, f"There is no such vendor: paths begin with /{', /'.join(VENDORS)}")
        service = self.server.sandbox.service(vendor)
        content = self._content()
        self._give(self._handled(service, slash + path, query, content))

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = do_TRACE = do_QUERY = _answer  # noqa: N815

    def _handled(self, service: ServedVendor, path: str, query: str, content: bytes) -> Outcome:
        """What comes of a request; a mistake of the sandbox is told to the client, and whole to the log."""
        try:
            return service.handle(self.command, path, query, Headers(self.headers.items()), content)
        except Exception as error:
            _LOGGER.exception("the sandbox failed at %s %s", self.command, path)
            raise Refused(500, f"The sandbox failed with a {type(error).__name__}; its log says more") from error

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
            self.connection.setblocking(False)
            try:
                if not self.connection.recv(1, socket.MSG_PEEK):
                    return
            except BlockingIOError:
                continue

    def _send(self, status: int, headers: Mapping[str, str], content: bytes, length: int) -> None:
        lines = [f"HTTP/1.1 {status} {responses.get(status, '')}", *(f"{name}: {headers[name]}" for name in headers)]
        if status not in (204, 304):
            lines.append(f"content-length: {length}")
        head = "\r\n".join([*lines, "\r\n"]).encode("latin-1", "replace")
        self.connection.settimeout(WRITE_SECONDS)
        self.connection.sendall(head if self.command == "HEAD" else head + content)

    def _content(self) -> bytes:
        """The body; it is asked for where that has been waited for, as it will be read now."""
        size = body_size(self.headers, self.request_version)
        if size == 0:
            return b""
        if self.headers.get("expect", "").lower() == "100-continue" and self.request_version == "HTTP/1.1":
            self.connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        self.incoming.allow(BODY_SECONDS)
        return read_body(self.input, size)
