"""Real servers on loopback, for what only sockets show."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

PATIENCE = 10.0

Answerer = Callable[["Connection", str], bool | None]


class Connection:
    """One connection of a client."""

    def __init__(self, raw: socket.socket, peer: int) -> None:
        self.raw = raw
        self.peer = peer

    def send(self, text: str | bytes) -> None:
        self.raw.sendall(text.encode("latin-1") if isinstance(text, str) else text)

    def answer(self, body: str = "{}", status: str = "200 OK", *headers: str) -> None:
        lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Content-Type: application/json", *headers]
        self.send("\r\n".join([*lines, "", body]))

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

    def __init__(self, answerer: Answerer) -> None:
        self.answerer = answerer
        self.requests: list[str] = []
        self.peers: list[int] = []
        self.is_stopping = threading.Event()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        self.connections: list[Connection] = []
        self.threads = [threading.Thread(target=self.accept, name="server", daemon=True)]
        self.threads[0].start()

    def accept(self) -> None:
        while True:
            try:
                raw, (_, port) = self.listener.accept()
            except OSError:
                return
            raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection = Connection(raw, port)
            self.connections.append(connection)
            thread = threading.Thread(target=self.serve, args=[connection], name="server", daemon=True)
            self.threads.append(thread)
            thread.start()

    def serve(self, connection: Connection) -> None:
        try:
            while (request := connection.request()) is not None:
                self.requests.append(request)
                self.peers.append(connection.peer)
                if self.answerer(connection, request) is False:
                    break
        except OSError:
            return
        finally:
            connection.raw.close()

    def stop(self) -> None:
        self.is_stopping.set()
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        self.threads[0].join(PATIENCE)
        for connection in self.connections:
            try:
                connection.raw.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue
        for thread in self.threads:
            thread.join(PATIENCE)
        assert not any(thread.is_alive() for thread in self.threads), "an answer takes too long"


@contextmanager
def serving(answerer: Answerer) -> Iterator[Server]:
    server = Server(answerer)
    try:
        yield server
    finally:
        server.stop()
