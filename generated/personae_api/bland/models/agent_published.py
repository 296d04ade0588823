# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentPublished`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Array, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_VERSION_SHAPE = Reference("personae_api.bland.models.agent_version", "AgentVersion")
_ENVIRONMENTS_SHAPE = Array(Reference("personae_api.bland.models.agent_environment", "AgentEnvironment"))
_WARNING_DETAILS_SHAPE = Array(Reference("personae_api.bland.models.agent_warning", "AgentWarning"))

_FIELDS: Mapping[str, Field] = {
    "version": Field("version", _VERSION_SHAPE, required=True),
    "semver": Field("semver", STRING, required=True),
    "environments": Field("environments", _ENVIRONMENTS_SHAPE, required=True),
    "warnings": Field("warnings", Array(STRING)),
    "warning_details": Field("warning_details", _WARNING_DETAILS_SHAPE),
}
_REQUIRED = ("version", "semver", "environments")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentPublished(Model):
    """A version that staging runs."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    version: models.AgentVersion
    """The version."""
    semver: str
    """Its number."""
    environments: list[models.AgentEnvironment]
    """The environments as they are now."""
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
        version: models.AgentVersion,
        semver: str,
        environments: list[models.AgentEnvironment],
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
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (value_of_version, new.semver, value_of_environments) = values
        new.version = (
            _VERSION_SHAPE.from_dict(value_of_version) if isinstance(value_of_version, dict) else value_of_version
        )
        new.environments = _ENVIRONMENTS_SHAPE.decode(value_of_environments)
        if exact:
            new.warnings = None
            new.warning_details = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.warnings = source.get("warnings")
        value_of_warning_details = source.get("warning_details")
        new.warning_details = _WARNING_DETAILS_SHAPE.decode(value_of_warning_details)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
