# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DispositionExtractor`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, INTEGER, LONGEST_EXACT, NULL, STRING, OneOf, date_time, from_iso_format, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "agentId": Field("agent_id", OneOf(STRING, NULL), required=True),
    "key": Field("key", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", OneOf(STRING, NULL)),
    "currentVersionId": Field("current_version_id", STRING, required=True),
    "activeVersionId": Field("active_version_id", OneOf(STRING, NULL), required=True),
    "draftRevision": Field("draft_revision", INTEGER, required=True),
    "createdAt": Field("created_at", DATE_TIME, required=True),
    "updatedAt": Field("updated_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "agentId",
    "key",
    "name",
    "currentVersionId",
    "activeVersionId",
    "draftRevision",
    "createdAt",
    "updatedAt",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DispositionExtractor(Model):
    """A prompt by which a model takes values out of calls."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the extractor."""
    agent_id: str | None
    """Agent that alone can use it, null for all."""
    key: str
    """Name by which programs know it."""
    name: str
    """Name for people."""
    description: str | None
    """What it is for."""
    current_version_id: str
    """Version that is edited."""
    active_version_id: str | None
    """Version that is used, null before the first."""
    draft_revision: int
    """Revision of the draft."""
    created_at: dt.datetime
    """When it was made."""
    updated_at: dt.datetime
    """When it last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        agent_id: str | None,
        key: str,
        name: str,
        description: str | None | Unset = UNSET,
        current_version_id: str,
        active_version_id: str | None,
        draft_revision: int,
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
            exact = len(source) == 9
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.agent_id,
            new.key,
            new.name,
            new.current_version_id,
            new.active_version_id,
            new.draft_revision,
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
            new.description = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.description = source.get("description")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
