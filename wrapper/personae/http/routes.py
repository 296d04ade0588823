"""Where a request goes: to which host, and by which proxy of the environment."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from importlib.util import find_spec
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import NamedTuple
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies

from ..errors import ConfigurationError

_PORTS = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}
_PROXY_SCHEMES = ("http", "https", "socks5", "socks5h")


class Proxy(NamedTuple):
    """A proxy; user and password are what its URL has of them."""

    scheme: str
    host: str
    port: int
    user: str = ""
    password: str = ""

    def __repr__(self) -> str:
        return f"<Proxy {self.scheme}>"

    @property
    def authorization(self) -> list[tuple[bytes, bytes]]:
        """The header that tells an HTTP proxy who asks (RFC 7617)."""
        if not self.user and not self.password:
            return []
        return [(b"proxy-authorization", b"Basic " + b64encode(f"{self.user}:{self.password}".encode()))]


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


class Proxies:
    """The proxies of the environment, read once: `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`.

    On macOS and Windows the settings of the system are read where the environment has none.
    """

    def __init__(self, found: Mapping[str, str] | None = None) -> None:
        settings = getproxies() if found is None else found
        named = {scheme: settings.get(scheme) or settings.get("all") for scheme in ("http", "https")}
        self._by_scheme = {scheme: _proxy(scheme, url) for scheme, url in named.items() if url}
        self._excepted = [entry.strip().lower() for entry in settings.get("no", "").split(",") if entry.strip()]

    def for_host(self, scheme: str, host: str, port: int) -> Proxy | None:
        """The proxy for a host, None to go there directly."""
        proxy = self._by_scheme.get(scheme)
        if proxy is None or any(_covers(entry, scheme, host, port) for entry in self._excepted):
            return None
        return proxy


def _proxy(scheme: str, url: str) -> Proxy:
    unusable = f"the proxies or certificates in the environment cannot be used: {scheme.upper()}_PROXY (or ALL_PROXY)"
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port, parts = None, None, urlsplit("")
    if not host or parts.scheme not in _PROXY_SCHEMES:
        raise ConfigurationError(
            f"{unusable} must be a URL such as http://proxy.example.com:3128, with one of {', '.join(_PROXY_SCHEMES)}"
        )
    if parts.scheme.startswith("socks") and find_spec("socksio") is None:
        raise ConfigurationError(
            f"{unusable} is a SOCKS proxy, for which the package socksio is needed: pip install socksio"
        )
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    return Proxy(parts.scheme, host, port or _PORTS[parts.scheme], user, password)


def _covers(entry: str, scheme: str, host: str, port: int) -> bool:
    """Whether an entry of NO_PROXY is for a host: `*`, a name with all below it, an address or a network.

    An entry may name a scheme and a port as well. One that cannot be understood covers nothing.
    """
    wanted_scheme, separator, rest = entry.rpartition("://")
    if separator and wanted_scheme not in (scheme, "all"):
        return False
    if rest == "*":
        return True
    host = host.lower()
    network = _network(rest)
    if network is not None:
        try:
            return ip_address(host) in network
        except ValueError:
            return False
    name, port_text = rest, ""
    if rest.count(":") == 1 or rest.startswith("["):
        name, _, port_text = rest.rpartition(":") if not rest.endswith("]") else (rest, "", "")
    if port_text and port_text != str(port):
        return False
    name = name.strip("[]").removeprefix("*").lstrip(".")
    return bool(name) and (host == name or host.endswith(f".{name}"))


def _network(text: str) -> IPv4Network | IPv6Network | None:
    try:
        return ip_network(text.strip("[]"), strict=False)
    except ValueError:
        return None


def host_of(url: str) -> str:
    """The host as the header of that name has it."""
    return urlsplit(url).netloc.rpartition("@")[2]


def route_of(url: str, proxies: Proxies) -> tuple[Route, str]:
    """The route to a URL, and the path and query that are asked for there."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    port = parts.port or _PORTS[parts.scheme]
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Route(parts.scheme, host, port, proxies.for_host(parts.scheme, host, port)), target
