"""Names that lead to addresses of loopback, and addresses where nobody answers."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest

Place = tuple[str, int]


@contextmanager
def deaf(host: str = "127.0.0.2", port: int = 0) -> Iterator[Place]:
    """An address that never completes a handshake, as one behind a firewall does: its queue is full."""
    with socket.socket(family_of(host)) as listener, socket.socket(family_of(host)) as only:
        listener.bind((host, port))
        listener.listen(0)
        place = (host, listener.getsockname()[1])
        only.connect(place)
        yield place


def refusing(host: str = "127.0.0.3") -> Place:
    """An address that refuses at once."""
    with socket.socket(family_of(host)) as unused:
        unused.bind((host, 0))
        return host, unused.getsockname()[1]


def family_of(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET


def resolve_to(monkeypatch: pytest.MonkeyPatch, places: Sequence[Place]) -> list[str]:
    """Every name leads to these places, in this order; gives the names that were asked for."""
    asked: list[str] = []
    system = socket.getaddrinfo

    def getaddrinfo(host: Any, port: Any, *arguments: Any, **named: Any) -> list[Any]:
        if host in {there for there, _ in places}:
            return system(host, port, *arguments, **named)
        asked.append(host)
        return [
            (family_of(there), socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (there, at, *[0, 0][: 2 * (":" in there)]))
            for there, at in places
        ]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return asked


@contextmanager
def resolving_hangs(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], int]]:
    """No name is resolved as long as this lasts; gives how many are waited for."""
    is_over = threading.Event()
    waiting: list[str] = []

    def getaddrinfo(host: str, *_: Any, **__: Any) -> list[Any]:
        waiting.append(host)
        is_over.wait(10)
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    try:
        yield lambda: len(waiting)
    finally:
        is_over.set()
