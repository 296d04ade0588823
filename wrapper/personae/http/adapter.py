"""Our requests in the words of the HTTP library, and its failures in ours. Nothing here sends anything."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import ExitStack
from os import PathLike
from types import MappingProxyType
from typing import Any

from personae_api.types import File, Form

from ..clock import Clock
from ..errors import ConfigurationError, Failure
from ..options import Limits, is_web_url
from .library import httpx
from .messages import Headers, Request, TransportError, files_in

FAILURES = (
    httpx.TransportError,
    httpx.DecodingError,
    httpx.InvalidURL,  # of a Location header, which the library reads even when it is not to follow it
    UnicodeError,  # of a host there that no domain name can be
)
"""What the library raises when no whole answer comes."""

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)


def library_limits(limits: Limits) -> httpx.Limits:
    """The limits of a pool."""
    return httpx.Limits(
        max_connections=limits.max_connections,
        max_keepalive_connections=limits.max_keepalive_connections,
        keepalive_expiry=limits.keepalive_expiry,
    )


class _Phases(dict[str, float | None]):
    """Seconds for each phase of an attempt. The library looks when a phase begins; none may outlast the deadline."""

    def __init__(self, phases: Mapping[str, float | None], expires: float, clock: Clock) -> None:
        super().__init__(phases)
        self._expires = expires
        self._clock = clock

    def get(self, phase: str, default: Any = None) -> Any:
        limit = super().get(phase, default)
        remaining = max(self._expires - self._clock.monotonic(), 0.001)  # 0 would mean not to wait at all
        return remaining if limit is None else min(limit, remaining)


def _phases(request: Request, clock: Clock) -> dict[str, float | None]:
    limit = request.timeout
    phases = {"connect": limit.connect, "read": limit.read, "write": limit.write, "pool": limit.pool}
    return phases if request.expires is None else _Phases(phases, request.expires, clock)


def prepare(
    defaults: Mapping[str, str], request: Request, clock: Clock, form: Mapping[str, Any] = MappingProxyType({})
) -> httpx.Request:
    """A request that the library can send; ConfigurationError if there is no such URL."""
    headers = {**defaults, **request.headers}
    if request.key_header not in request.headers:
        headers.pop(request.key_header, None)
    try:
        return httpx.Request(
            request.method,
            request.url,
            headers=headers,
            content=request.content,
            extensions={"timeout": _phases(request, clock)},
            **form,
        )
    except httpx.InvalidURL as error:
        raise ConfigurationError(f"the arguments make no URL that can be sent: {error}") from error


def opened_form(form: Form, files: ExitStack) -> dict[str, Any]:
    """A form in the library's words, its files open as long as `files` is."""

    def opened(file: File) -> Any:
        if isinstance(file, PathLike):
            return os.path.basename(file), files.enter_context(open(file, "rb"))
        return file

    if form.files is None:
        return {"data": dict(form.fields)}
    parts = [(name, opened(file)) for name, value in form.files.items() for file in files_in(value)]
    if parts:
        return {"data": dict(form.fields), "files": parts}
    # the library would take a form without files for one that cannot hold any
    return {"files": [(name, (None, text)) for name, texts in form.fields.items() for text in texts]}


def redirect_of(request: Request, status: int, headers: Headers) -> Request | None:
    """The request that follows a redirect, for reads only; to another origin the key does not go along."""
    if status not in _REDIRECTS or request.method not in {"GET", "HEAD"} or "location" not in headers:
        return None
    here = httpx.URL(request.url)
    try:
        there = here.join(headers["location"])
    except (httpx.InvalidURL, ValueError):
        return None
    if not is_web_url(str(there)):
        return None
    kept = dict(request.headers)
    if (there.scheme, there.host, there.port) != (here.scheme, here.host, here.port):
        kept = {name: value for name, value in kept.items() if name in {"accept", "user-agent"}}
    return Request(
        method=request.method,
        url=str(there),
        headers=kept,
        key_header=request.key_header,
        timeout=request.timeout,
        expires=request.expires,
    )


def transport_error(
    error: Exception, request: Request, prepared: httpx.Request, status: int | None = None
) -> TransportError:
    """What has failed, without the key; `status` is that of an answer that had begun."""
    prepared.headers.pop(request.key_header, None)  # the library's errors hold the request
    kind = type(error).__name__
    if isinstance(error, httpx.PoolTimeout):
        reason = "all connections of the client stayed busy (PoolTimeout): raise limits=Limits(max_connections=...)"
    elif isinstance(error, httpx.DecodingError):
        reason = f"the answer cannot be decompressed ({error})"
    elif status is not None and not isinstance(error, httpx.TimeoutException):
        reason = f"the answer was cut short ({kind}: {error})"
    else:
        reason = f"{str(error) or 'no answer'} ({kind})"
    return TransportError(
        reason,
        Failure.NOT_SENT if isinstance(error, _NOT_SENT) else Failure.INTERRUPTED,
        is_timeout=isinstance(error, httpx.TimeoutException),
        status=status,
    )
