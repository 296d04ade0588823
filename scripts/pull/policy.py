"""What a pull may ask for, and what it takes: decisions alone, nothing is sent or written here."""

from __future__ import annotations

import re
from http import HTTPStatus
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

import httpx

from ..pipeline.errors import PipelineError

MAX_REDIRECTS = 3
REDIRECTS = frozenset({301, 302, 303, 307, 308})

_TRANSLATED = IPv6Network("64:ff9b::/96")  # NAT64, an IPv4 address in its last 32 bits


def asked(url: str) -> httpx.URL:
    """The address of a document; PipelineError for one that is not asked for, without what may be a password in it."""
    try:
        address = httpx.URL(url)
    except httpx.InvalidURL:
        address = httpx.URL()
    if address.userinfo:
        raise PipelineError(f"the address at {address.host} has a user or a password in it: leave them out")
    is_host = re.fullmatch(rb"[a-z0-9._:-]+", address.raw_host)
    if address.scheme != "https" or not is_host:
        shown = f"{address.scheme}://{address.host}" if is_host else "this"
        raise PipelineError(f"{shown} is not an address of a document: one starts with https:// and names a host")
    return address.copy_with(fragment=None)


def redirected(url: httpx.URL, location: str | None, number: int) -> httpx.URL:
    """Where the n-th redirect leads from an address, on the same host."""
    if number > MAX_REDIRECTS:
        raise PipelineError(f"it redirects more than {MAX_REDIRECTS} times: look for the document's own address")
    try:
        target = url.join(location or "")
    except httpx.InvalidURL:
        target = httpx.URL()
    try:
        target = asked(str(target))
    except PipelineError as error:
        raise PipelineError(f"it redirects to an address that is not allowed, {error}") from None
    if _host(target) != _host(url):
        host = target.netloc.decode()
        raise PipelineError(f"it redirects to another host, {host}: if that is the vendor's too, ask it directly")
    return target


def _host(url: httpx.URL) -> tuple[str, int]:
    return url.host, url.port or 443


def is_public(address: str) -> bool:
    """Whether an IP address is one of the internet, and not of this machine or its network."""
    ip = ip_address(address.partition("%")[0])
    if isinstance(ip, IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (IPv4Address(int(ip) & 0xFFFFFFFF) if ip in _TRANSLATED else None)
        ip = inner or ip
    return ip.is_global and not ip.is_multicast


def refusal(status: int) -> str:
    """What to say of an answer that is no document."""
    known = {item.value: item.phrase for item in HTTPStatus}
    return f"it answered {status} {known.get(status, '')}".rstrip()


def usable_etag(header: str | None) -> str | None:
    """The tag of an answer, if it is one that can be kept and sent back (RFC 9110, 8.8.3)."""
    return header if header and re.fullmatch(r'(W/)?"[\x21\x23-\x7e]{1,200}"', header) else None


def usable_time(header: str | None) -> str | None:
    """The time of an answer, if it is one that can be sent back (RFC 9110, 8.8.2)."""
    return header if header and re.fullmatch(r"[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} [\d:]{8} GMT", header) else None


def may_pass(status: int) -> bool:
    """Whether an answer that is no document may be one when it is asked for again."""
    return status in (408, 425, 429) or status >= 500


def kind(content: bytes, name: str, media_type: str = "") -> str:
    """Whether a document is JSON or YAML, by its media type, the name of its file or path, or how it starts."""
    start = content[:1000].removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    if start == b"<":
        raise PipelineError("it is a web page, not an OpenAPI document: look for the address of the document itself")
    if "yaml" in media_type.lower() or re.search(r"\.ya?ml(?:[?]|\Z)", name.lower()):
        return "yaml"
    return "json" if start == b"{" or re.search(r"\.json(?:[?]|\Z)", name.lower()) else "yaml"
