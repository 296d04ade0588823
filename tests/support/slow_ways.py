"""Ways to a host that never come to an end: each needs what can be set in the environment, and gives a URL."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager

import pytest

from .addresses import deaf, resolve_to, resolving_hangs
from .certificates import identity
from .served_vendor import Connection, accepting

Way = Callable[[pytest.MonkeyPatch], AbstractContextManager[str]]


@contextmanager
def a_name_that_is_not_resolved(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with resolving_hangs(monkeypatch):
        yield "http://api.example.com"


@contextmanager
def addresses_that_never_answer(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with ExitStack() as stack:
        places = [stack.enter_context(deaf(f"127.0.0.{number}")) for number in (2, 3, 4)]
        resolve_to(monkeypatch, places)
        yield "http://api.example.com"


def by_tls(start: bytes, drop: bytes) -> Way:
    @contextmanager
    def way(_: pytest.MonkeyPatch) -> Iterator[str]:
        with accepting(lambda connection: connection.drip(start, drop, 0.02)) as server:
            yield server.url.replace("http", "https")

    return way


@contextmanager
def a_proxy(
    monkeypatch: pytest.MonkeyPatch,
    scheme: str,
    talk: Callable[[Connection], object],
    context: ssl.SSLContext | None = None,
) -> Iterator[str]:
    with accepting(talk, tls=context) as server:
        monkeypatch.setenv("HTTPS_PROXY", f"{scheme}://127.0.0.1:{server.port}")
        yield "https://api.example.com"


def by_a_proxy(scheme: str, start: bytes, drop: bytes, context: ssl.SSLContext | None = None) -> Way:
    return lambda monkeypatch: a_proxy(monkeypatch, scheme, lambda one: one.drip(start, drop, 0.02), context)


def by_a_tunnel(scheme: str, start: bytes, drop: bytes, context: ssl.SSLContext | None = None) -> Way:
    def talk(connection: Connection) -> None:
        connection.request()
        connection.send("HTTP/1.1 200 OK\r\n\r\n")
        connection.raw.recv(1)
        connection.drip(start, drop, 0.02)

    return lambda monkeypatch: a_proxy(monkeypatch, scheme, talk, context)


GREETING = b"\x16\x03\x03\x40\x00\x02\x00\x3f\xfc"
"""How a TLS server begins an answer of 16 KB."""

WAYS: dict[str, Way] = {
    "a name that is not resolved": a_name_that_is_not_resolved,
    "addresses that never answer": addresses_that_never_answer,
    "a TLS handshake that stalls": by_tls(b"", b""),
    "a TLS handshake in drops": by_tls(GREETING, b"\x03"),
    "a proxy that says nothing": by_a_proxy("http", b"", b""),
    "a proxy that speaks in drops": by_a_proxy("http", b"HTTP/1.1 200 OK\r\nX: ", b"1"),
    "a proxy whose handshake stalls": by_a_proxy("https", b"", b""),
    "a proxy by TLS that says nothing": by_a_proxy("https", b"", b"", identity()),
    "a handshake in a tunnel that stalls": by_a_tunnel("http", b"", b""),
    "a handshake in a tunnel by TLS that stalls": by_a_tunnel("https", b"", b"", identity()),
    "a handshake in a tunnel by TLS in drops": by_a_tunnel("https", GREETING, b"\x03", identity()),
    "a SOCKS proxy that says nothing": by_a_proxy("socks5", b"", b""),
    "a SOCKS proxy that speaks in drops": by_a_proxy("socks5", b"\x05\x00\x05\x00\x00\x03\xff", b"x"),
}
