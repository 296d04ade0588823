"""Which methods a vendor's client has, what each does, and what it takes; from the vendor's specification."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib.resources import files
from typing import Any

from personae_api.types import Effect

from .schemas import inlined

LONGEST_DESCRIPTION = 1024
"""What vendors of models allow."""


@dataclass(frozen=True, eq=False)
class Tool:
    """A method as an agent sees it; `schema` is the JSON Schema of its arguments."""

    name: str
    vendor: str
    resource: str
    method: str
    effect: Effect
    description: str
    _arguments: Mapping[str, Any] = field(repr=False)
    _shared: Mapping[str, Any] = field(repr=False)
    _repeatable: bool = field(repr=False)
    _paging: Mapping[str, str] | None = field(repr=False)
    _secrets: frozenset[str] = field(repr=False)

    @cached_property
    def schema(self) -> dict[str, Any]:
        """The JSON Schema of the arguments, without references."""
        return inlined(self._arguments, self._shared)


@cache
def catalogue(vendor: str) -> tuple[Tool, ...]:
    """The tools of a vendor."""
    made = json.loads(files("personae_api").joinpath(vendor, "tools.json").read_bytes())
    return tuple(_tool(vendor, one, made["schemas"]) for one in made["tools"])


def _tool(vendor: str, one: Mapping[str, Any], shared: Mapping[str, Any]) -> Tool:
    return Tool(
        name=one["name"],
        vendor=vendor,
        resource=one["resource"],
        method=one["method"],
        effect=one["effect"],
        description=_cut(one["description"]),
        _arguments=one["arguments"],
        _shared=shared,
        _repeatable=one["repeatable"],
        _paging=one.get("paging"),
        _secrets=frozenset(one.get("secrets", ())),
    )


def _cut(text: str) -> str:
    if len(text) <= LONGEST_DESCRIPTION:
        return text
    return text[: LONGEST_DESCRIPTION - 1].rsplit(" ", 1)[0] + "…"
