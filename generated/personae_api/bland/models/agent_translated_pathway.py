# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentTranslatedPathway`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Array, Enumeration, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_REPORT_SHAPE = Reference("personae_api.bland.models.agent_migration_report", "AgentMigrationReport")

_FIELDS: Mapping[str, Field] = {
    "pathway_id": Field("pathway_id", STRING, required=True),
    "mode": Field("mode", Enumeration("one_to_one", "translate"), required=True),
    "pathway_name": Field("pathway_name", STRING, required=True),
    "scenario_names": Field("scenario_names", Array(STRING), required=True),
    "warnings": Field("warnings", Array(STRING), required=True),
    "report": Field("report", _REPORT_SHAPE),
}
_REQUIRED = ("pathway_id", "mode", "pathway_name", "scenario_names", "warnings")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentTranslatedPathway(Model):
    """What became of one pathway."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    pathway_id: str
    """Id of the pathway."""
    mode: models.AgentPathwayMode
    """How it was taken over."""
    pathway_name: str
    """Name of the pathway."""
    scenario_names: list[str]
    """Scenarios that came of it."""
    warnings: list[str]
    """What one should look at."""
    report: models.AgentMigrationReport | None
    """What was decided on the way, where a model wrote it anew."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        pathway_id: str,
        mode: models.AgentPathwayMode,
        pathway_name: str,
        scenario_names: list[str],
        warnings: list[str],
        report: models.AgentMigrationReport | Unset = UNSET,
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
        (new.pathway_id, new.mode, new.pathway_name, new.scenario_names, new.warnings) = values
        if exact:
            new.report = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_report = source.get("report")
        new.report = _REPORT_SHAPE.from_dict(value_of_report) if isinstance(value_of_report, dict) else value_of_report
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
