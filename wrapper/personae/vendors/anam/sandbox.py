"""Anam: requests name things by their ids, answers show the things themselves."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from ...sandbox.answers.error_bodies import Complaint
from ...sandbox.rate_limits import Window
from ...sandbox.specification.resources import Resource
from ...sandbox.store.store import Store
from ..style import Style
from . import DIALECT


def _error_body(complaint: Complaint) -> Any:
    return {"message": complaint.message}


def _limit_headers(window: Window) -> Mapping[str, str]:
    if window.limit is None:
        return {}
    values = {"limit": window.limit, "remaining": window.remaining, "reset": window.resets_in}
    return {
        f"{family}-{name}": str(value)
        for family in ("ratelimit", "x-ratelimit-org-hour")
        for name, value in values.items()
    }


def absorb(
    store: Store, resource: Resource, data: dict[str, Any], sent: Mapping[str, Any], settable: Collection[str]
) -> None:
    """Show `avatarId` as `avatar`, `toolIds` as `tools`, and `systemPrompt` inside `brain`."""
    properties = resource.node.properties
    for name in settable:
        value = sent.get(name)
        if name in properties:
            continue
        if name.endswith("Ids") and f"{name[:-3]}s" in properties:
            data[f"{name[:-3]}s"] = [_named(store, name[:-3], id) for id in value or ()]
        elif name.endswith("Id") and name[:-2] in properties:
            data[name[:-2]] = None if value is None else _named(store, name[:-2], value)
        elif name == "name" and "displayName" in properties:
            data["displayName"] = value
        else:
            for holder, node in properties.items():
                if name in node.concrete().properties:
                    data[holder] = {**(data.get(holder) or {}), name: value}


def _named(store: Store, noun: str, id: str) -> dict[str, Any]:
    """An id that is not known is taken for one of the vendor's own."""
    return store.lookup(noun, id) or {"id": id}


STYLE = Style(
    dialect=DIALECT,
    error_body=_error_body,
    reported_failure={"error": "The request failed, whatever its status says"},
    limit_headers=_limit_headers,
    absorb=absorb,
)
