# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TriageIssue`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    ANY,
    BOOLEAN,
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NULL,
    STRING,
    Enumeration,
    Map,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_LATEST_AGENT_SESSION_SHAPE = Reference("personae_api.bland.models.triage_agent_session", "TriageAgentSession")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "triage_id": Field("triage_id", STRING, required=True),
    "org_id": Field("org_id", STRING, required=True),
    "number": Field("number", INTEGER, required=True),
    "title": Field("title", STRING, required=True),
    "description": Field("description", STRING, required=True),
    "status": Field(
        "status", Enumeration("backlog", "closed", "done", "in_progress", "in_review", "todo"), required=True
    ),
    "severity": Field("severity", Enumeration("critical", "high", "low", "medium"), required=True),
    "source": Field("source", Enumeration("automated", "client", "manual"), required=True),
    "category": Field("category", STRING, required=True),
    "owner_id": Field("owner_id", OneOf(STRING, NULL), required=True),
    "assignee_id": Field("assignee_id", OneOf(STRING, NULL), required=True),
    "author_id": Field("author_id", STRING, required=True),
    "external_link": Field("external_link", OneOf(Map(ANY), NULL), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
    "last_activity_at": Field("last_activity_at", DATE_TIME, required=True),
    "resource_count": Field("resource_count", INTEGER, required=True),
    "flag_count": Field("flag_count", INTEGER, required=True),
    "relation_count": Field("relation_count", INTEGER, required=True),
    "latest_agent_session": Field("latest_agent_session", OneOf(_LATEST_AGENT_SESSION_SHAPE, NULL), required=True),
    "is_processing": Field("is_processing", BOOLEAN, required=True),
    "has_unread_activity": Field("has_unread_activity", BOOLEAN, required=True),
}
_REQUIRED = (
    "id",
    "triage_id",
    "org_id",
    "number",
    "title",
    "description",
    "status",
    "severity",
    "source",
    "category",
    "owner_id",
    "assignee_id",
    "author_id",
    "external_link",
    "created_at",
    "updated_at",
    "last_activity_at",
    "resource_count",
    "flag_count",
    "relation_count",
    "latest_agent_session",
    "is_processing",
    "has_unread_activity",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TriageIssue(Model):
    """A problem found in calls or messages, with its evidence, flags and relations counted."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the issue, the one that every path takes."""
    triage_id: str
    """Short id for people, such as T-207; not accepted in paths."""
    org_id: str
    """Organisation that the issue belongs to."""
    number: int
    """Running number in the organisation, the digits of `triage_id`."""
    title: str
    """What is wrong in one line."""
    description: str
    """The problem at length; empty when none was given."""
    status: models.TriageStatus
    """How far the work on an issue is."""
    severity: models.TriageSeverity
    """How urgent an issue is."""
    source: models.TriageSource
    """Who opened an issue - a person (`manual`), a rule (`automated`) or an integration (`client`)."""
    category: str
    """Label the issue is filed under, built in or of your own."""
    owner_id: str | None
    """User who answers for the issue."""
    assignee_id: str | None
    """User who works on the issue."""
    author_id: str
    """User whose key or login opened the issue."""
    external_link: dict[str, Any] | None
    """Ticket in another system that is tied to the issue; its fields are not documented."""
    created_at: dt.datetime
    """When the issue was opened."""
    updated_at: dt.datetime
    """When a field of the issue last changed."""
    last_activity_at: dt.datetime
    """When something last happened to it."""
    resource_count: int
    """Calls, conversations and files attached."""
    flag_count: int
    """Flags set on the attached calls."""
    relation_count: int
    """Relations to other issues."""
    latest_agent_session: models.TriageAgentSession | None
    """Newest session of the triage agent; null as long as it was never asked."""
    is_processing: bool
    """Whether the agent is at work on the issue right now."""
    has_unread_activity: bool
    """Whether something happened since the owner of the API key last viewed the issue."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        triage_id: str,
        org_id: str,
        number: int,
        title: str,
        description: str,
        status: models.TriageStatus,
        severity: models.TriageSeverity,
        source: models.TriageSource,
        category: str,
        owner_id: str | None,
        assignee_id: str | None,
        author_id: str,
        external_link: dict[str, Any] | None,
        created_at: dt.datetime,
        updated_at: dt.datetime,
        last_activity_at: dt.datetime,
        resource_count: int,
        flag_count: int,
        relation_count: int,
        latest_agent_session: models.TriageAgentSession | None,
        is_processing: bool,
        has_unread_activity: bool,
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
            exact = len(source) == 23
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.triage_id,
            new.org_id,
            new.number,
            new.title,
            new.description,
            new.status,
            new.severity,
            new.source,
            new.category,
            new.owner_id,
            new.assignee_id,
            new.author_id,
            new.external_link,
            value_of_created_at,
            value_of_updated_at,
            value_of_last_activity_at,
            new.resource_count,
            new.flag_count,
            new.relation_count,
            value_of_latest_agent_session,
            new.is_processing,
            new.has_unread_activity,
        ) = values
        new.latest_agent_session = (
            _LATEST_AGENT_SESSION_SHAPE.from_dict(value_of_latest_agent_session)
            if isinstance(value_of_latest_agent_session, dict)
            else value_of_latest_agent_session
        )
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            new.last_activity_at = from_iso_format(value_of_last_activity_at)
            if (
                len(value_of_created_at) > LONGEST_EXACT
                or len(value_of_updated_at) > LONGEST_EXACT
                or len(value_of_last_activity_at) > LONGEST_EXACT
            ):
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
            new.last_activity_at = date_time(value_of_last_activity_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
