"""Calls that go to another process: what is sent there is the call, and whoever takes it has a client of its own."""

from __future__ import annotations

from functools import cache
from typing import Any

from personae_api.types import Call

from ..vendors import client_of


def send(call: Call[Any, Any]) -> Any:
    """Make a call with the client of this process, whose key is in its environment; what it answers, as JSON.

    >>> from personae_api.bland import calls
    >>> send(calls.get_call("c-81"))  # doctest: +SKIP
    """
    return _client(call.operation.vendor).send(call).parsed


@cache
def _client(vendor: str) -> Any:
    return client_of(vendor)()
