"""From the body of a delivery to the event in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar

import personae
from personae_api.events import Events
from personae_api.events import UnknownEvent as UnknownEvent
from personae_api.shapes import JSON_TYPES, Enumeration

from ..call.json import loads
from ..errors import ConfigurationError, WebhookError
from ..secret import Secret

E = TypeVar("E")


def check_raw(body: Secret[bytes]) -> None:
    """ConfigurationError if a body is not what came over the wire."""
    if not isinstance(body.reveal(), bytes):
        raise ConfigurationError(
            f"body must be the raw bytes of the request, not {type(body.reveal()).__name__}: what was decoded and "
            "encoded again has another signature"
        )


def read(events: Events[E], body: Secret[bytes], on_drift: personae.OnDrift | None) -> E:
    """The event in a body; WebhookError if that holds no JSON object."""
    value, fault = _object(body.reveal())
    if fault is not None:
        raise WebhookError(fault, vendor=events.vendor, reason="body")  # here, where nothing holds the body
    if on_drift is not None:
        from ..drift import Drift

        for path, expected, got in _differences(events, value):
            on_drift(Drift(events.vendor, "webhook", path, expected, got))
    return events.decode(value)


def _object(body: bytes) -> tuple[dict[str, Any], str | None]:
    """The object in a body, or what is wrong with it."""
    try:
        value = loads(body)
    except (ValueError, RecursionError):
        return {}, "its body is no JSON" if body.strip() else "its body is empty"
    if not isinstance(value, dict):
        return {}, f"its body is JSON, but {JSON_TYPES[type(value)]} and no object"
    return value, None


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
