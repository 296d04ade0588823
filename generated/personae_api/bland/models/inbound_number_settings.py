# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `InboundNumberSettings`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model
from ...shapes import DATE_TIME, INTEGER, NULL, STRING, OneOf, Reference, date_time, keys, rest, some

if TYPE_CHECKING:
    from .persona_settings import PersonaSettings

_PERSONA_SETTINGS_SHAPE = Reference("personae_api.bland.models.persona_settings", "PersonaSettings")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", INTEGER, required=True),
    "phone_number": Field("phone_number", STRING, required=True),
    "persona_id": Field("persona_id", STRING, required=True),
    "persona_settings": Field("persona_settings", OneOf(_PERSONA_SETTINGS_SHAPE, NULL), required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
}
_REQUIRED = ("id", "phone_number", "persona_id", "persona_settings", "updated_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class InboundNumberSettings(Model):
    """A number with the routing that is now in force for it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: int
    """Bland's own number for the record."""
    phone_number: str
    """The number in E.164 form."""
    persona_id: str
    """Persona that answers it."""
    persona_settings: PersonaSettings | None
    """Routing of this number alone, null once cleared."""
    updated_at: dt.datetime
    """When the settings last changed."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = cls.__new__(cls)
        try:
            values = _required(source)
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.phone_number, new.persona_id, value_of_persona_settings, value_of_updated_at) = values
        new.persona_settings = (
            _PERSONA_SETTINGS_SHAPE.from_dict(value_of_persona_settings)
            if isinstance(value_of_persona_settings, dict)
            else value_of_persona_settings
        )
        new.updated_at = date_time(value_of_updated_at)
        new.additional_properties = {} if exact else rest(source, _KNOWN)
        return new
