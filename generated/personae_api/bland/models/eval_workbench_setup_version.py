# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EvalWorkbenchSetupVersion`."""

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
    Array,
    Enumeration,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_ATTACHED_AGENTS_SHAPE = Array(Reference("personae_api.bland.models.eval_attached_agent", "EvalAttachedAgent"))

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "org_id": Field("org_id", STRING, required=True),
    "workbench_setup_id": Field("workbench_setup_id", STRING, required=True),
    "version_number": Field("version_number", INTEGER, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", OneOf(STRING, NULL), required=True),
    "state": Field("state", Enumeration("archived", "editable"), required=True),
    "attached_agents": Field("attached_agents", _ATTACHED_AGENTS_SHAPE, required=True),
    "pass_threshold_pct": Field("pass_threshold_pct", OneOf(INTEGER, NULL), required=True),
    "run_mode": Field("run_mode", Enumeration("audio", "full", "text"), required=True),
    "default_test_config_id": Field("default_test_config_id", OneOf(STRING, NULL), required=True),
    "default_call_ids": Field("default_call_ids", Array(STRING), required=True),
    "created_from_version_id": Field("created_from_version_id", OneOf(STRING, NULL), required=True),
    "created_by": Field("created_by", OneOf(STRING, NULL), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "org_id",
    "workbench_setup_id",
    "version_number",
    "name",
    "description",
    "state",
    "attached_agents",
    "pass_threshold_pct",
    "run_mode",
    "default_test_config_id",
    "default_call_ids",
    "created_from_version_id",
    "created_by",
    "created_at",
    "updated_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class EvalWorkbenchSetupVersion(Model):
    """A numbered state of a setup, with its agents, threshold and calls."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the version."""
    org_id: str
    """Organisation that owns it."""
    workbench_setup_id: str
    """Setup it belongs to."""
    version_number: int
    """Counts up within the setup."""
    name: str
    """Name of the version."""
    description: str | None
    """What is special about it."""
    state: models.EvalVersionState
    """Whether it can still be edited."""
    attached_agents: list[models.EvalAttachedAgent]
    """Eval agents that judge."""
    pass_threshold_pct: int | None
    """Percentage a run has to reach, from 0 to 100, null without a threshold."""
    run_mode: models.EvalRunMode
    """Modality of the agents that take part."""
    default_test_config_id: str | None
    """Test configuration used when a run names none."""
    default_call_ids: list[str]
    """Calls judged when a run names none."""
    created_from_version_id: str | None
    """Version it was copied from, null for the first."""
    created_by: str | None
    """User who made it."""
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
        org_id: str,
        workbench_setup_id: str,
        version_number: int,
        name: str,
        description: str | None,
        state: models.EvalVersionState,
        attached_agents: list[models.EvalAttachedAgent],
        pass_threshold_pct: int | None,
        run_mode: models.EvalRunMode,
        default_test_config_id: str | None,
        default_call_ids: list[str],
        created_from_version_id: str | None,
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
            exact = len(source) == 16
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.org_id,
            new.workbench_setup_id,
            new.version_number,
            new.name,
            new.description,
            new.state,
            value_of_attached_agents,
            new.pass_threshold_pct,
            new.run_mode,
            new.default_test_config_id,
            new.default_call_ids,
            new.created_from_version_id,
            new.created_by,
            value_of_created_at,
            value_of_updated_at,
        ) = values
        new.attached_agents = _ATTACHED_AGENTS_SHAPE.decode(value_of_attached_agents)
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
