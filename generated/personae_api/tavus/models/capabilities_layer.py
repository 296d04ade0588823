# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CapabilitiesLayer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "mcp_enabled": Field("mcp_enabled", BOOLEAN),
    "search_enabled": Field("search_enabled", BOOLEAN),
    "activity_log_enabled": Field("activity_log_enabled", BOOLEAN),
    "search_results_prompt_injection_prevention_enabled": Field(
        "search_results_prompt_injection_prevention_enabled", BOOLEAN
    ),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CapabilitiesLayer(Model):
    """What a persona can do beyond talking. Seen in use, not documented."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    mcp_enabled: bool | Unset = UNSET
    """Use tools of MCP servers."""
    search_enabled: bool | Unset = UNSET
    """Search the internet."""
    activity_log_enabled: bool | Unset = UNSET
    """Keep a log of what it does."""
    search_results_prompt_injection_prevention_enabled: bool | Unset = UNSET
    """Look for instructions that are hidden in what is found."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.mcp_enabled = UNSET
            new.search_enabled = UNSET
            new.activity_log_enabled = UNSET
            new.search_results_prompt_injection_prevention_enabled = UNSET
            new._additional = None
            return new
        new.mcp_enabled = source.get("mcp_enabled", UNSET)
        new.search_enabled = source.get("search_enabled", UNSET)
        new.activity_log_enabled = source.get("activity_log_enabled", UNSET)
        new.search_results_prompt_injection_prevention_enabled = source.get(
            "search_results_prompt_injection_prevention_enabled", UNSET
        )
        new._additional = rest(source, _KNOWN)
        return new
