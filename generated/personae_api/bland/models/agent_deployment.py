# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentDeployment`."""

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
from ...types import UNSET, Unset
from .. import models

_CHECK_RUN_SHAPE = Reference("personae_api.bland.models.agent_check_run", "AgentCheckRun")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "env_type": Field("env_type", Enumeration("dev", "production", "staging"), required=True),
    "agent_version_id": Field("agent_version_id", STRING, required=True),
    "version_name": Field("version_name", OneOf(STRING, NULL)),
    "semver": Field("semver", STRING, required=True),
    "deployed_by": Field("deployed_by", OneOf(STRING, NULL)),
    "deployed_at": Field("deployed_at", DATE_TIME, required=True),
    "check_run": Field("check_run", OneOf(_CHECK_RUN_SHAPE, NULL)),
    "is_rollback_eligible": Field("is_rollback_eligible", BOOLEAN, required=True),
}
_REQUIRED = ("id", "env_type", "agent_version_id", "semver", "deployed_at", "is_rollback_eligible")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentDeployment(Model):
    """A version that went live."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the deployment."""
    env_type: models.AgentEnvironmentType
    """Where it went live."""
    agent_version_id: str
    """Id of the version."""
    version_name: str | None
    """Name of the version."""
    semver: str
    """Number of the version."""
    deployed_by: str | None
    """Who let it go live."""
    deployed_at: dt.datetime
    """When it went live."""
    check_run: models.AgentCheckRun | None
    """Check that it had passed or not, null where none was run."""
    is_rollback_eligible: bool
    """Whether one can go back to it."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        env_type: models.AgentEnvironmentType,
        agent_version_id: str,
        version_name: str | None | Unset = UNSET,
        semver: str,
        deployed_by: str | None | Unset = UNSET,
        deployed_at: dt.datetime,
        check_run: models.AgentCheckRun | None | Unset = UNSET,
        is_rollback_eligible: bool,
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
            exact = len(source) == 6
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.env_type, new.agent_version_id, new.semver, value_of_deployed_at, new.is_rollback_eligible) = (
            values
        )
        try:
            new.deployed_at = from_iso_format(value_of_deployed_at)
            if len(value_of_deployed_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.deployed_at = date_time(value_of_deployed_at)
        if exact:
            new.version_name = None
            new.deployed_by = None
            new.check_run = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.version_name = source.get("version_name")
        new.deployed_by = source.get("deployed_by")
        value_of_check_run = source.get("check_run")
        new.check_run = (
            _CHECK_RUN_SHAPE.from_dict(value_of_check_run)
            if isinstance(value_of_check_run, dict)
            else value_of_check_run
        )
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
