# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EvalUserTemplateListItem`."""

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
    Enumeration,
    OneOf,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "key": Field("key", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", OneOf(STRING, NULL), required=True),
    "category": Field("category", OneOf(STRING, NULL), required=True),
    "modality": Field("modality", Enumeration("audio", "text"), required=True),
    "visibility": Field("visibility", Enumeration("org", "private", "public"), required=True),
    "level_count": Field("level_count", INTEGER, required=True),
    "source_agent_id": Field("source_agent_id", OneOf(STRING, NULL), required=True),
    "created_by": Field("created_by", OneOf(STRING, NULL), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "key",
    "name",
    "description",
    "category",
    "modality",
    "visibility",
    "level_count",
    "source_agent_id",
    "created_by",
    "created_at",
    "updated_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class EvalUserTemplateListItem(Model):
    """A saved template as lists show it, without prompts and levels."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the template."""
    key: str
    """Short readable key."""
    name: str
    """Name of the template."""
    description: str | None
    """What it grades."""
    category: str | None
    """Subject, in a word of your own."""
    modality: models.EvalModality
    """What it judges by."""
    visibility: models.EvalTemplateVisibility
    """Who can see it."""
    level_count: int
    """Number of its levels."""
    source_agent_id: str | None
    """Eval agent it was copied from, null when it was written anew."""
    created_by: str | None
    """User who saved it."""
    created_at: dt.datetime
    """When it was saved."""
    updated_at: dt.datetime
    """When it last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        key: str,
        name: str,
        description: str | None,
        category: str | None,
        modality: models.EvalModality,
        visibility: models.EvalTemplateVisibility,
        level_count: int,
        source_agent_id: str | None,
        created_by: str | None,
        created_at: dt.datetime,
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
            exact = len(source) == 12
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.key,
            new.name,
            new.description,
            new.category,
            new.modality,
            new.visibility,
            new.level_count,
            new.source_agent_id,
            new.created_by,
            value_of_created_at,
            value_of_updated_at,
        ) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            if len(value_of_created_at) > LONGEST_EXACT or len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
