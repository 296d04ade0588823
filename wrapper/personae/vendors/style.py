"""What a specification does not say of a vendor: how it refuses, and the quirks of single operations."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from ..call.dialect import Dialect
from ..sandbox.answers.error_bodies import Complaint
from ..sandbox.rate_limits import Window

if TYPE_CHECKING:
    from ..sandbox.answers.handlers import Action
    from ..sandbox.specification.resources import Resource
    from ..sandbox.store.store import Store

Absorb: TypeAlias = "Callable[[Store, Resource, dict[str, Any], Mapping[str, Any], Collection[str]], None]"

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


def _nothing(
    store: Store, resource: Resource, data: dict[str, Any], sent: Mapping[str, Any], settable: Collection[str]
) -> None:
    """Answers have the names that requests have."""


def _code(status: int, noun: str) -> str:
    del noun
    return CODES.get(status, "error")


def _no_headers(window: Window) -> Mapping[str, str]:
    """Answers tell nothing of the limit."""
    del window
    return {}


@dataclass(frozen=True, slots=True)
class Style:
    """A vendor's ways."""

    dialect: Dialect
    error_body: Callable[[Complaint], Any]
    """The body of an error that the specification declares no shape for."""
    reported_failure: Any
    """A body that reports a failure in spite of a successful status."""
    code: Callable[[int, str], str] = _code
    """The code of an error, by its status and by what the path is about."""
    limit_headers: Callable[[Window], Mapping[str, str]] = _no_headers
    """What answers tell of the rate limit."""
    absorb: Absorb = _nothing
    """Put what was sent, or could have been, where the vendor's answers show it."""
    operations: Mapping[str, Action] = field(default_factory=dict)
    """What to do instead of what the path says."""


def style_of(vendor: str) -> Style:
    """The style of a vendor."""
    from importlib import import_module

    style: Style = import_module(f".{vendor}.sandbox", __package__).STYLE
    return style
