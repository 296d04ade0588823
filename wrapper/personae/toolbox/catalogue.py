"""Which methods of a vendor's client are tools, and how an agent sees them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any

from personae_api.types import Effect

from ..methods import Method, methods
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
    _method: Method = field(repr=False)

    @cached_property
    def schema(self) -> dict[str, Any]:
        """The JSON Schema of the arguments, without references, secrets and files."""
        return inlined(self._method.arguments, self._method.shared)

    @property
    def _repeatable(self) -> bool:
        return self._method.repeatable

    @property
    def _irreversible(self) -> bool:
        return self._method.irreversible

    @property
    def _paging(self) -> Mapping[str, Any] | None:
        return self._method.paging

    @property
    def _secrets(self) -> frozenset[str]:
        return self._method.secrets


@cache
def catalogue(vendor: str) -> tuple[Tool, ...]:
    """The tools of a vendor."""
    return tuple(_tool(method.tool, method) for method in methods(vendor).all if method.tool is not None)


def _tool(name: str, method: Method) -> Tool:
    return Tool(
        name=name,
        vendor=method.vendor,
        resource=method.resource,
        method=method.name,
        effect=method.effect,
        description=_cut(f"{method.summary} {method.description}".strip()),
        _method=method,
    )


def _cut(text: str) -> str:
    if len(text) <= LONGEST_DESCRIPTION:
        return text
    return text[: LONGEST_DESCRIPTION - 1].rsplit(" ", 1)[0] + "…"
