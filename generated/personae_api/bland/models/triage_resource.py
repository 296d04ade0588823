# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TriageResource`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    ANY,
    DATE_TIME,
    LONGEST_EXACT,
    NULL,
    STRING,
    Enumeration,
    Map,
    OneOf,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "issue_id": Field("issue_id", STRING, required=True),
    "org_id": Field("org_id", STRING, required=True),
    "resource_type": Field("resource_type", Enumeration("call", "file", "sms_conversation"), required=True),
    "resource_id": Field("resource_id", STRING, required=True),
    "title": Field("title", STRING, required=True),
    "status": Field("status", Enumeration("available", "unavailable"), required=True),
    "metadata": Field("metadata", OneOf(Map(ANY), NULL), required=True),
    "attached_by_id": Field("attached_by_id", OneOf(STRING, NULL), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "issue_id",
    "org_id",
    "resource_type",
    "resource_id",
    "title",
    "status",
    "metadata",
    "attached_by_id",
    "created_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TriageResource(Model):
    """A call, conversation or file that is attached to an issue as evidence."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the link, needed to detach the resource; not the id of the call."""
    issue_id: str
    """Issue that the evidence belongs to."""
    org_id: str
    """Organisation that the issue belongs to."""
    resource_type: models.TriageResourceType
    """What kind of evidence a resource is."""
    resource_id: str
    """Id of the call, conversation or file itself."""
    title: str
    """Line to show for it, for a call mostly a summary."""
    status: models.TriageResourceStatus
    """Whether the evidence can still be read; `unavailable` once it is deleted or out of reach."""
    metadata: dict[str, Any] | None
    """Facts about the resource from the time it was attached, such as when the call took place."""
    attached_by_id: str | None
    """User who attached it, null when no user did."""
    created_at: dt.datetime
    """When it was attached."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        issue_id: str,
        org_id: str,
        resource_type: models.TriageResourceType,
        resource_id: str,
        title: str,
        status: models.TriageResourceStatus,
        metadata: dict[str, Any] | None,
        attached_by_id: str | None,
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
            new.issue_id,
            new.org_id,
            new.resource_type,
            new.resource_id,
            new.title,
            new.status,
            new.metadata,
            new.attached_by_id,
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
