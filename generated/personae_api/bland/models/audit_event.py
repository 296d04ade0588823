# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AuditEvent`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    DATE_TIME,
    LONGEST_EXACT,
    NULL,
    STRING,
    Enumeration,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_METADATA_SHAPE = Reference("personae_api.bland.models.audit_event_metadata", "AuditEventMetadata")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "org_id": Field("org_id", STRING, required=True),
    "actor_id": Field("actor_id", STRING, required=True),
    "event_type": Field(
        "event_type",
        Enumeration(
            "auth.logout",
            "auth.sso_login",
            "kb.content_updated",
            "kb.file_replaced",
            "kb.urls_replaced",
            "kb.version_restored",
            "pathway.created",
            "pathway.deleted",
            "pathway.published",
            "pathway.updated",
        ),
        required=True,
    ),
    "resource_type": Field("resource_type", OneOf(Enumeration("convo_pathway", "kb"), NULL), required=True),
    "resource_id": Field("resource_id", OneOf(STRING, NULL), required=True),
    "metadata": Field("metadata", OneOf(_METADATA_SHAPE, NULL), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = ("id", "org_id", "actor_id", "event_type", "resource_type", "resource_id", "metadata", "created_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AuditEvent(Model):
    """Something that a user did."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the event."""
    org_id: str
    """Organisation in which it happened."""
    actor_id: str
    """User who did it."""
    event_type: models.AuditEventType
    """What happened, as a group and a verb with a dot between them; more types are added over time."""
    resource_type: models.AuditResourceType | None
    """Kind of thing it was done to, null for logins and the like."""
    resource_id: str | None
    """Id of the thing it was done to, null when there is none."""
    metadata: models.AuditEventMetadata | None
    """More about the event, by its type; null when there is nothing to add."""
    created_at: dt.datetime
    """When it happened."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        org_id: str,
        actor_id: str,
        event_type: models.AuditEventType,
        resource_type: models.AuditResourceType | None,
        resource_id: str | None,
        metadata: models.AuditEventMetadata | None,
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
            exact = len(source) == 8
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.org_id,
            new.actor_id,
            new.event_type,
            new.resource_type,
            new.resource_id,
            value_of_metadata,
            value_of_created_at,
        ) = values
        new.metadata = (
            _METADATA_SHAPE.from_dict(value_of_metadata) if isinstance(value_of_metadata, dict) else value_of_metadata
        )
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
