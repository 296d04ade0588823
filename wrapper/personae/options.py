"""How a client works: what can be set, and what is allowed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from math import isfinite
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import urlsplit

from personae_api.types import UNSET

from .errors import ConfigurationError

if TYPE_CHECKING:
    from .drift import Drift

ApiKey: TypeAlias = str | Callable[[], str]
AsyncApiKey: TypeAlias = str | Callable[[], str] | Callable[[], Awaitable[str]]


def _seconds(name: str, value: object) -> None:
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value) or value <= 0:
        raise ConfigurationError(f"{name} must be a number of seconds above 0, or None for no limit, not {value!r}")


@dataclass(frozen=True, slots=True)
class Timeout:
    """Seconds that each phase of an attempt may take; None means no limit.

    `connect` is for a connection, `write` and `read` for each part of the request and of the answer, `pool` for a free
    connection of the client.
    """

    connect: float | None = 5.0
    read: float | None = 60.0
    write: float | None = 60.0
    pool: float | None = 60.0

    def __post_init__(self) -> None:
        for name in ("connect", "read", "write", "pool"):
            _seconds(f"Timeout({name}=...)", getattr(self, name))


DEFAULT_TIMEOUT = Timeout()


@dataclass(frozen=True, slots=True)
class Limits:
    """How many connections a client may have open, and for how many seconds it keeps idle ones."""

    max_connections: int = 1000
    max_keepalive_connections: int = 100
    keepalive_expiry: float = 30.0

    def __post_init__(self) -> None:
        for name in ("max_connections", "max_keepalive_connections"):
            value = getattr(self, name)
            if type(value) is not int or value < 1:
                raise ConfigurationError(f"Limits({name}=...) must be a whole number of at least 1, not {value!r}")
        _seconds("Limits(keepalive_expiry=...)", self.keepalive_expiry)


@dataclass(frozen=True, slots=True)
class Retry:
    """One retry, as `on_retry` is told of it: what failed, and how many seconds are waited before the next attempt."""

    vendor: str
    operation: str
    attempt: int
    reason: str
    wait: float


TimeoutOption: TypeAlias = float | Timeout | None
OnRetry: TypeAlias = Callable[[Retry], object]
OnDrift: TypeAlias = Callable[["Drift"], object]


@dataclass(frozen=True, slots=True)
class Options:
    """The options of a client; see `Anam` for what they mean."""

    api_key: AsyncApiKey = field(repr=False)
    base_url: str
    timeout: TimeoutOption = DEFAULT_TIMEOUT
    max_retries: int = 2
    deadline: float | None = None
    extra_headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    extra_query: Mapping[str, Any] = field(default_factory=dict, repr=False)
    extra_body: Mapping[str, Any] = field(default_factory=dict, repr=False)
    on_retry: OnRetry | None = field(default=None, repr=False)
    on_drift: OnDrift | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        for one in fields(self):
            _CHECKS[one.name](f"{one.name}=...", getattr(self, one.name))

    def changed(self, **changes: Any) -> Options:
        """A copy with the changes that are not `UNSET`."""
        return replace(self, **{name: value for name, value in changes.items() if value is not UNSET})

    def phases(self) -> Timeout:
        """The timeout of each phase."""
        if isinstance(self.timeout, Timeout):
            return self.timeout
        return Timeout(self.timeout, self.timeout, self.timeout, self.timeout)


def _timeout(name: str, value: object) -> None:
    if not isinstance(value, Timeout):
        _seconds(name, value)


def _max_retries(name: str, value: object) -> None:
    if type(value) is not int or value < 0:
        raise ConfigurationError(f"{name} must be a whole number of at least 0, not {value!r}")


def _api_key(name: str, value: object) -> None:
    if not callable(value):
        checked_key(name, value)


def checked_key(name: str, value: object) -> str:
    """The key, if it can be sent in a header; the error never shows it."""
    if not isinstance(value, str):
        raise ConfigurationError(f"{name} must be a string or a function that returns one, not {type(value).__name__}")
    if not value.strip() or not value.isascii() or not value.isprintable():
        raise ConfigurationError(f"{name} is empty or has characters that no key has, such as a line break")
    return value.strip()


def _base_url(name: str, value: object) -> None:
    try:
        parts = urlsplit(value) if isinstance(value, str) else None
        port_is_valid = parts is not None and (parts.port is None or parts.port > 0)
    except ValueError:
        parts, port_is_valid = None, False
    if parts is None or parts.scheme not in {"http", "https"} or not parts.hostname or not port_is_valid:
        shown = value if isinstance(value, str) and "@" not in value else type(value).__name__
        raise ConfigurationError(f"{name} must be a URL such as https://api.example.com, not {shown!r}")
    if parts.username is not None or parts.query or parts.fragment:
        raise ConfigurationError(f"{name} must have no user, no query and no fragment")


def _mapping(name: str, value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping) or not all(isinstance(key, str) for key in value):
        raise ConfigurationError(f"{name} must be a mapping with string keys, not {type(value).__name__}")
    return value


def _headers(name: str, value: object) -> None:
    for header, text in _mapping(name, value).items():
        if not isinstance(text, str) or not (header + text).isprintable() or not header.isascii() or not header:
            raise ConfigurationError(f"{name}: the header {header!r} must be a string without line breaks")


def _callback(name: str, value: object) -> None:
    if value is not None and not callable(value):
        raise ConfigurationError(f"{name} must be a function of one argument, not {type(value).__name__}")


_CHECKS: Mapping[str, Callable[[str, object], object]] = {
    "api_key": _api_key,
    "base_url": _base_url,
    "timeout": _timeout,
    "max_retries": _max_retries,
    "deadline": _seconds,
    "extra_headers": _headers,
    "extra_query": _mapping,
    "extra_body": _mapping,
    "on_retry": _callback,
    "on_drift": _callback,
}
