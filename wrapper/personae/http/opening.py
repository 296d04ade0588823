"""The steps that lead to a host: directly, or by a proxy and what has to be said to it first."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from typing import NamedTuple, TypeAlias

import h11

from ..errors import Failure
from .messages import TransportError
from .routes import Proxy, Route

Dialogue: TypeAlias = Generator[bytes, bytes, None]
"""What is said to a proxy, and sent what it answers; it ends when the way is open."""


class Reach(NamedTuple):
    """Connect to a host."""

    host: str
    port: int


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
        yield Reach(proxy.host, proxy.port)
        if proxy.scheme == "https":
            yield Encrypt(proxy.host, is_proxy=True)
        if proxy.scheme.startswith("socks"):
            yield Talk(lambda: _socks(proxy, route))
        elif is_tunnelled(route):
            yield Talk(lambda: _tunnel(proxy, route))
    if route.scheme == "https":
        yield Encrypt(route.host)


def is_tunnelled(route: Route) -> bool:
    """Whether a proxy, if there is one, sees nothing of the request; otherwise the request is written to it."""
    return route.scheme == "https" or route.proxy is None or route.proxy.scheme.startswith("socks")


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
    from socksio import socks5

    method = socks5.SOCKS5AuthMethod.USERNAME_PASSWORD if proxy.user else socks5.SOCKS5AuthMethod.NO_AUTH_REQUIRED
    socks = socks5.SOCKS5Connection()
    socks.send(socks5.SOCKS5AuthMethodsRequest([method]))
    reply = socks.receive_data((yield socks.data_to_send()))
    if reply.method != method:
        raise _refused("wants another way to be told who asks")
    if proxy.user:
        socks.send(socks5.SOCKS5UsernamePasswordRequest(proxy.user.encode(), proxy.password.encode()))
        reply = socks.receive_data((yield socks.data_to_send()))
        if not reply.success:
            raise _refused("does not know this user and password")
    command = socks5.SOCKS5CommandRequest.from_address(socks5.SOCKS5Command.CONNECT, (route.host, route.port))
    socks.send(command)
    reply = socks.receive_data((yield socks.data_to_send()))
    if reply.reply_code != socks5.SOCKS5ReplyCode.SUCCEEDED:
        raise _refused(f"refuses: {reply.reply_code.name.lower().replace('_', ' ')}")
