# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentVersion`."""

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
from ...types import UNSET, Unset
from .. import models

_SNAPSHOT_SHAPE = Reference("personae_api.bland.models.agent_snapshot", "AgentSnapshot")
_WARNING_DETAILS_SHAPE = Array(Reference("personae_api.bland.models.agent_warning", "AgentWarning"))

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "org_id": Field("org_id", STRING),
    "agent_id": Field("agent_id", STRING, required=True),
    "branch_id": Field("branch_id", OneOf(STRING, NULL)),
    "snapshot": Field("snapshot", _SNAPSHOT_SHAPE),
    "name": Field("name", OneOf(STRING, NULL)),
    "created_via": Field("created_via", Enumeration("autosave", "manual"), required=True),
    "revision": Field("revision", INTEGER, required=True),
    "created_by": Field("created_by", OneOf(STRING, NULL)),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "semver": Field("semver", OneOf(STRING, NULL)),
    "warnings": Field("warnings", Array(STRING)),
    "warning_details": Field("warning_details", _WARNING_DETAILS_SHAPE),
}
_REQUIRED = ("id", "agent_id", "created_via", "revision", "created_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentVersion(Model):
    """A numbered state of an agent, with all that it says and does."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the version."""
    org_id: str | None
    """Organisation that owns it; left out of the answer to an autosave."""
    agent_id: str
    """Agent that it belongs to."""
    branch_id: str | None
    """Branch that it is on, null for the main line."""
    snapshot: models.AgentSnapshot | None
    """What the agent says and does; left out of the answer to an autosave."""
    name: str | None
    """Name of the version."""
    created_via: models.AgentVersionOrigin
    """How it came to be."""
    revision: int
    """How often it was saved."""
    created_by: str | None
    """Who made it."""
    created_at: dt.datetime
    """When it was made."""
    semver: str | None
    """Number that it was published under; lists tell it, other answers may leave it out."""
    warnings: list[str] | None
    """What one should look at, in words."""
    warning_details: list[models.AgentWarning] | None
    """The same, with the nodes that it is about."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        org_id: str | Unset = UNSET,
        agent_id: str,
        branch_id: str | None | Unset = UNSET,
        snapshot: models.AgentSnapshot | Unset = UNSET,
        name: str | None | Unset = UNSET,
        created_via: models.AgentVersionOrigin,
        revision: int,
        created_by: str | None | Unset = UNSET,
        created_at: dt.datetime,
        semver: str | None | Unset = UNSET,
        warnings: list[str] | Unset = UNSET,
        warning_details: list[models.AgentWarning] | Unset = UNSET,
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
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.agent_id, new.created_via, new.revision, value_of_created_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.org_id = None
            new.branch_id = None
            new.snapshot = None
            new.name = None
            new.created_by = None
            new.semver = None
            new.warnings = None
            new.warning_details = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.org_id = source.get("org_id")
        new.branch_id = source.get("branch_id")
        value_of_snapshot = source.get("snapshot")
        new.snapshot = (
            _SNAPSHOT_SHAPE.from_dict(value_of_snapshot) if isinstance(value_of_snapshot, dict) else value_of_snapshot
        )
        new.name = source.get("name")
        new.created_by = source.get("created_by")
        new.semver = source.get("semver")
        new.warnings = source.get("warnings")
        value_of_warning_details = source.get("warning_details")
        new.warning_details = _WARNING_DETAILS_SHAPE.decode(value_of_warning_details)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
