# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `InboundNumberSettings`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
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
    some,
)
from .. import models

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
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class InboundNumberSettings(Model):
    """A number with the routing that is now in force for it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: int
    """Bland's own number for the record."""
    phone_number: str
    """The number in E.164 form."""
    persona_id: str
    """Persona that answers it."""
    persona_settings: models.PersonaSettings | None
    """Routing of this number alone, null once cleared."""
    updated_at: dt.datetime
    """When the settings last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: int,
        phone_number: str,
        persona_id: str,
        persona_settings: models.PersonaSettings | None,
        updated_at: dt.datetime,
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
            if len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
