# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CitationSchema`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, STRING, Reference, date_time, from_iso_format, keys, some
from ...types import UNSET, Unset
from .. import models

_SCHEMA_SHAPE = Reference("personae_api.bland.models.citation_definition", "CitationDefinition")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", STRING, required=True),
    "org_id": Field("org_id", STRING),
    "schema": Field("schema", _SCHEMA_SHAPE, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = ("id", "name", "description", "schema", "created_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CitationSchema(Model):
    """A description of values to look for."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the schema."""
    name: str
    """Name of the schema."""
    description: str
    """What the schema is there for."""
    org_id: str | None
    """Organisation that owns it; left out in lists."""
    schema: models.CitationDefinition
    """The values to look for."""
    created_at: dt.datetime
    """When it was made."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        name: str,
        description: str,
        org_id: str | Unset = UNSET,
        schema: models.CitationDefinition,
        created_at: dt.datetime,
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
        (new.id, new.name, new.description, value_of_schema, value_of_created_at) = values
        new.schema = _SCHEMA_SHAPE.from_dict(value_of_schema) if isinstance(value_of_schema, dict) else value_of_schema
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.org_id = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.org_id = source.get("org_id")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
