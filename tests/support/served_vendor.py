"""Real servers on loopback, for what only sockets show."""

from __future__ import annotations

import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from time import monotonic

PATIENCE = 10.0

Answerer = Callable[["Connection", str], bool | None]


class Connection:
    """One connection of a client."""

    def __init__(self, raw: socket.socket, peer: int, is_stopping: threading.Event) -> None:
        self.raw = raw
        self.peer = peer
        self.is_stopping = is_stopping

    def send(self, text: str | bytes) -> None:
        self.raw.sendall(text.encode("latin-1") if isinstance(text, str) else text)

    def answer(self, body: str = "{}", status: str = "200 OK", *headers: str) -> None:
        lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Content-Type: application/json", *headers]
        self.send("\r\n".join([*lines, "", body]))

    def drip(self, start: str | bytes, drop: str | bytes, seconds: float) -> None:
        """Send the start, and then a drop every so many seconds until nobody listens any more, or a test has failed."""
        self.send(start)
        ends = monotonic() + PATIENCE / 2
        while not self.is_stopping.wait(seconds) and monotonic() < ends:
            self.send(drop)

    def encrypt(self, context: ssl.SSLContext) -> None:
        """Go on with TLS."""
        self.raw = context.wrap_socket(self.raw, server_side=True, do_handshake_on_connect=False)
        self.raw.do_handshake()

    def end(self) -> None:
        """Say that nothing more comes, with no word of TLS."""
        socket.socket.shutdown(self.raw, socket.SHUT_WR)

    def say_goodbye(self) -> None:
        """End it as TLS wants it, and as most servers do."""
        if isinstance(self.raw, ssl.SSLSocket):
            self.raw.settimeout(0)
            with suppress(ssl.SSLWantReadError):  # the answer to it, which is not waited for
                self.raw.unwrap()
        self.end()

    def reset(self) -> None:
        """End the connection the hard way: the client gets a reset instead of an end."""
        self.raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.raw.close()

    def request(self) -> str | None:
        """The next request, whole; None if there is none any more."""
        received = b""
        while b"\r\n\r\n" not in received:
            part = self.raw.recv(65536)
            if not part:
                return None
            received += part
        head, _, body = received.partition(b"\r\n\r\n")
        lengths = [line.split(b":")[1] for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
        while lengths and len(body) < int(lengths[0]):
            part = self.raw.recv(65536)
            if not part:
                return None
            body += part
        return (head + b"\r\n\r\n" + body).decode("latin-1")


class Server:
    """Answers each request by a function, which returns False to close the connection; keeps what was asked."""

    def __init__(self, answerer: Answerer, tls: ssl.SSLContext | None, address: tuple[str, int]) -> None:
        self.answerer = answerer
        self.tls = tls
        self.requests: list[str] = []
        self.peers: list[int] = []
        self.is_stopping = threading.Event()
        host = address[0]
        self.listener = socket.create_server(address, family=socket.AF_INET6 if ":" in host else socket.AF_INET)
        self.port: int = self.listener.getsockname()[1]
        place = f"[{host}]" if ":" in host else host
        self.url = f"{'http' if tls is None else 'https'}://{place}:{self.port}"
        self.connections: list[Connection] = []
        self.threads = [threading.Thread(target=self.accept, name="server", daemon=True)]
        self.threads[0].start()

    def accept(self) -> None:
        while True:
            try:
                raw, peer = self.listener.accept()
            except OSError:
                return
            raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection = Connection(raw, peer[1], self.is_stopping)
            self.connections.append(connection)
            thread = threading.Thread(target=self.serve, args=[connection], name="server", daemon=True)
            self.threads.append(thread)
            thread.start()

    def serve(self, connection: Connection) -> None:
        try:
            if self.tls is not None:
                connection.encrypt(self.tls)
            self.talk(connection)
        except OSError:
            return
        finally:
            connection.raw.close()

    def talk(self, connection: Connection) -> None:
        while (request := connection.request()) is not None:
            self.requests.append(request)
            self.peers.append(connection.peer)
            if self.answerer(connection, request) is False:
                break

    def stop(self) -> None:
        self.is_stopping.set()
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        self.threads[0].join(PATIENCE)
        for connection in self.connections:
            try:
                socket.socket.shutdown(connection.raw, socket.SHUT_RDWR)  # that of TLS takes its state from its reader
            except OSError:
                continue
        for thread in self.threads:
            thread.join(PATIENCE)
        assert not any(thread.is_alive() for thread in self.threads), "an answer takes too long"


class RawServer(Server):
    """Leaves each connection to a function, which reads what it wants."""

    def talk(self, connection: Connection) -> None:
        self.answerer(connection, "")


@contextmanager
def serving(
    answerer: Answerer, *, tls: ssl.SSLContext | None = None, address: tuple[str, int] = ("127.0.0.1", 0)
) -> Iterator[Server]:
    with stopped(Server(answerer, tls, address)) as server:
        yield server


@contextmanager
def accepting(
    talk: Callable[[Connection], object],
    *,
    tls: ssl.SSLContext | None = None,
    address: tuple[str, int] = ("127.0.0.1", 0),
) -> Iterator[Server]:
    """A server that does on each connection what the function does, and nothing by itself."""

    def answerer(connection: Connection, _: str) -> None:
        talk(connection)

    with stopped(RawServer(answerer, tls, address)) as server:
        yield server


@contextmanager
def stopped(server: Server) -> Iterator[Server]:
    try:
        yield server
    finally:
        server.stop()
