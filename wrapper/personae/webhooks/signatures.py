"""Signatures by a secret that vendor and receiver share."""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol, TypeAlias

from ..errors import ConfigurationError, WebhookError
from ..http.messages import Headers

Secrets: TypeAlias = str | bytes | Sequence[str | bytes]
"""One secret, or several while an old one is replaced by a new one."""


class HeaderItems(Protocol):
    """The headers of a request, as any framework has them; their names may be in any case."""

    def items(self) -> Iterable[tuple[str, str]]: ...


def found(headers: HeaderItems, *names: str) -> list[str]:
    """The values of the headers with these names, without those that are missing or empty."""
    read = Headers(headers.items())
    return [text for name in names if isinstance(text := read.get(name), str) and text]


def signature(body: bytes, secret: bytes) -> str:
    """The HMAC of a body by SHA-256, in hexadecimal digits."""
    return hmac.digest(secret, body, "sha256").hex()


def check_signature(body: bytes, headers: HeaderItems, secrets: Secrets, names: Sequence[str], vendor: str) -> None:
    """WebhookError if no secret makes the signature that one of the named headers holds."""
    expected = [signature(body, secret).encode() for secret in _each(secrets)]
    given = found(headers, *names)
    if not given:
        raise WebhookError(f"it has no header {' or '.join(names)}", vendor=vendor, reason="unsigned")
    if not any(_is_one_of(one.strip().lower(), expected) for one in given):
        raise WebhookError(
            "its signature is not that of this body by this secret (is the body raw, as it came?)",
            vendor=vendor,
            reason="signature",
        )


def check_secret(given: str | None, secrets: Secrets, vendor: str) -> None:
    """WebhookError unless what was given is one of the secrets."""
    expected = list(_each(secrets))
    if not given:
        raise WebhookError("no secret came with it", vendor=vendor, reason="unsigned")
    if not _is_one_of(given, expected):
        raise WebhookError("the secret that came with it is another one", vendor=vendor, reason="signature")


def _is_one_of(given: str, expected: Iterable[bytes]) -> bool:
    """Whether a text is among others; comparing takes as long whatever they have in common."""
    content = given.encode("utf-8", "replace")
    return any(hmac.compare_digest(content, one) for one in expected)


def _each(secrets: object) -> Iterator[bytes]:
    several = [secrets] if isinstance(secrets, str | bytes) else secrets
    if not isinstance(several, Sequence) or not several:
        raise ConfigurationError(f"secret=... must be a text, or a list of texts, not {type(secrets).__name__}")
    for secret in several:
        if not isinstance(secret, str | bytes) or not secret.strip():
            raise ConfigurationError("secret=... is empty or no text: with such a one anybody could sign")
        yield secret.encode() if isinstance(secret, str) else secret
