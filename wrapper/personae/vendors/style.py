"""What the sandbox must know of a vendor beyond its specification: how it refuses, and the quirks of operations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from ..call.dialect import Dialect
from ..webhooks.deliveries import Delivery, unsigned
from .expansion import Expand, as_sent
from .rewrites import Rewrite

if TYPE_CHECKING:
    from ..sandbox.answers.answer import Answer
    from ..sandbox.answers.vendor_context import VendorContext

VendorOperation: TypeAlias = "Callable[[VendorContext], Answer]"
"""An operation that a vendor has in its own way: what it is given, and what it answers."""

CODES: Mapping[int, str] = {
    400: "bad_request",
    401: "unauthorized",
    404: "not_found",
    405: "method_not_allowed",
    413: "too_large",
    415: "unsupported_media_type",
    422: "unprocessable",
    429: "rate_limited",
    503: "unavailable",
}


class ErrorContent(NamedTuple):
    """What an error body has to say."""

    status: int
    code: str
    message: str
    details: Mapping[str, Any] | None = None


class RateLimit(NamedTuple):
    """What is left of a rate limit."""

    limit: int
    remaining: int
    resets_in: int
    """Whole seconds until as many requests as the limit are admitted again."""


def _code(status: int, noun: str) -> str:
    del noun
    return CODES.get(status, "error")


def _error_body(content: ErrorContent) -> Any:
    return {"error": {"code": content.code, "message": content.message}}


def _no_headers(limit: RateLimit) -> Mapping[str, str]:
    """Answers tell nothing of the limit."""
    del limit
    return {}


def _unsigned(event: Mapping[str, Any], secret: str) -> Delivery:
    del secret
    return unsigned(event)


@dataclass(frozen=True, slots=True)
class Style:
    """A vendor's ways."""

    dialect: Dialect
    error_body: Callable[[ErrorContent], Any] = _error_body
    """The body of an error that the specification declares no shape for."""
    reported_failure: Any = field(default_factory=lambda: {"error": "The request failed, whatever its status says"})
    """A body that reports a failure in spite of a successful status."""
    code: Callable[[int, str], str] = _code
    """The code of an error, by its status and by what the path is about."""
    limit_headers: Callable[[RateLimit], Mapping[str, str]] = _no_headers
    """What answers tell of the rate limit."""
    expand: Expand = as_sent
    """Put what was sent, or could have been, where the vendor's answers show it."""
    rewrites: Mapping[str, Rewrite] = field(default_factory=dict)
    """What operations do whose paths do not tell, by their ids."""
    sign: Callable[[Mapping[str, Any], str], Delivery] = _unsigned
    """An event as it is sent, signed by a secret if the vendor signs."""
    operations: Mapping[str, VendorOperation] = field(default_factory=dict)
    """What to do instead of what the path says, by the ids of operations."""
