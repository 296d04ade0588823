"""Methods that read and need no argument: what can be asked of a vendor by somebody who knows nothing of it."""

from __future__ import annotations

from typing import Any

from ...client import Client
from ...methods import Method, methods
from ...paging.paginator import Paginator


def readable(vendor: str) -> list[Method]:
    """The methods that read, need no argument, and answer neither a file nor a stream."""
    return [
        method
        for method in methods(vendor).all
        if method.effect == "read" and method.answer in ("value", "pages") and not method.arguments["required"]
    ]


def read(client: Client[Any], method: Method) -> Any:
    """What it answers; of a list the first page."""
    value = getattr(getattr(client, method.resource), method.name)()
    return next(value.pages()) if isinstance(value, Paginator) else value
