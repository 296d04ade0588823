# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TriageRelation`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, NULL, STRING, Enumeration, OneOf, date_time, from_iso_format, keys, some
from .. import models

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "org_id": Field("org_id", STRING, required=True),
    "issue_id": Field("issue_id", STRING, required=True),
    "related_issue_id": Field("related_issue_id", STRING, required=True),
    "related_triage_id": Field("related_triage_id", STRING, required=True),
    "related_title": Field("related_title", STRING, required=True),
    "relation_type": Field("relation_type", Enumeration("blocks", "duplicate_of", "related_to"), required=True),
    "direction": Field("direction", Enumeration("incoming", "outgoing"), required=True),
    "created_by_id": Field("created_by_id", OneOf(STRING, NULL), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "org_id",
    "issue_id",
    "related_issue_id",
    "related_triage_id",
    "related_title",
    "relation_type",
    "direction",
    "created_by_id",
    "created_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TriageRelation(Model):
    """A directed relation between two issues."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the relation."""
    org_id: str
    """Organisation that both issues belong to."""
    issue_id: str
    """Issue at which the relation starts."""
    related_issue_id: str
    """Issue at which the relation ends."""
    related_triage_id: str
    """Short id of the issue at the other end."""
    related_title: str
    """Title of the issue at the other end."""
    relation_type: models.TriageRelationType
    """How an issue stands to another one."""
    direction: models.TriageRelationDirection
    """Whether the relation starts at the issue that was asked for (`outgoing`) or ends there."""
    created_by_id: str | None
    """User who made the relation, null when no user did."""
    created_at: dt.datetime
    """When the relation was made."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        org_id: str,
        issue_id: str,
        related_issue_id: str,
        related_triage_id: str,
        related_title: str,
        relation_type: models.TriageRelationType,
        direction: models.TriageRelationDirection,
        created_by_id: str | None,
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
            exact = len(source) == 10
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.org_id,
            new.issue_id,
            new.related_issue_id,
            new.related_triage_id,
            new.related_title,
            new.relation_type,
            new.direction,
            new.created_by_id,
            value_of_created_at,
        ) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
