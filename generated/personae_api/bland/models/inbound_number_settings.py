# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `InboundNumberSettings`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import (
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NULL,
    STRING,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    rest,
    some,
)

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
_new = object.__new__


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
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
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
        try:
            new.updated_at = from_iso_format(value_of_updated_at)
            are_exact = len(value_of_updated_at) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.updated_at = date_time(value_of_updated_at)
        new._additional = None if exact else rest(source, _KNOWN)
        return new
