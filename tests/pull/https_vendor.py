"""A vendor's https server on loopback, with a certificate of its own, that answers as it is told."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import trustme

Answer = Callable[[BaseHTTPRequestHandler], None]

AUTHORITY = trustme.CA()


def trusting() -> ssl.SSLContext:
    """A context that trusts the certificates of these servers, and no others."""
    context = ssl.create_default_context()
    AUTHORITY.configure_trust(context)
    return context


@dataclass
class Vendor:
    """Where the server is, what it answers, and what it was asked."""

    port: int = 0
    answers: dict[str, Answer] = field(default_factory=dict)
    requests: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    connections: int = 0
    sent: int = 0

    def url(self, path: str = "/swagger.json", host: str = "localhost") -> str:
        """The address of a document on the server."""
        return f"https://{host}:{self.port}{path}"

    def asked_for(self, name: str) -> list[str | None]:
        """What a header was in each request."""
        return [headers.get(name) for _, headers in self.requests]


@contextmanager
def serving(*, names: tuple[str, ...] = ("localhost",)) -> Iterator[Vendor]:
    """A running server, whose certificate is for these names."""
    vendor = Vendor()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        vendor_of_handler = vendor

        def do_GET(self) -> None:
            vendor.requests.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
            self.close_connection = True
            with suppress(OSError):  # the other side has heard enough
                vendor.answers[self.path](self)

        def log_message(self, format: str, *arguments: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        def finish_request(self, request: object, client_address: object) -> None:
            vendor.connections += 1
            with suppress(OSError):  # a handshake that was broken off
                secure = context.wrap_socket(request, server_side=True)  # type: ignore[arg-type]
                with secure:
                    super().finish_request(secure, client_address)

        def shutdown_request(self, request: object) -> None:
            with suppress(OSError):
                super().shutdown_request(request)  # type: ignore[arg-type]

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    AUTHORITY.issue_cert(*names).configure_cert(context)
    with Server(("127.0.0.1", 0), Handler) as server:
        vendor.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield vendor
        finally:
            server.shutdown()
            thread.join()


def answer(content: bytes = b"", status: int = 200, *, length: int | None = None, **headers: str) -> Answer:
    """An answer with this content; headers have underscores in their names."""

    def answering(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", str(len(content) if length is None else length))
        handler.end_headers()
        handler.wfile.write(content)

    return answering


def pieces(each: bytes, *, most: int, wait: float = 0, head: bytes = b"", **headers: str) -> Answer:
    """An answer that goes on and on, a piece at a time, until nobody listens any more."""
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    start = head or f"HTTP/1.1 200 OK\r\n{lines}Connection: close\r\n\r\n".encode()

    def answering(handler: BaseHTTPRequestHandler) -> None:
        vendor: Vendor = handler.vendor_of_handler  # type: ignore[attr-defined]
        handler.wfile.write(start)
        pause = threading.Event()
        for _ in range(most):
            handler.wfile.write(each)
            vendor.sent += len(each)
            pause.wait(wait)

    return answering
