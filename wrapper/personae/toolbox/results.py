"""What an agent gets to read of an answer or of an error: JSON, without secrets, as long as there is room."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from personae_api.base import encode

from ..call.dry_run import WouldSend
from ..errors import PersonaeError, RateLimitError
from ..paging.positions import Page
from .catalogue import Tool

MASKED = "**********"

_ROOM_FOR_NOTE = 400
_SHORTER = ((4000, 100), (1000, 50), (300, 20), (100, 10), (40, 5), (20, 3))
"""The longest text and the longest list of an answer that is cut, from generous to hardly anything."""


def answered(tool: Tool, value: Any, longest: int) -> dict[str, Any]:
    """What a method has returned."""
    return _fitted(masked(encode(value), tool._secrets), longest)


def listed(tool: Tool, page: Page[Any], longest: int) -> dict[str, Any]:
    """A page of a list, with the argument that asks for the next one; as many of its items as there is room for."""
    paging = tool._paging or {}
    items = [masked(item, tool._secrets) for item in encode(page.items)]
    result: dict[str, Any] = {"items": [], "total": page.total, "next": None}
    if page.next is not None:
        result["next"] = {paging["position"]: page.next}
    room = longest - len(_text(result)) - _ROOM_FOR_NOTE
    for item in items:
        room -= len(_text(item)) + 2
        if room < 0:
            break
        result["items"].append(item)
    shown = len(result["items"])
    if shown < len(items) and not shown:
        result["items"] = [_fitted(items[0], longest // 2)]
        shown = 1
    if shown < len(items):
        size = paging.get("size")
        ask = f"ask for a smaller page ({size}={shown}) to see the others" if size else "the others cannot be shown"
        result["note"] = f"Only {shown} of the {len(items)} items of this page are shown, as they are long: {ask}."
        result["next"] = None if size else result["next"]
    return result


def file_of(tool: Tool, headers: Mapping[str, str], arguments: Mapping[str, Any]) -> dict[str, Any]:
    """What a file is, and how it is got; its bytes are nothing for an agent."""
    given = ", ".join(f"{name}={value!r}" for name, value in arguments.items())
    method = f"{tool.vendor}.{tool.resource}.{tool.method}({given})"
    return {
        "file": {"media_type": headers.get("content-type"), "size": headers.get("content-length")},
        "note": f"A file is not given to an agent; whoever has the client gets it by {method}.",
    }


def unsent(request: WouldSend, longest: int) -> dict[str, Any]:
    """What a dry run would have sent."""
    told = {name: value for name, value in request.to_dict().items() if value is not None and name != "headers"}
    fitted = _fitted(told, longest)
    notes = ("Nothing was sent: this is a dry run.", fitted.get("note"))
    return {"would_send": fitted["result"], "note": " ".join(filter(None, notes))}


def failed(error: PersonaeError) -> dict[str, Any]:
    """An error, with what the call has done all the same."""
    said: dict[str, Any] = {"type": type(error).__name__, "message": str(error)}
    for name in ("outcome", "status_code", "code", "request_id"):
        if getattr(error, name, None) is not None:
            said[name] = getattr(error, name)
    if isinstance(error, RateLimitError) and error.retry_after is not None:
        said["retry_after"] = error.retry_after
    said["advice"] = _ADVICE.get(said.get("outcome", ""), "")
    return {"error": {name: value for name, value in said.items() if value != ""}}


_ADVICE = {
    "not_sent": "Nothing was sent: correct the arguments, or try again.",
    "refused": "The vendor has done nothing.",
    "unknown": "It may have been done: look before you try again.",
    "done": "It was done, only the answer could not be read.",
}


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def masked(value: Any, secrets: Iterable[str]) -> Any:
    """An answer whose fields of these names are not shown, wherever they are in it."""
    if not secrets:
        return value
    if isinstance(value, dict):
        return {name: MASKED if name in secrets and item else masked(item, secrets) for name, item in value.items()}
    return [masked(item, secrets) for item in value] if isinstance(value, list) else value


def _fitted(value: Any, longest: int) -> dict[str, Any]:
    if len(_text(value)) <= longest:
        return {"result": value}
    size = len(_text(value))
    note = f"This is cut, as the whole of it has {size:,} characters; what is left out is marked with …"
    for text, items in _SHORTER:
        cut = _cut(value, text, items)
        if len(_text(cut)) <= longest - _ROOM_FOR_NOTE:
            return {"result": cut, "note": note}
    return {"result": _text(value)[: max(0, longest - _ROOM_FOR_NOTE)] + "…", "note": note}


def _cut(value: Any, text: int, items: int) -> Any:
    if isinstance(value, str):
        return value if len(value) <= text else f"{value[:text]}… ({len(value) - text:,} more characters)"
    if isinstance(value, list):
        kept = [_cut(item, text, items) for item in value[:items]]
        return kept if len(value) <= items else [*kept, f"… ({len(value) - items:,} more)"]
    if isinstance(value, dict):
        return {name: _cut(item, text, items) for name, item in value.items()}
    return value
