"""From the body of a delivery to the event in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TypeVar

from personae_api.events import Events
from personae_api.events import UnknownEvent as UnknownEvent
from personae_api.shapes import JSON_TYPES, Enumeration

from ..call.json import loads
from ..errors import ConfigurationError, WebhookError

if TYPE_CHECKING:
    from ..drift import OnDrift

E = TypeVar("E")


def check_raw(body: object) -> None:
    """ConfigurationError if a body is not what came over the wire."""
    if not isinstance(body, bytes):
        raise ConfigurationError(
            f"body must be the raw bytes of the request, not {type(body).__name__}: what was decoded and encoded again "
            "has another signature"
        )


def read(events: Events[E], body: bytes, on_drift: OnDrift | None) -> E:
    """The event in a body; WebhookError if that holds no JSON object."""
    value = _object(body, events.vendor)
    if on_drift is not None:
        from ..drift import Drift

        for path, expected, got in _differences(events, value):
            on_drift(Drift(events.vendor, "webhook", path, expected, got))
    return events.decode(value)


def _object(body: bytes, vendor: str) -> dict[str, Any]:
    try:
        value = loads(body)
    except (ValueError, RecursionError):
        value = None
        fault = "its body is no JSON" if body.strip() else "its body is empty"
    else:
        fault = f"its body is JSON, but {JSON_TYPES[type(value)]} and no object"
    if not isinstance(value, dict):
        raise WebhookError(fault, vendor=vendor, reason="body")  # out here, where no cause holds the body
    return value


def _differences(events: Events[Any], value: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    from ..drift import differences

    shape = events.recognise(value)
    if shape is not None:
        yield from differences(shape, value)
        return
    named = [field for field in events.typed if field in value]
    for field in named:
        yield from differences(Enumeration(*events.typed[field]), value[field], f"/{field}")
    if not named:
        yield "", "an event", "object"
