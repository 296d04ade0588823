# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentDisposition`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    BOOLEAN,
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
    "agentId": Field("agent_id", STRING, required=True),
    "key": Field("key", STRING, required=True),
    "state": Field("state", Enumeration("disabled", "enabled"), required=True),
    "publishedVersionId": Field("published_version_id", OneOf(STRING, NULL), required=True),
    "publishedVersionNumber": Field("published_version_number", OneOf(INTEGER, NULL), required=True),
    "draftRevision": Field("draft_revision", INTEGER, required=True),
    "draftValueCount": Field("draft_value_count", INTEGER, required=True),
    "hasUnpublishedChanges": Field("has_unpublished_changes", BOOLEAN, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", STRING, required=True),
    "createdAt": Field("created_at", DATE_TIME, required=True),
    "updatedAt": Field("updated_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "agentId",
    "key",
    "state",
    "publishedVersionId",
    "publishedVersionNumber",
    "draftRevision",
    "draftValueCount",
    "hasUnpublishedChanges",
    "name",
    "description",
    "createdAt",
    "updatedAt",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentDisposition(Model):
    """Something that is found out of every call of an agent."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the disposition."""
    agent_id: str
    """Agent that it belongs to."""
    key: str
    """Name by which programs know it."""
    state: models.DispositionState
    """Whether it is run after calls."""
    published_version_id: str | None
    """Version that is run, null before the first."""
    published_version_number: int | None
    """Number of that version."""
    draft_revision: int
    """Revision of the draft."""
    draft_value_count: int
    """How many values the draft has."""
    has_unpublished_changes: bool
    """Whether the draft differs from what is run."""
    name: str
    """Name for people."""
    description: str
    """What it is for."""
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
        agent_id: str,
        key: str,
        state: models.DispositionState,
        published_version_id: str | None,
        published_version_number: int | None,
        draft_revision: int,
        draft_value_count: int,
        has_unpublished_changes: bool,
        name: str,
        description: str,
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
            exact = len(source) == 13
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.agent_id,
            new.key,
            new.state,
            new.published_version_id,
            new.published_version_number,
            new.draft_revision,
            new.draft_value_count,
            new.has_unpublished_changes,
            new.name,
            new.description,
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
