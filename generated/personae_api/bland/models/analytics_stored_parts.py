# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AnalyticsStoredParts`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, DATE_TIME, STRING, Reference, date_time, keys, some
from ...types import UNSET, Unset
from .. import models

_DEFINITION_SHAPE = Reference("personae_api.bland.models.analytics_pathway_parts", "AnalyticsPathwayParts")

_FIELDS: Mapping[str, Field] = {
    "definition_id": Field("definition_id", STRING, required=True),
    "status": Field("status", STRING, required=True),
    "fingerprint": Field("fingerprint", STRING, required=True),
    "author": Field("author", ANY),
    "created_at": Field("created_at", DATE_TIME),
    "definition": Field("definition", _DEFINITION_SHAPE, required=True),
}
_REQUIRED = ("definition_id", "status", "fingerprint", "definition")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AnalyticsStoredParts(Model):
    """A division into parts, as it is stored."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    definition_id: str
    """Id of the definition."""
    status: str
    """How it stands."""
    fingerprint: str
    """Fingerprint of the agent."""
    author: Any
    """Who made it."""
    created_at: dt.datetime | None
    """When it was made."""
    definition: models.AnalyticsPathwayParts
    """The parts."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        definition_id: str,
        status: str,
        fingerprint: str,
        author: Any | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        definition: models.AnalyticsPathwayParts,
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
        (new.definition_id, new.status, new.fingerprint, value_of_definition) = values
        new.definition = (
            _DEFINITION_SHAPE.from_dict(value_of_definition)
            if isinstance(value_of_definition, dict)
            else value_of_definition
        )
        if exact:
            new.author = None
            new.created_at = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.author = source.get("author")
        value_of_created_at = source.get("created_at")
        new.created_at = date_time(value_of_created_at)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
