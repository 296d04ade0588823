# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EvalWorkbenchSetupVersionListItem`."""

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
    Enumeration,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_LATEST_RUN_SHAPE = Reference("personae_api.bland.models.eval_latest_run", "EvalLatestRun")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "workbench_setup_id": Field("workbench_setup_id", STRING, required=True),
    "version_number": Field("version_number", INTEGER, required=True),
    "name": Field("name", STRING, required=True),
    "state": Field("state", Enumeration("archived", "editable"), required=True),
    "attached_agent_count": Field("attached_agent_count", INTEGER, required=True),
    "created_by": Field("created_by", OneOf(STRING, NULL), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "latest_run": Field("latest_run", OneOf(_LATEST_RUN_SHAPE, NULL), required=True),
}
_REQUIRED = (
    "id",
    "workbench_setup_id",
    "version_number",
    "name",
    "state",
    "attached_agent_count",
    "created_by",
    "created_at",
    "latest_run",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class EvalWorkbenchSetupVersionListItem(Model):
    """A version of a setup as lists show it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the version."""
    workbench_setup_id: str
    """Setup it belongs to."""
    version_number: int
    """Counts up within the setup."""
    name: str
    """Name of the version."""
    state: models.EvalVersionState
    """Whether it can still be edited."""
    attached_agent_count: int
    """Number of its eval agents."""
    created_by: str | None
    """User who made it."""
    created_at: dt.datetime
    """When it was made."""
    latest_run: models.EvalLatestRun | None
    """Latest run with this version, null before the first."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        workbench_setup_id: str,
        version_number: int,
        name: str,
        state: models.EvalVersionState,
        attached_agent_count: int,
        created_by: str | None,
        created_at: dt.datetime,
        latest_run: models.EvalLatestRun | None,
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
            new.workbench_setup_id,
            new.version_number,
            new.name,
            new.state,
            new.attached_agent_count,
            new.created_by,
            value_of_created_at,
            value_of_latest_run,
        ) = values
        new.latest_run = (
            _LATEST_RUN_SHAPE.from_dict(value_of_latest_run)
            if isinstance(value_of_latest_run, dict)
            else value_of_latest_run
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
