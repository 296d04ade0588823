"""The options of a client, checked."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from inspect import iscoroutinefunction
from ipaddress import ip_address
from typing import Any, NamedTuple, TypeAlias

import personae
from personae_api.types import EFFECTS, Effect
from personae_api.types import UNSET as UNSET
from personae_api.types import Unset as Unset

from .errors import ConfigurationError, Outcome
from .misuse import nearest
from .outages.budget import DEFAULT_TOKENS as DEFAULT_TOKENS
from .outages.budget import RetryBudget, TokenBucket
from .secret import Secret, hidden

ApiKey: TypeAlias = str | Callable[[], str]
AsyncApiKey: TypeAlias = str | Callable[[], str] | Callable[[], Awaitable[str]]
KeyFunction: TypeAlias = Callable[[], str] | Callable[[], Awaitable[str]]

DEFAULT_MAX_RESPONSE_BYTES = 256 * 1024 * 1024
"""A limit on decompressed answers: a few hundred kilobytes of compressed zeros may become any size."""

MAX_SECONDS = 1_000_000
"""The longest timeout; operating systems refuse those of more than 24 days."""

MAX_WAIT_SECONDS = 10**9
"""The longest wait for a thing, which is 31 years: what is longer is a mistake, and some numbers overflow."""


def _seconds(name: str, value: object) -> object:
    if value is not None and (
        isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= MAX_SECONDS
    ):
        raise ConfigurationError(
            f"{name} must be a number of seconds above 0 (at most {MAX_SECONDS}), or None for no limit, not {value!r}"
        )
    return value


@dataclass(frozen=True, slots=True)
class Timeout:
    """Seconds that each phase of an attempt may take; None means no limit.

    `connect` covers a new connection (DNS, proxy and TLS included), `write` and `read` each part of the request and the
    answer, and `pool` the wait for a free connection of the client. `total` covers the whole attempt, so it ends an
    answer that trickles in. Downloads may take longer than `total` once they have begun.
    """

    connect: float | None = 5.0
    read: float | None = 60.0
    write: float | None = 60.0
    pool: float | None = 60.0
    total: float | None = 600.0

    def __post_init__(self) -> None:
        for name in ("connect", "read", "write", "pool", "total"):
            _seconds(f"Timeout({name}=...)", getattr(self, name))


DEFAULT_TIMEOUT = Timeout()


@dataclass(frozen=True, slots=True)
class Limits:
    """How many connections a client may have open, and for how many seconds it keeps idle ones.

    The default of 4 seconds is less than what common servers allow (5): a request on a connection that the server is
    closing fails, and a POST may still have arrived. A shorter time that the server announces (`Keep-Alive: timeout=`)
    is obeyed.

    With `http2=True` a connection carries up to 100 calls at once, or as many as the server allows. Further calls open
    another connection, or wait.
    """

    max_connections: int = 1000
    max_keepalive_connections: int = 1000
    keepalive_expiry: float | None = 4.0

    def __post_init__(self) -> None:
        for name in ("max_connections", "max_keepalive_connections"):
            value = getattr(self, name)
            if type(value) is not int or value < 1:
                raise ConfigurationError(f"Limits({name}=...) must be a whole number of at least 1, not {value!r}")
        _seconds("Limits(keepalive_expiry=...)", self.keepalive_expiry)


class Retry(NamedTuple):
    """One retry, passed to `on_retry`: what failed, and the wait before the next attempt in seconds.

    `outcome` is what the failed attempt did: `not_sent`, `refused` or `unknown`.
    """

    vendor: str
    operation: str
    attempt: int
    reason: str
    wait: float
    outcome: Outcome = "unknown"


TimeoutOption: TypeAlias = float | Timeout | None
OnRetry: TypeAlias = Callable[[Retry], object]
Allow: TypeAlias = Iterable[Effect] | None
RetryBudgetOption: TypeAlias = int | RetryBudget | None


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Options:
    """The options of a client; see `Anam` for what they mean."""

    api_key: Secret[str] | KeyFunction
    base_url: str
    timeout: TimeoutOption = DEFAULT_TIMEOUT
    max_retries: int = 2
    retry_budget: RetryBudget | None = field(default_factory=TokenBucket)
    breaker: personae.Breaker | None = None
    deadline: float | None = None
    extra_headers: Mapping[str, str] = field(default_factory=dict)
    extra_query: Mapping[str, Any] = field(default_factory=dict)
    extra_body: Mapping[str, Any] = field(default_factory=dict)
    max_response_bytes: int | None = DEFAULT_MAX_RESPONSE_BYTES
    allow: frozenset[Effect] | None = None
    """None for all effects."""
    dry_run: bool = False
    on_retry: OnRetry | None = None
    on_drift: personae.OnDrift | None = None
    on_call: personae.OnCall | None = None
    rate: personae.RateOption = None
    """Checked by the client, as only that knows the vendor."""

    def __post_init__(self) -> None:
        for one in fields(self):
            accepted = _ACCEPT[one.name](f"{one.name}=...", getattr(self, one.name))
            object.__setattr__(self, one.name, accepted)

    def changed(self, **changes: Any) -> Options:
        """A copy with the changes that are not `UNSET`; it may do less than this client, never more."""
        copy = replace(self, **{name: value for name, value in changes.items() if value is not UNSET})
        if self.allow is not None:
            more = [one for one in EFFECTS if one not in self.allow and (copy.allow is None or one in copy.allow)]
            if more:
                raise ConfigurationError(
                    f"with_options(allow=...) can only remove effects, and this client does not allow {more[0]!r}: "
                    "start from one that does"
                )
        if self.dry_run and not copy.dry_run:
            raise ConfigurationError(
                "with_options(dry_run=False): copies of a dry-run client are dry-run clients too, "
                "start from one that is not"
            )
        return copy

    @property
    def origin(self) -> str:
        """Scheme, host and port of the vendor."""
        return "/".join(self.base_url.lower().split("/", 3)[:3])

    def sends(self, effect: Effect | None) -> bool:
        """Whether a call that does this goes out, and is neither refused nor part of a dry run."""
        return (self.allow is None or effect in self.allow) and (effect == "read" or not self.dry_run)

    def phases(self) -> Timeout:
        """The timeout of each phase."""
        if isinstance(self.timeout, Timeout):
            return self.timeout
        if self.timeout is None:
            return Timeout(None, None, None, None, None)
        return Timeout(self.timeout, self.timeout, self.timeout, self.timeout)


def _timeout(name: str, value: object) -> object:
    return value if isinstance(value, Timeout) else _seconds(name, value)


def _max_retries(name: str, value: object) -> object:
    if type(value) is not int or value < 0:
        raise ConfigurationError(f"{name} must be a whole number of at least 0, not {value!r}")
    return value


def _retry_budget(name: str, value: object) -> object:
    if type(value) is int and value >= 0:
        return TokenBucket(value)
    functions = [getattr(value, one, None) for one in ("take", "give")]
    if value is None or all(callable(one) and not _is_coroutine(one) for one in functions):
        return value
    raise ConfigurationError(
        f"{name} must be a whole number of tokens of at least 0, an object with the plain functions take and give, "
        f"or None for no limit, not {value!r}"
    )


def _breaker(name: str, value: object) -> object:
    if value is not None:
        from .outages.breaker import Breaker

        if not isinstance(value, Breaker):
            raise ConfigurationError(f"{name} must be Breaker(...) or None, not {type(value).__name__}")
    return value


def _max_response_bytes(name: str, value: object) -> object:
    if value is not None and (type(value) is not int or value < 1):
        raise ConfigurationError(
            f"{name} must be a whole number of bytes of at least 1, or None for no limit, not {value!r}"
        )
    return value


def _api_key(name: str, value: object) -> object:
    return value if callable(value) else checked_key(name, hidden(value))


def checked_key(name: str, value: object) -> Secret[str]:
    """The key without the white space around it, if it can be sent in a header; nothing here shows it."""
    if not isinstance(value, Secret):
        raise ConfigurationError(f"{name} must be a string or a function that returns one, not {type(value).__name__}")
    key = Secret(value.reveal().strip())
    if not _is_key(key):
        raise ConfigurationError(f"{name} is empty or has characters that a key cannot have, such as a line break")
    return key


def _is_key(key: Secret[str]) -> bool:
    text = key.reveal()
    return bool(text) and text.isascii() and text.isprintable()


_LABEL = r"[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?"
_WEB_URL = re.compile(
    rf"(?i:https?)://(?P<host>{_LABEL}(?:\.{_LABEL})*|\[[0-9A-Fa-f:.]+\])(?::(?P<port>[0-9]{{1,5}}))?(?:/[!-~]*)?"
)
_ADDRESS = re.compile(r"\[.*\]|[0-9.]+")


def is_web_url(text: str) -> bool:
    """Whether a text is an http or https URL that can be sent to: no user, a host that can exist, a port that can."""
    url = _WEB_URL.fullmatch(text)
    if url is None or not 0 < int(url["port"] or 80) < 65536:
        return False
    if _ADDRESS.fullmatch(url["host"]):
        try:
            ip_address(url["host"].strip("[]"))
        except ValueError:
            return False
    return True


def is_in_the_clear(url: str) -> bool:
    """Whether what is sent to a URL can be read on the way: http, to another machine."""
    parts = _WEB_URL.fullmatch(url)
    if parts is None or not url.lower().startswith("http:"):
        return False
    host = parts["host"].strip("[]")
    try:
        return not ip_address(host).is_loopback
    except ValueError:
        return host.lower() != "localhost" and not host.lower().endswith(".localhost")


_SECRET_PARTS = {"@": "a user", "?": "a query", "#": "a fragment"}
"""Parts of a URL that may hold secrets, by the sign that tells of them."""


def _shown_url(value: object) -> str:
    """What was given for a URL, without what may be a secret in it."""
    if not isinstance(value, str):
        return type(value).__name__
    parts = [part for sign, part in _SECRET_PARTS.items() if sign in value]
    return f"one with {' and '.join(parts)}" if parts else repr(value)


def checked_base_url(name: str, value: object) -> str:
    """The address, if it is one to which calls can be sent."""
    if not isinstance(value, str) or not is_web_url(value) or "?" in value or "#" in value:
        raise ConfigurationError(
            f"{name} must be a URL such as https://api.example.com, without user, query and fragment, not "
            f"{_shown_url(value)}"
        )
    return value


def _mapping(name: str, value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping) or not all(isinstance(key, str) for key in value):
        raise ConfigurationError(f"{name} must be a mapping with string keys, not {type(value).__name__}")
    return dict(value)  # a change of the caller's own must not reach the client


_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")

_FRAMING = frozenset(
    {
        "connection",
        "content-length",
        "host",
        "keep-alive",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    }
)
"""Headers that say whom a connection leads to, where a body ends, and what follows it (RFC 9110 section 7.6.1)."""


def checked_header(name: str, header: str, value: object) -> str:
    """The value without the white space around it, if header and value can be sent (RFC 9110 section 5).

    Headers that frame the request are refused: with two lengths, a server may take a part of it for another request.
    """
    if not _HEADER_NAME.fullmatch(header):
        raise ConfigurationError(f"{name}: {header!r} is not a valid header name")
    if not isinstance(value, str) or not value.isascii() or not value.isprintable():
        raise ConfigurationError(f"{name}: the header {header} must be a string of ASCII characters on one line")
    text = value.strip()
    if header.lower() in _FRAMING and not _is_goodbye(header, text):
        raise ConfigurationError(f"{name} must not hold {header.lower()!r}: the client writes this header itself")
    return text


def _is_goodbye(header: str, text: str) -> bool:
    return (header.lower(), text.lower()) == ("connection", "close")


def _headers(name: str, value: object) -> object:
    return {header: checked_header(name, header, text) for header, text in _mapping(name, value).items()}


def _allow(name: str, value: object) -> object:
    return None if value is None else checked_effects(name, value)


def checked_effects(name: str, value: object) -> frozenset[str]:
    """The effects in a set, or a single one given as a string; ConfigurationError names one that does not exist."""
    given = [value] if isinstance(value, str) else value
    if not isinstance(given, Iterable):
        raise ConfigurationError(f"{name} must be a set of effects such as {{'read'}}, not {type(value).__name__}")
    allowed = sorted(given, key=str)
    for one in allowed:
        if one not in EFFECTS:
            raise ConfigurationError(f"{name} has {one!r}, which is not an effect{nearest(str(one), EFFECTS)}")
    return frozenset(allowed)


def _dry_run(name: str, value: object) -> object:
    if not isinstance(value, bool):
        raise ConfigurationError(f"{name} must be True or False, not {value!r}")
    return value


def _rate(name: str, value: object) -> object:
    del name
    return value


def _callback(name: str, value: object) -> object:
    if value is not None and (not callable(value) or _is_coroutine(value)):
        shown = "a coroutine function" if callable(value) else type(value).__name__
        raise ConfigurationError(f"{name} must be a function of one argument, not {shown}")
    return value


def _is_coroutine(value: Callable[..., object]) -> bool:
    return iscoroutinefunction(value) or iscoroutinefunction(type(value).__call__)


_ACCEPT: Mapping[str, Callable[[str, object], object]] = {
    "api_key": _api_key,
    "base_url": checked_base_url,
    "timeout": _timeout,
    "max_retries": _max_retries,
    "retry_budget": _retry_budget,
    "breaker": _breaker,
    "deadline": _seconds,
    "max_response_bytes": _max_response_bytes,
    "extra_headers": _headers,
    "extra_query": _mapping,
    "extra_body": _mapping,
    "allow": _allow,
    "dry_run": _dry_run,
    "on_retry": _callback,
    "on_drift": _callback,
    "on_call": _callback,
    "rate": _rate,
}
