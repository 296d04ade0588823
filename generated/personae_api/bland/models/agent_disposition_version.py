# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentDispositionVersion`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, INTEGER, LONGEST_EXACT, STRING, Reference, date_time, from_iso_format, keys, some
from .. import models

_DEFINITION_SHAPE = Reference("personae_api.bland.models.agent_disposition_definition", "AgentDispositionDefinition")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "dispositionId": Field("disposition_id", STRING, required=True),
    "versionNumber": Field("version_number", INTEGER, required=True),
    "definition": Field("definition", _DEFINITION_SHAPE, required=True),
    "publishedAt": Field("published_at", DATE_TIME, required=True),
}
_REQUIRED = ("id", "dispositionId", "versionNumber", "definition", "publishedAt")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentDispositionVersion(Model):
    """What a disposition finds out, as it was published."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the version."""
    disposition_id: str
    """Id of the disposition."""
    version_number: int
    """Number of the version, counted from 1."""
    definition: models.AgentDispositionDefinition
    """What it finds out."""
    published_at: dt.datetime
    """When it was published."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        disposition_id: str,
        version_number: int,
        definition: models.AgentDispositionDefinition,
        published_at: dt.datetime,
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
        (new.id, new.disposition_id, new.version_number, value_of_definition, value_of_published_at) = values
        new.definition = (
            _DEFINITION_SHAPE.from_dict(value_of_definition)
            if isinstance(value_of_definition, dict)
            else value_of_definition
        )
        try:
            new.published_at = from_iso_format(value_of_published_at)
            if len(value_of_published_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.published_at = date_time(value_of_published_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
