# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `InboundNumberSettings`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model
from ...shapes import DATE_TIME, INTEGER, NULL, STRING, OneOf, Reference, keys, take

if TYPE_CHECKING:
    from .persona_settings import PersonaSettings

_PERSONA_SETTINGS_SHAPE = OneOf(Reference("personae_api.bland.models.persona_settings", "PersonaSettings"), NULL)
_UPDATED_AT_SHAPE = DATE_TIME

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", INTEGER, required=True),
    "phone_number": Field("phone_number", STRING, required=True),
    "persona_id": Field("persona_id", STRING, required=True),
    "persona_settings": Field("persona_settings", _PERSONA_SETTINGS_SHAPE, required=True),
    "updated_at": Field("updated_at", _UPDATED_AT_SHAPE, required=True),
}
_expected = keys("id", "phone_number", "persona_id", "persona_settings", "updated_at")


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
        values, new.additional_properties = take(source, _expected, _FIELDS)
        (new.id, new.phone_number, new.persona_id, value_of_persona_settings, value_of_updated_at) = values
        new.persona_settings = _PERSONA_SETTINGS_SHAPE.decode(value_of_persona_settings)
        new.updated_at = _UPDATED_AT_SHAPE.decode(value_of_updated_at)
        return new
