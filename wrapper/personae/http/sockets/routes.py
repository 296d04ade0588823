"""Where a request goes: to which host, and by which proxy of the environment."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Mapping
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import NamedTuple
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies

from ...errors import ConfigurationError
from ...secret import Secret

_PORTS = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}
_PROXY_SCHEMES = ("http", "https", "socks5", "socks5h")


class Proxy(NamedTuple):
    """A proxy; some are told by the user alone who asks."""

    scheme: str
    host: str
    port: int
    login: Secret[tuple[str, str]] | None = None
    """The user and the password of its URL."""

    def __repr__(self) -> str:
        return f"<Proxy {self.scheme}>"

    @property
    def authorization(self) -> list[tuple[bytes, bytes]]:
        """The header that tells an HTTP proxy who asks (RFC 7617)."""
        if self.login is None:
            return []
        return [(b"proxy-authorization", b"Basic " + b64encode(":".join(self.login.reveal()).encode()))]


class Route(NamedTuple):
    """Connections of the same route serve the same requests."""

    scheme: str
    host: str
    port: int
    proxy: Proxy | None = None

    @property
    def authority(self) -> str:
        """The host as a URL has it, with the port where that is not the scheme's own."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"


def is_tunnelled(route: Route) -> bool:
    """Whether a proxy, if there is one, sees nothing of the request; otherwise the request is written to it."""
    return route.scheme == "https" or route.proxy is None or route.proxy.scheme.startswith("socks")


class Proxies:
    """The proxies of the environment, read once: `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`.

    On macOS and Windows the settings of the system are read where the environment has none.
    """

    def __init__(self, found: Mapping[str, str] | None = None) -> None:
        settings = getproxies() if found is None else found
        named = {scheme: (settings.get(scheme) or settings.get("all") or "").strip() for scheme in ("http", "https")}
        self._by_scheme = {scheme: _proxy(scheme, url) for scheme, url in named.items() if url}
        entries = [entry.strip().lower() for entry in settings.get("no", "").split(",")]
        self._excepted = [exception for entry in entries if (exception := _exception(entry)) is not None]

    @property
    def are_encrypted(self) -> bool:
        """Whether one of them is itself reached by https."""
        return any(proxy.scheme == "https" for proxy in self._by_scheme.values())

    def for_host(self, scheme: str, host: str, port: int) -> Proxy | None:
        """The proxy for a host, None to go there directly."""
        proxy = self._by_scheme.get(scheme)
        if proxy is None or any(exception.covers(scheme, host, port) for exception in self._excepted):
            return None
        return proxy


def _proxy(scheme: str, url: str) -> Proxy:
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
        host, port = _ascii(parts.hostname or ""), parts.port
    except ValueError:
        host, port, parts = "", None, urlsplit("")
    if not host or parts.scheme not in _PROXY_SCHEMES:
        raise ConfigurationError(
            f"the proxies or certificates in the environment cannot be used: {scheme.upper()}_PROXY (or ALL_PROXY) "
            f"must be a URL such as http://proxy.example.com:3128, with one of {', '.join(_PROXY_SCHEMES)}"
        )
    login = Secret((unquote(parts.username or ""), unquote(parts.password or "")))
    return Proxy(parts.scheme, host, port or _PORTS[parts.scheme], login if any(login.reveal()) else None)


def _ascii(host: str) -> str:
    """The host as it is looked up; UnicodeError, which is a ValueError, if none can be called so."""
    return host.encode("idna").decode() if not host.isascii() else host


class _Exception(NamedTuple):
    """Hosts that are reached without a proxy; what is empty here is true of every host."""

    scheme: str = ""
    port: int | None = None
    network: IPv4Network | IPv6Network | None = None
    names: tuple[str, ...] = ()
    """Names, and endings of names with a dot before them."""

    def covers(self, scheme: str, host: str, port: int) -> bool:
        """Whether a host is one of them."""
        if self.scheme not in ("", scheme) or self.port not in (None, port):
            return False
        if self.network is not None:
            try:
                return ip_address(host) in self.network
            except ValueError:
                return False
        return not self.names or any(host == name or (name[0] == "." and host.endswith(name)) for name in self.names)


def _exception(entry: str) -> _Exception | None:
    """What an entry of NO_PROXY means, None if it cannot be understood; as httpx has it, which takes URLs as well.

    `example.com` is the name and all below it, `.example.com` and `*.example.com` are those below it,
    `https://example.com` is the name alone, `10.0.0.0/8` a network, and `*` everything. A name or an address may have a
    port.
    """
    scheme, is_url, place = entry.rpartition("://")
    scheme = "" if scheme == "all" else scheme
    if place == "*" or (is_url and not place):
        return _Exception(scheme)
    network = _network(re.sub(_BRACKETED, r"\1\2", place))
    if network is not None:
        return _Exception(scheme, network=network)
    try:
        parts = urlsplit(f"//{place}")
        host, port = parts.hostname or "", parts.port
        root = _ascii(host.removeprefix("*").removeprefix("."))
    except ValueError:
        return None
    written = f"[{host}]" if ":" in host else host
    if not place or place not in (written, f"{written}:{port}") or "*" in root:
        return None
    network = _network(host)
    if network is not None or not host:
        return _Exception(scheme, port, network)
    if not root:
        return None
    names = root, f".{root}"
    if host.startswith((".", "*.")):
        return _Exception(scheme, port, names=names[1:])
    if host.startswith("*"):
        return _Exception(scheme, port, names=names) if is_url else None
    return _Exception(scheme, port, names=names[:1] if is_url else names)


_BRACKETED = r"^\[([^\[\]]*)\](/[0-9]+)?$"
"""An address as URLs have it, and what says how large its network is."""


def _network(text: str) -> IPv4Network | IPv6Network | None:
    try:
        return ip_network(text, strict=False)
    except ValueError:
        return None


def host_of(url: str) -> str:
    """The host as the header of that name has it."""
    return urlsplit(url).netloc.rpartition("@")[2]


_MOST_ROUTES = 256


class Routes:
    """The ways to URLs; most of them lead to the same few hosts."""

    def __init__(self, proxies: Proxies) -> None:
        self._proxies = proxies
        self._known: dict[tuple[str, str], Route] = {}
        """By scheme and host as URLs have them."""

    def to(self, url: str) -> tuple[Route, str]:
        """The route to a URL, and the path and query that are asked for there."""
        scheme, _, rest = url.partition("://")
        host, slash, path = rest.partition("/")
        known = self._known.get((scheme, host))
        if known is not None and slash and "#" not in path:
            return known, "/" + path
        route, target = route_of(url, self._proxies)
        if "?" not in host and "#" not in host and len(self._known) < _MOST_ROUTES:
            self._known[scheme, host] = route
        return route, target


def route_of(url: str, proxies: Proxies) -> tuple[Route, str]:
    """The route to a URL, and the path and query that are asked for there."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    port = parts.port or _PORTS[parts.scheme]
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Route(parts.scheme, host, port, proxies.for_host(parts.scheme, host, port)), target
