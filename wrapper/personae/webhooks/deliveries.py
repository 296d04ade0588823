"""What comes to a webhook."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from personae_api.base import Model, encode

from ..call.json import dumps


class Delivery(NamedTuple):
    """What comes to a webhook."""

    body: bytes
    headers: Mapping[str, str]


def unsigned(event: Model | Mapping[str, Any] | bytes) -> Delivery:
    """An event as it is sent before anything is signed; bytes are the body as it is."""
    body = event if isinstance(event, bytes) else dumps(encode(event))
    return Delivery(body, {"Content-Type": "application/json"})
