# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TriageActivity`."""

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
    Array,
    Enumeration,
    Map,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

_ACTOR_SHAPE = Reference("personae_api.bland.models.triage_actor", "TriageActor")
_RESOURCES_SHAPE = Array(Reference("personae_api.bland.models.triage_resource", "TriageResource"))
_AGENT_SESSION_SHAPE = Reference("personae_api.bland.models.triage_agent_session", "TriageAgentSession")
_ARTIFACT_SHAPE = Reference("personae_api.bland.models.triage_artifact", "TriageArtifact")

_FIELDS: Mapping[str, Field] = {
    "entry_kind": Field("entry_kind", Enumeration("agent", "issue"), required=True),
    "id": Field("id", STRING, required=True),
    "issue_id": Field("issue_id", STRING, required=True),
    "type": Field(
        "type",
        Enumeration(
            "accepted",
            "action",
            "alert_transition",
            "artifact",
            "assignee_changed",
            "category_changed",
            "comment",
            "created",
            "declined",
            "error",
            "flag_added",
            "flag_removed",
            "merged",
            "owner_changed",
            "prompt",
            "relation_added",
            "relation_removed",
            "resource_added",
            "resource_removed",
            "response",
            "session_started",
            "session_stopped",
            "severity_changed",
            "status_changed",
            "thought",
        ),
        required=True,
    ),
    "actor": Field("actor", OneOf(_ACTOR_SHAPE, NULL), required=True),
    "detail": Field("detail", STRING, required=True),
    "metadata": Field("metadata", OneOf(Map(ANY), NULL), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "from_status": Field(
        "from_status", OneOf(Enumeration("backlog", "closed", "done", "in_progress", "in_review", "todo"), NULL)
    ),
    "to_status": Field(
        "to_status", OneOf(Enumeration("backlog", "closed", "done", "in_progress", "in_review", "todo"), NULL)
    ),
    "resources": Field("resources", _RESOURCES_SHAPE),
    "referenced_issues": Field("referenced_issues", Array(ANY)),
    "agent_session": Field("agent_session", _AGENT_SESSION_SHAPE),
    "artifact": Field("artifact", OneOf(_ARTIFACT_SHAPE, NULL)),
}
_REQUIRED = ("entry_kind", "id", "issue_id", "type", "actor", "detail", "metadata", "created_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TriageActivity(Model):
    """One entry in the history of an issue. Entries about the issue have its state, resources and other issues; those
    of the agent have `agent_session` and `artifact` instead.
    """

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    entry_kind: models.TriageActivityKind
    """Whether an entry is about the issue or comes from a session of the agent."""
    id: str
    """Id of the entry."""
    issue_id: str
    """Issue that the entry belongs to."""
    type: models.TriageActivityType
    """What happened; the values from `session_started` on belong to the agent."""
    actor: models.TriageActor | None
    """Who caused it; null when it is not known."""
    detail: str
    """What happened in one line; of a comment its text."""
    metadata: dict[str, Any] | None
    """Further facts; which ones depends on `type`."""
    created_at: dt.datetime
    """When it happened."""
    from_status: models.TriageStatus | None
    """Status before a change of status; null in other entries."""
    to_status: models.TriageStatus | None
    """Status after a change of status; null in other entries."""
    resources: list[models.TriageResource] | None
    """Evidence that the entry is about."""
    referenced_issues: list[Any] | None
    """Other issues that the entry is about; the vendor shows no sample of one."""
    agent_session: models.TriageAgentSession | None
    """A conversation with the triage agent about one issue. On an issue it can hold more than these fields."""
    artifact: models.TriageArtifact | None
    """What the agent made in this step, if anything."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        entry_kind: models.TriageActivityKind,
        id: str,
        issue_id: str,
        type: models.TriageActivityType,
        actor: models.TriageActor | None,
        detail: str,
        metadata: dict[str, Any] | None,
        created_at: dt.datetime,
        from_status: models.TriageStatus | None | Unset = UNSET,
        to_status: models.TriageStatus | None | Unset = UNSET,
        resources: list[models.TriageResource] | Unset = UNSET,
        referenced_issues: list[Any] | Unset = UNSET,
        agent_session: models.TriageAgentSession | Unset = UNSET,
        artifact: models.TriageArtifact | None | Unset = UNSET,
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
            new.entry_kind,
            new.id,
            new.issue_id,
            new.type,
            value_of_actor,
            new.detail,
            new.metadata,
            value_of_created_at,
        ) = values
        new.actor = _ACTOR_SHAPE.from_dict(value_of_actor) if isinstance(value_of_actor, dict) else value_of_actor
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.from_status = None
            new.to_status = None
            new.resources = None
            new.referenced_issues = None
            new.agent_session = None
            new.artifact = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.from_status = source.get("from_status")
        new.to_status = source.get("to_status")
        value_of_resources = source.get("resources")
        new.resources = _RESOURCES_SHAPE.decode(value_of_resources)
        new.referenced_issues = source.get("referenced_issues")
        value_of_agent_session = source.get("agent_session")
        new.agent_session = (
            _AGENT_SESSION_SHAPE.from_dict(value_of_agent_session)
            if isinstance(value_of_agent_session, dict)
            else value_of_agent_session
        )
        value_of_artifact = source.get("artifact")
        new.artifact = (
            _ARTIFACT_SHAPE.from_dict(value_of_artifact) if isinstance(value_of_artifact, dict) else value_of_artifact
        )
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
