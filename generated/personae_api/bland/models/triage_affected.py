# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TriageAffected`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Array, Reference, keys, some
from .. import models

_CALLS_SHAPE = Array(Reference("personae_api.bland.models.triage_affected_call", "TriageAffectedCall"))
_PATHWAYS_SHAPE = Array(Reference("personae_api.bland.models.triage_affected_pathway", "TriageAffectedPathway"))
_PERSONAS_SHAPE = Array(Reference("personae_api.bland.models.triage_affected_persona", "TriageAffectedPersona"))

_FIELDS: Mapping[str, Field] = {
    "issue_id": Field("issue_id", STRING, required=True),
    "calls": Field("calls", _CALLS_SHAPE, required=True),
    "pathways": Field("pathways", _PATHWAYS_SHAPE, required=True),
    "personas": Field("personas", _PERSONAS_SHAPE, required=True),
}
_REQUIRED = ("issue_id", "calls", "pathways", "personas")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TriageAffected(Model):
    """What the calls attached to an issue ran on."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    issue_id: str
    """Issue that was asked for."""
    calls: list[models.TriageAffectedCall]
    """All attached calls."""
    pathways: list[models.TriageAffectedPathway]
    """Pathways of these calls, each one once."""
    personas: list[models.TriageAffectedPersona]
    """Personas of these calls, each one once."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        issue_id: str,
        calls: list[models.TriageAffectedCall],
        pathways: list[models.TriageAffectedPathway],
        personas: list[models.TriageAffectedPersona],
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.issue_id, value_of_calls, value_of_pathways, value_of_personas) = values
        new.calls = _CALLS_SHAPE.decode(value_of_calls)
        new.pathways = _PATHWAYS_SHAPE.decode(value_of_pathways)
        new.personas = _PERSONAS_SHAPE.decode(value_of_personas)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
