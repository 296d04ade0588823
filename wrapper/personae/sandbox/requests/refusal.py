"""A request that is answered with an error."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Refusal(Exception):
    """Says why; `code` is the vendor's own, or else made of the status and of the `noun` of what the error is about."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        code: str | None = None,
        noun: str | None = None,
        details: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code
        self.noun = noun
        self.details = details
        self.headers = headers or {}
