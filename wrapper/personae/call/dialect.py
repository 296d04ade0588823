"""What tells one vendor's HTTP from another's, as data."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple


class Complaint(NamedTuple):
    """What a vendor says went wrong."""

    code: str | None
    message: str | None


class Dialect(NamedTuple):
    """A vendor: where it is, how it wants to be asked, and how it says that something went wrong."""

    vendor: str
    title: str
    base_url: str
    key_variable: str
    key_header: str
    key_prefix: str = ""
    request_id_headers: tuple[str, ...] = ("x-request-id", "request-id", "x-amzn-requestid", "cf-ray")
    read_complaint: Callable[[Any], Complaint] = lambda body: complaint(body)
    reports_failure: Callable[[Any], bool] = lambda body: is_complaint(body)


_CODE_KEYS = ("code", "error", "type")
_MESSAGE_KEYS = ("message", "error", "detail", "details", "error_message")
_COMPLAINT_KEYS = frozenset({"error", "message", "code", "status", "details", "statusCode", "request_id"})


def complaint(body: Any) -> Complaint:
    """The code and the message in an error body of any of the shapes that the vendors use.

    They are `{error}`, `{message}`, `{error: {code, message}}`, `{errors: [{error or code, message}]}`,
    `{status: "error", message}` and a bare string.
    """
    if isinstance(body, str):
        return Complaint(None, body or None)
    if isinstance(body, list):
        return complaint(body[0]) if body else Complaint(None, None)
    if not isinstance(body, dict):
        return Complaint(None, None)
    for key in ("errors", "error"):
        inner = body.get(key)
        if isinstance(inner, dict) or (isinstance(inner, list) and inner):
            found = complaint(inner)
            return found if any(found) else Complaint(None, _text(body, _MESSAGE_KEYS))
    code, message = _text(body, _CODE_KEYS), _text(body, _MESSAGE_KEYS)
    return Complaint(code if code != message else None, message)


def _text(body: dict[str, Any], keys: tuple[str, ...]) -> str | None:
    return next((body[key] for key in keys if isinstance(body.get(key), str) and body[key]), None)


def is_complaint(body: Any) -> bool:
    """Whether a body is an error and nothing else, whatever its status says."""
    return isinstance(body, dict) and bool(body.get("error")) and body.keys() <= _COMPLAINT_KEYS
