# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AnalyticsPathway`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, STRING, Array, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_WAYPOINTS_SHAPE = Reference("personae_api.bland.models.analytics_waypoints", "AnalyticsWaypoints")
_VERSIONS_SHAPE = Array(Reference("personae_api.bland.models.analytics_pathway_version", "AnalyticsPathwayVersion"))

_FIELDS: Mapping[str, Field] = {
    "waypoints": Field("waypoints", _WAYPOINTS_SHAPE),
    "displayed_version_id": Field("displayed_version_id", STRING),
    "versions": Field("versions", _VERSIONS_SHAPE),
    "stage_reach": Field("stage_reach", ANY),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AnalyticsPathway(Model):
    """The ways of calls through an agent. The vendor's programs show the names of these fields, and of most not the
    form.
    """

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    waypoints: models.AnalyticsWaypoints | None
    """The parts that calls pass."""
    displayed_version_id: str | None
    """Version that is shown."""
    versions: list[models.AnalyticsPathwayVersion] | None
    """The ways, for each version."""
    stage_reach: Any
    """How far calls come."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        waypoints: models.AnalyticsWaypoints | Unset = UNSET,
        displayed_version_id: str | Unset = UNSET,
        versions: list[models.AnalyticsPathwayVersion] | Unset = UNSET,
        stage_reach: Any | Unset = UNSET,
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
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.waypoints = None
            new.displayed_version_id = None
            new.versions = None
            new.stage_reach = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_waypoints = source.get("waypoints")
        new.waypoints = (
            _WAYPOINTS_SHAPE.from_dict(value_of_waypoints)
            if isinstance(value_of_waypoints, dict)
            else value_of_waypoints
        )
        new.displayed_version_id = source.get("displayed_version_id")
        value_of_versions = source.get("versions")
        new.versions = _VERSIONS_SHAPE.decode(value_of_versions)
        new.stage_reach = source.get("stage_reach")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
