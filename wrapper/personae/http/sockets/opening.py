"""The steps that lead to a host: directly, or by a proxy and what has to be said to it first."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from ipaddress import ip_address
from typing import NamedTuple, TypeAlias

import h11

from ...errors import Failure
from ..messages import TransportError
from .routes import Proxy, Route, is_tunnelled

Dialogue: TypeAlias = Generator[bytes, bytes, None]
"""What is said to a proxy, and sent what it answers; it ends when the way is open."""


class Reach(NamedTuple):
    """Connect to a host."""

    host: str
    port: int
    is_proxy: bool = False


class Encrypt(NamedTuple):
    """Go on with TLS, with whoever has a certificate for this host."""

    host: str
    is_proxy: bool = False


class Talk(NamedTuple):
    """Tell the proxy where to go."""

    dialogue: Callable[[], Dialogue]


Step: TypeAlias = Reach | Encrypt | Talk


def steps_to(route: Route) -> Iterator[Step]:
    """What is to be done, one thing after the other, until a request can be sent."""
    proxy = route.proxy
    if proxy is None:
        yield Reach(route.host, route.port)
    else:
        yield Reach(proxy.host, proxy.port, is_proxy=True)
        if proxy.scheme == "https":
            yield Encrypt(proxy.host, is_proxy=True)
        if proxy.scheme.startswith("socks"):
            yield Talk(lambda: _socks(proxy, route))
        elif is_tunnelled(route):
            yield Talk(lambda: _tunnel(proxy, route))
    if route.scheme == "https":
        yield Encrypt(route.host)


@contextmanager
def reaching(step: Reach) -> Iterator[None]:
    """Has an error name who cannot be reached: the vendor, or a proxy on the way."""
    try:
        yield
    except TransportError as error:
        if error.is_final:  # which is no fault of whoever was to be reached
            raise
        host = f"[{step.host}]" if ":" in step.host else step.host
        raise TransportError(
            f"cannot reach {'the proxy ' if step.is_proxy else ''}{host}:{step.port}: {error.reason}",
            error.failure,
            is_timeout=error.is_timeout,
            is_local=error.is_local,
        ) from error.__cause__


def _refused(reason: str) -> TransportError:
    return TransportError(f"the proxy {reason} (ProxyError)", Failure.NOT_SENT)


def _tunnel(proxy: Proxy, route: Route) -> Dialogue:
    """Ask an HTTP proxy for a tunnel (RFC 9110 section 9.3.6)."""
    place = f"[{route.host}]" if ":" in route.host else route.host
    authority = f"{place}:{route.port}".encode("ascii")
    http = h11.Connection(h11.CLIENT)
    asked = h11.Request(method="CONNECT", target=authority, headers=[(b"host", authority), *proxy.authorization])
    data = yield (http.send(asked) or b"") + (http.send(h11.EndOfMessage()) or b"")
    try:
        http.receive_data(data)
        while not isinstance(event := http.next_event(), h11.Response):
            if event is h11.NEED_DATA:
                http.receive_data((yield b""))
    except h11.RemoteProtocolError as error:
        raise _refused(f"gives no answer that is HTTP: {error}") from error
    if not 200 <= event.status_code < 300:
        raise _refused(f"refuses: {event.status_code} {event.reason.decode('ascii', 'replace')}".rstrip())
    if http.trailing_data[0]:
        raise _refused("goes on talking when it should have opened the way")


def _socks(proxy: Proxy, route: Route) -> Dialogue:
    """Ask a SOCKS proxy for a connection (RFC 1928, RFC 1929)."""
    heard = bytearray()

    def answer_to(said: bytes, size: int) -> Generator[bytes, bytes, bytes]:
        while len(heard) < size:
            part = yield said
            if not part:
                raise _refused("closes the connection")
            heard.extend(part)
            said = b""
        answer = bytes(heard[:size])
        del heard[:size]
        return answer

    method = _OPEN_TO_ALL if proxy.login is None else _BY_PASSWORD
    version, chosen = yield from answer_to(bytes([5, 1, method]), 2)
    if version != 5:
        raise _refused("gives no answer that is SOCKS 5")
    if chosen != method:
        raise _refused("wants another way to be told who asks")
    if proxy.login is not None:
        _, status = yield from answer_to(b"\x01" + b"".join(map(_counted, proxy.login.reveal())), 2)
        if status != 0:
            raise _refused("does not know this user and password")
    asked = b"\x05\x01\x00" + _place(route.host) + route.port.to_bytes(2, "big")
    version, status, _, kind = yield from answer_to(asked, 4)
    if version != 5:
        raise _refused("gives no answer that is SOCKS 5")
    if status != 0:
        raise _refused(f"refuses: {_REFUSALS.get(status, f'code {status}')}")
    size = _ADDRESS_BYTES.get(kind) or (yield from answer_to(b"", 1))[0]
    yield from answer_to(b"", size + 2)
    if heard:
        raise _refused("goes on talking when it should have opened the way")


_OPEN_TO_ALL, _BY_PASSWORD = 0, 2
_IPV4, _NAME, _IPV6 = 1, 3, 4
_ADDRESS_BYTES = {_IPV4: 4, _IPV6: 16}
_REFUSALS = {
    1: "it failed",
    2: "not allowed",
    3: "network unreachable",
    4: "host unreachable",
    5: "connection refused",
    6: "it took too long",
}


def _place(host: str) -> bytes:
    try:
        address = ip_address(host)
    except ValueError:
        return bytes([_NAME]) + _counted(host)
    return bytes([_IPV4 if address.version == 4 else _IPV6]) + address.packed


def _counted(text: str) -> bytes:
    data = text.encode()
    if len(data) > 255:
        raise TransportError("a SOCKS proxy takes no names of more than 255 bytes", Failure.NOT_SENT, is_final=True)
    return bytes([len(data)]) + data
