# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentEnvironmentDetail`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NULL, STRING, Enumeration, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_CURRENT_VERSION_SHAPE = Reference("personae_api.bland.models.agent_version_name", "AgentVersionName")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "env_type": Field("env_type", Enumeration("dev", "production", "staging"), required=True),
    "current_version_id": Field("current_version_id", OneOf(STRING, NULL)),
    "current_version": Field("current_version", OneOf(_CURRENT_VERSION_SHAPE, NULL), required=True),
}
_REQUIRED = ("id", "env_type", "current_version")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentEnvironmentDetail(Model):
    """An environment of an agent, with the version that it runs."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the environment."""
    env_type: models.AgentEnvironmentType
    """Which one it is."""
    current_version_id: str | None
    """Version that it runs, null before the first."""
    current_version: models.AgentVersionName | None
    """Names of that version, null before the first."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        env_type: models.AgentEnvironmentType,
        current_version_id: str | None | Unset = UNSET,
        current_version: models.AgentVersionName | None,
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
        (new.id, new.env_type, value_of_current_version) = values
        new.current_version = (
            _CURRENT_VERSION_SHAPE.from_dict(value_of_current_version)
            if isinstance(value_of_current_version, dict)
            else value_of_current_version
        )
        if exact:
            new.current_version_id = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.current_version_id = source.get("current_version_id")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
