"""Bland in the sandbox: answers in envelopes, errors with codes."""

from __future__ import annotations

from typing import Any

from ...style import ErrorContent, Style
from ..dialect import DIALECT
from ..signing import sign_bland
from . import calls, messages, numbers, personas
from .rewrites import REWRITES

_CODES = {
    400: "INVALID_REQUEST",
    401: "AUTH_FAILURE",
    405: "METHOD_NOT_ALLOWED",
    429: "TOO_MANY_REQUESTS",
}


def _code(status: int, noun: str) -> str:
    if status == 404:
        return f"{noun.replace('-', '_').upper()}_NOT_FOUND" if noun else "NOT_FOUND"
    return _CODES.get(status, "INTERNAL_ERROR" if status >= 500 else "REQUEST_FAILED")


def _error_body(content: ErrorContent) -> Any:
    return {"data": None, "errors": [{"error": content.code, "message": content.message}]}


STYLE = Style(
    dialect=DIALECT,
    error_body=_error_body,
    reported_failure={"data": None, "errors": [{"error": "REQUEST_FAILED", "message": "Failed, whatever the status"}]},
    code=_code,
    rewrites=REWRITES,
    sign=sign_bland,
    operations={**calls.OPERATIONS, **messages.OPERATIONS, **numbers.OPERATIONS, **personas.OPERATIONS},
)
