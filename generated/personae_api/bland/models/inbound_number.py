# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `InboundNumber`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NULL, STRING, OneOf, Reference, keys, some
from .. import models

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
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class InboundNumber(Model):
    """A phone number that a persona answers."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    phone_number: str
    """The number in E.164 form."""
    label: str | None
    """Name given to the number, if it has one."""
    persona_id: str
    """Persona that answers it."""
    persona_settings: models.PersonaSettings | None
    """Routing of this number alone, null when it follows the persona."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        phone_number: str,
        label: str | None,
        persona_id: str,
        persona_settings: models.PersonaSettings | None,
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
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
