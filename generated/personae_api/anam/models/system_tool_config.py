# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SystemToolConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import Enumeration, keys, rest, some

if TYPE_CHECKING:
    from ..enumerations import SystemToolConfigAction


_FIELDS: Mapping[str, Field] = {"action": Field("action", Enumeration("end_call", "interrupt"), required=True)}
_REQUIRED = ("action",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SystemToolConfig(Model):
    """Settings of a SYSTEM tool, which acts on the running session itself."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    action: SystemToolConfigAction
    """What happens in the session when the LLM calls the tool."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.action,) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
