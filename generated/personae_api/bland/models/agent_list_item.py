# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentListItem`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, NULL, STRING, OneOf, date_time, from_iso_format, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "org_id": Field("org_id", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "created_by": Field("created_by", OneOf(STRING, NULL)),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
    "deleted_at": Field("deleted_at", OneOf(DATE_TIME, NULL)),
    "source_pathway_id": Field("source_pathway_id", OneOf(STRING, NULL)),
    "migrated_at": Field("migrated_at", OneOf(DATE_TIME, NULL)),
    "color": Field("color", OneOf(STRING, NULL)),
    "twin_pathway_id": Field("twin_pathway_id", OneOf(STRING, NULL)),
}
_REQUIRED = ("id", "org_id", "name", "created_at", "updated_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentListItem(Model):
    """An agent as lists show it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the agent."""
    org_id: str
    """Organisation that owns it."""
    name: str
    """Name of the agent."""
    created_by: str | None
    """Who made it."""
    created_at: dt.datetime
    """When it was made."""
    updated_at: dt.datetime
    """When it last changed."""
    deleted_at: dt.datetime | None
    """When it was deleted, null as long as it exists."""
    source_pathway_id: str | None
    """Pathway that it was made from."""
    migrated_at: dt.datetime | None
    """When it was made from a pathway."""
    color: str | None
    """Colour in which it is shown."""
    twin_pathway_id: str | None
    """Pathway that stands beside it; seen in the vendor's programs only."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        org_id: str,
        name: str,
        created_by: str | None | Unset = UNSET,
        created_at: dt.datetime,
        updated_at: dt.datetime,
        deleted_at: dt.datetime | None | Unset = UNSET,
        source_pathway_id: str | None | Unset = UNSET,
        migrated_at: dt.datetime | None | Unset = UNSET,
        color: str | None | Unset = UNSET,
        twin_pathway_id: str | None | Unset = UNSET,
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
        (new.id, new.org_id, new.name, value_of_created_at, value_of_updated_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            if len(value_of_created_at) > LONGEST_EXACT or len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new.created_by = None
            new.deleted_at = None
            new.source_pathway_id = None
            new.migrated_at = None
            new.color = None
            new.twin_pathway_id = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.created_by = source.get("created_by")
        value_of_deleted_at = source.get("deleted_at")
        new.deleted_at = date_time(value_of_deleted_at)
        new.source_pathway_id = source.get("source_pathway_id")
        value_of_migrated_at = source.get("migrated_at")
        new.migrated_at = date_time(value_of_migrated_at)
        new.color = source.get("color")
        new.twin_pathway_id = source.get("twin_pathway_id")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
