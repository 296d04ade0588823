# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CapabilitiesLayer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, keys, some
from ...types import UNSET, Unset

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CapabilitiesLayer(Model):
    """What a persona can do beyond talking. Undocumented, seen in use."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    mcp_enabled: bool | None
    """Use tools of MCP servers."""
    search_enabled: bool | None
    """Search the internet."""
    activity_log_enabled: bool | None
    """Keep a log of what it does."""
    search_results_prompt_injection_prevention_enabled: bool | None
    """Look for instructions that are hidden in what is found."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        mcp_enabled: bool | Unset = UNSET,
        search_enabled: bool | Unset = UNSET,
        activity_log_enabled: bool | Unset = UNSET,
        search_results_prompt_injection_prevention_enabled: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | None = None,
        _absent: frozenset[str] = NO_NAMES,
    ) -> None:
        _fill(self, locals())

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if type(source) is not dict and (fault := no_object(cls, source)):
            del source
            raise TypeError(fault)
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.mcp_enabled = None
            new.search_enabled = None
            new.activity_log_enabled = None
            new.search_results_prompt_injection_prevention_enabled = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.mcp_enabled = source.get("mcp_enabled")
        new.search_enabled = source.get("search_enabled")
        new.activity_log_enabled = source.get("activity_log_enabled")
        new.search_results_prompt_injection_prevention_enabled = source.get(
            "search_results_prompt_injection_prevention_enabled"
        )
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
