# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TriageAffectedPersona`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, STRING, Array, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "persona_id": Field("persona_id", STRING, required=True),
    "persona_name": Field("persona_name", STRING, required=True),
    "call_count": Field("call_count", INTEGER, required=True),
    "call_ids": Field("call_ids", Array(STRING), required=True),
}
_REQUIRED = ("persona_id", "persona_name", "call_count", "call_ids")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class TriageAffectedPersona(Model):
    """A persona that led attached calls."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    persona_id: str
    """Id of the persona."""
    persona_name: str
    """Name of the persona."""
    call_count: int
    """How many attached calls it led."""
    call_ids: list[str]
    """Ids of these calls."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.persona_id, new.persona_name, new.call_count, new.call_ids) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
