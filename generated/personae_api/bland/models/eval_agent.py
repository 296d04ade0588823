# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EvalAgent`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, NULL, STRING, Map, OneOf, date_time, from_iso_format, keys, some

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "org_id": Field("org_id", STRING, required=True),
    "key": Field("key", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", OneOf(STRING, NULL), required=True),
    "current_version_id": Field("current_version_id", STRING, required=True),
    "active_version_id": Field("active_version_id", OneOf(STRING, NULL), required=True),
    "metadata": Field("metadata", Map(STRING), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
    "deleted_at": Field("deleted_at", OneOf(DATE_TIME, NULL), required=True),
}
_REQUIRED = (
    "id",
    "org_id",
    "key",
    "name",
    "description",
    "current_version_id",
    "active_version_id",
    "metadata",
    "created_at",
    "updated_at",
    "deleted_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class EvalAgent(Model):
    """A judge, a language model that grades one quality of a call."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the eval agent."""
    org_id: str
    """Organisation that owns it."""
    key: str
    """Readable key, unique in the organisation."""
    name: str
    """Name shown in lists."""
    description: str | None
    """What it grades."""
    current_version_id: str
    """Its draft, which takes all edits."""
    active_version_id: str | None
    """The published version that runs use, null before the first publication."""
    metadata: dict[str, str]
    """Your own texts by key."""
    created_at: dt.datetime
    """When it was made."""
    updated_at: dt.datetime
    """When it last changed."""
    deleted_at: dt.datetime | None
    """When it was deleted, null while it exists."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        org_id: str,
        key: str,
        name: str,
        description: str | None,
        current_version_id: str,
        active_version_id: str | None,
        metadata: dict[str, str],
        created_at: dt.datetime,
        updated_at: dt.datetime,
        deleted_at: dt.datetime | None,
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
            exact = len(source) == 11
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.org_id,
            new.key,
            new.name,
            new.description,
            new.current_version_id,
            new.active_version_id,
            new.metadata,
            value_of_created_at,
            value_of_updated_at,
            value_of_deleted_at,
        ) = values
        new.deleted_at = date_time(value_of_deleted_at)
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
