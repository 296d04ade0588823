"""What tells one vendor's HTTP from another's, as data."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple


class Complaint(NamedTuple):
    """What a vendor says went wrong."""

    code: str | None
    message: str | None


class Limit(NamedTuple):
    """So many calls in so many seconds, as a vendor's documentation has it."""

    calls: int
    seconds: float
    each: str | None = None
    """The field of the request each value of which has a limit of its own."""


class Dialect(NamedTuple):
    """A vendor: where it is, how it wants to be asked, and how it says that something went wrong."""

    vendor: str
    title: str
    base_url: str
    key_variable: str
    key_header: str
    key_prefix: str = ""
    is_basic: bool = False
    """Whether the key is a name and a password, with a colon between them."""
    request_id_headers: tuple[str, ...] = ("x-request-id", "request-id", "x-amzn-requestid", "cf-ray")
    limit_headers: tuple[str, ...] = ("ratelimit", "x-ratelimit")
    """What the names of headers begin with that tell what is left of a budget: `...-remaining` and `...-reset`."""
    limits: Mapping[str, Limit] = {}
    """What the documentation says of how often an operation may be called, by its id."""
    read_complaint: Callable[[Any], Complaint] = lambda body: complaint(body)
    reports_failure: Callable[[Any], bool] = lambda body: is_complaint(body)

    @property
    def base_url_variable(self) -> str:
        """The variable of the environment that says where the vendor is, if not at its usual address."""
        return f"{self.vendor.upper()}_BASE_URL"

    def credential(self, key: str) -> str:
        """What the header holds of a key."""
        return self.key_prefix + (b64encode(key.encode()).decode() if self.is_basic else key)


_CODE_KEYS = ("code", "error", "type")
_MESSAGE_KEYS = ("message", "error", "detail", "details", "error_message", "msg", "title", "error_description")
_DETAIL_KEYS = tuple(key for key in _MESSAGE_KEYS if key != "error")
"""Where the sentence is when `error` holds no sentence but a code."""
_IS_TOKEN = re.compile(r"[A-Z0-9]+(_[A-Z0-9]+)+").fullmatch
_INNER_KEYS = ("errors", "error", "detail")
_COMPLAINT_KEYS = frozenset({"error", "message", "code", "status", "details", "statusCode", "request_id"})
_MOST_INNER = 8


def complaint(body: Any) -> Complaint:
    """The code and the message in an error body of any of the usual shapes.

    They are `{error}`, `{error: CODE, details}`, `{message}`, `{detail}`, `{error: {code, message}}`, `{errors: [{error
    or code, message}]}`, `{status: "error", message}`, a bare string, `{detail: [{loc, msg, type}]}` as FastAPI has it,
    `{errors: {field: [texts]}}`, and problems as RFC 9457 has them, `{type, title, detail}`.
    """
    return _complaint(body, _MOST_INNER)


def _complaint(body: Any, levels: int) -> Complaint:
    if isinstance(body, str):
        return Complaint(None, body or None)
    if levels == 0:
        return Complaint(None, None)
    if isinstance(body, list):
        return _complaint(body[0], levels - 1) if body else Complaint(None, None)
    if not isinstance(body, dict):
        return Complaint(None, None)
    for key in _INNER_KEYS:
        inner = body.get(key)
        if isinstance(inner, dict) or (isinstance(inner, list) and inner):
            found = _complaint(inner, levels - 1)
            if found.message is None and isinstance(inner, dict):
                found = Complaint(found.code, _by_field(inner))
            return found if any(found) else Complaint(None, _text(body, _MESSAGE_KEYS))
    code, message = _text(body, _CODE_KEYS), _text(body, _MESSAGE_KEYS)
    if message is not None and message == code and _IS_TOKEN(message):
        message = _text(body, _DETAIL_KEYS) or message
    place = body.get("loc")
    if message is not None and isinstance(place, list) and place:
        message = f"{'.'.join(map(str, place))}: {message}"
    return Complaint(code if code not in (message, "about:blank") else None, message)


def _by_field(fields: dict[str, Any]) -> str | None:
    """What is said of the first of several fields."""
    for name, said in fields.items():
        text = said[0] if isinstance(said, list) and said else said
        if isinstance(said, list) and isinstance(text, str):
            return f"{name}: {text}"
    return None


def _text(body: dict[str, Any], keys: tuple[str, ...]) -> str | None:
    return next((body[key] for key in keys if isinstance(body.get(key), str) and body[key]), None)


def is_complaint(body: Any) -> bool:
    """Whether a body is an error and nothing else, whatever its status says."""
    return isinstance(body, dict) and bool(body.get("error")) and body.keys() <= _COMPLAINT_KEYS
