"""Bland (https://docs.bland.ai): phone calls by AI personas; each one rings a person and costs money."""

from __future__ import annotations

from typing import Any

from personae_api.bland.client import AsyncBlandResources, BlandResources

from ...call.dialect import Dialect, is_complaint
from ...client import AsyncClient, Client


def reports_failure(body: Any) -> bool:
    """Whether a successful status hides a failure: Bland answers 200 with `errors`, or with the status "error"."""
    if not isinstance(body, dict):
        return False
    return bool(body.get("errors")) or body.get("status") == "error" or is_complaint(body)


DIALECT = Dialect(
    vendor="bland",
    title="Bland",
    base_url="https://api.bland.ai",
    key_variable="BLAND_API_KEY",
    key_header="authorization",
    reports_failure=reports_failure,
)


class Bland(Client, BlandResources):
    """A synchronous client of Bland; see `Client` for the options."""

    dialect = DIALECT


class AsyncBland(AsyncClient, AsyncBlandResources):
    """An asynchronous client of Bland; see `Client` for the options."""

    dialect = DIALECT
