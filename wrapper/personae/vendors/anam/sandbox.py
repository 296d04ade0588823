"""Anam in the sandbox: requests name things by their ids, answers show the things themselves."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from ..expansion import Lookup
from ..rewrites import Rewrite
from ..style import ErrorContent, RateLimit, Style
from .dialect import DIALECT


def _error_body(content: ErrorContent) -> Any:
    return {"message": content.message}


def _limit_headers(limit: RateLimit) -> Mapping[str, str]:
    values = {"limit": limit.limit, "remaining": limit.remaining, "reset": limit.resets_in}
    return {
        f"{family}-{name}": str(value)
        for family in ("ratelimit", "x-ratelimit-org-hour")
        for name, value in values.items()
    }


def _expand(
    fields: Mapping[str, Collection[str]],
    lookup: Lookup,
    data: dict[str, Any],
    sent: Mapping[str, Any],
    settable: Collection[str],
) -> None:
    """Show `avatarId` as `avatar`, `toolIds` as `tools`, and `systemPrompt` inside `brain`."""

    def named(noun: str, id: str) -> dict[str, Any]:
        return lookup(noun, id) or {"id": id}  # one that is not known is taken for one of the vendor's own

    for name in settable:
        value = sent.get(name)
        if name in fields:
            continue
        if name.endswith("Ids") and f"{name[:-3]}s" in fields:
            data[f"{name[:-3]}s"] = [named(name[:-3], id) for id in value or ()]
        elif name.endswith("Id") and name[:-2] in fields:
            data[name[:-2]] = None if value is None else named(name[:-2], value)
        elif name == "name" and "displayName" in fields:
            data["displayName"] = value
        else:
            for holder, inside in fields.items():
                if name in inside:
                    data[holder] = {**(data.get(holder) or {}), name: value}


STYLE = Style(
    dialect=DIALECT,
    error_body=_error_body,
    reported_failure={"error": "The request failed, whatever its status says"},
    limit_headers=_limit_headers,
    expand=_expand,
    rewrites={"createEngineSession": Rewrite("POST /v1/sessions")},
)
