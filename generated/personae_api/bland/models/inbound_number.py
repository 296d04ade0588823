# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `InboundNumber`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NULL, STRING, OneOf, Reference, keys, rest, some

if TYPE_CHECKING:
    from .persona_settings import PersonaSettings

_PERSONA_SETTINGS_SHAPE = Reference("personae_api.bland.models.persona_settings", "PersonaSettings")

_FIELDS: Mapping[str, Field] = {
    "phone_number": Field("phone_number", STRING, required=True),
    "label": Field("label", OneOf(STRING, NULL), required=True),
    "persona_id": Field("persona_id", STRING, required=True),
    "persona_settings": Field("persona_settings", OneOf(_PERSONA_SETTINGS_SHAPE, NULL), required=True),
}
_REQUIRED = ("phone_number", "label", "persona_id", "persona_settings")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class InboundNumber(Model):
    """A phone number that a persona answers."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    phone_number: str
    """The number in E.164 form."""
    label: str | None
    """Name given to the number, if it has one."""
    persona_id: str
    """Persona that answers it."""
    persona_settings: PersonaSettings | None
    """Routing of this number alone, null when it follows the persona."""
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
        (new.phone_number, new.label, new.persona_id, value_of_persona_settings) = values
        new.persona_settings = (
            _PERSONA_SETTINGS_SHAPE.from_dict(value_of_persona_settings)
            if isinstance(value_of_persona_settings, dict)
            else value_of_persona_settings
        )
        new._additional = None if exact else rest(source, _KNOWN)
        return new
