# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PersonaCreated`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model
from ...shapes import DATE_TIME, STRING, date_time, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "persona_id": Field("persona_id", STRING, required=True),
    "persona_name": Field("persona_name", STRING, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = ("persona_id", "persona_name", "created_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PersonaCreated(Model):
    """What Tavus tells about a persona it has just made."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    persona_id: str
    """Id of the new persona."""
    persona_name: str
    """Name of the new persona."""
    created_at: dt.datetime
    """When it was made; may be an empty text."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = cls.__new__(cls)
        try:
            values = _required(source)
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.persona_id, new.persona_name, value_of_created_at) = values
        new.created_at = date_time(value_of_created_at)
        new.additional_properties = {} if exact else rest(source, _KNOWN)
        return new
