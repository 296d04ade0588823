"""Signing calls of tools as Tavus does, for tests of what receives them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ...webhooks.deliveries import Delivery, unsigned
from ...webhooks.signatures import signature
from .webhooks import SIGNATURE_HEADERS


def sign_tavus_tool(arguments: Mapping[str, Any], secret: str) -> Delivery:
    """A call of a tool with these arguments, as Tavus makes it to an API whose auth is `hmac` with this secret."""
    body, headers = unsigned({"arguments": json.dumps({**arguments})})
    return Delivery(body, {**headers, SIGNATURE_HEADERS[0]: signature(body, secret.encode())})
