"""Signatures by a secret that vendor and receiver share."""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Iterator, Sequence
from types import NoneType
from typing import Any, Protocol, TypeAlias

from ..errors import ConfigurationError, WebhookError
from ..http.messages import Headers
from ..secret import Secret

Secrets: TypeAlias = str | bytes | Sequence[str | bytes]
"""One secret, or several while an old one is replaced by a new one."""


class HeaderMapping(Protocol):
    """Headers by their names."""

    def items(self) -> Iterable[tuple[str, str]]: ...


HeaderItems: TypeAlias = HeaderMapping | Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]]
"""The headers of a request, as any framework has them; their names may be in any case."""


def found(headers: HeaderItems, *names: str) -> list[str]:
    """The values of the headers with these names, without those that are missing or empty."""
    read = Headers(_pairs(headers))
    return [text for name in names if isinstance(text := read.get(name), str) and text]


def _pairs(headers: object) -> list[tuple[Any, Any]]:
    """The headers one by one; ConfigurationError for what are none, which type checkers may not have seen."""
    items = getattr(headers, "items", None)
    listed: object = items() if callable(items) else headers
    pairs: list[Any] = list(listed) if isinstance(listed, Iterable) else [listed]
    if not all(
        isinstance(pair, tuple | list) and len(pair) == 2 and isinstance(pair[0], str | bytes) for pair in pairs
    ):
        raise ConfigurationError(
            f"headers must be those of the request, by their names or as pairs, not {type(headers).__name__}"
        )
    return pairs


def signature(body: bytes, secret: bytes) -> str:
    """The HMAC of a body by SHA-256, in hexadecimal digits."""
    return hmac.digest(secret, body, "sha256").hex()


def check_signature(
    body: Secret[bytes], headers: HeaderItems, secrets: Secret[Secrets], names: Sequence[str], vendor: str
) -> None:
    """WebhookError if no secret makes the signature that one of the named headers holds."""
    _check_secrets(secrets)
    given = found(headers, *names)
    if not given:
        raise WebhookError(f"it has no header {' or '.join(names)}", vendor=vendor, reason="unsigned")
    if not _is_signed(given, body, secrets):
        raise WebhookError(
            "its signature does not match this body and secret (is this the raw body, as it arrived?)",
            vendor=vendor,
            reason="signature",
        )


def check_secret(given: Secret[str | None], secrets: Secret[Secrets], vendor: str) -> None:
    """WebhookError unless what was given is one of the secrets."""
    _check_secrets(secrets)
    kind = type(given.reveal())
    if not issubclass(kind, str | NoneType):
        raise ConfigurationError(f"given=... must be the string from the URL, or None, not {kind.__name__}")
    if not given.reveal():
        raise WebhookError("no secret came with it", vendor=vendor, reason="unsigned")
    if not _is_one_of(given.reveal() or "", _each(secrets)):
        raise WebhookError("the secret that came with it is wrong", vendor=vendor, reason="signature")


def _is_signed(given: Iterable[str], body: Secret[bytes], secrets: Secret[Secrets]) -> bool:
    expected = [signature(body.reveal(), secret).encode() for secret in _each(secrets)]
    return any(_is_one_of(one.strip().lower(), expected) for one in given)


def _is_one_of(given: str, expected: Iterable[bytes]) -> bool:
    """Whether a text is among others; comparing takes as long whatever they have in common."""
    content = given.encode("utf-8", "replace")
    return any(hmac.compare_digest(content, one) for one in expected)


def _each(secrets: Secret[Secrets]) -> Iterator[bytes]:
    for secret in _listed(secrets.reveal()):
        yield secret.encode() if isinstance(secret, str) else secret


def _listed(secrets: Secrets) -> Sequence[str | bytes]:
    return [secrets] if isinstance(secrets, str | bytes) else secrets


def _check_secrets(secrets: Secret[Secrets]) -> None:
    fault = _fault(secrets)
    if fault is not None:  # raised here, where no variable holds one
        raise ConfigurationError(fault)


def _fault(secrets: Secret[Secrets]) -> str | None:
    """What is wrong with the secrets, which type checkers may not have seen."""
    several: object = _listed(secrets.reveal())
    if not isinstance(several, Sequence) or not several:
        return f"secret=... must be a text, or a list of texts, not {type(several).__name__}"
    if not all(isinstance(secret, str | bytes) and secret.strip() for secret in several):
        return "secret=... is empty or no text: with such a one anybody could sign"
    return None
