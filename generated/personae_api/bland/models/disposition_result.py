# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DispositionResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, NULL, STRING, Array, Enumeration, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_ERROR_SHAPE = Reference("personae_api.bland.models.disposition_fault", "DispositionFault")
_EVIDENCE_SHAPE = Array(Reference("personae_api.bland.models.disposition_evidence", "DispositionEvidence"))
_EXECUTED_VIA_SHAPE = Reference("personae_api.bland.models.disposition_lane", "DispositionLane")

_FIELDS: Mapping[str, Field] = {
    "valueId": Field("value_id", STRING, required=True),
    "state": Field("state", Enumeration("error", "no_value", "produced"), required=True),
    "value": Field("value", ANY),
    "error": Field("error", _ERROR_SHAPE),
    "rationale": Field("rationale", OneOf(STRING, NULL)),
    "evidence": Field("evidence", _EVIDENCE_SHAPE),
    "executedVia": Field("executed_via", _EXECUTED_VIA_SHAPE),
}
_REQUIRED = ("valueId", "state")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DispositionResult(Model):
    """What was found out of a call for one value."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    value_id: str
    """Id of the value."""
    state: models.DispositionResultState
    """Whether a value was found."""
    value: Any
    """The value."""
    error: models.DispositionFault | None
    """Why there is none; its codes begin with what failed, such as custom_code_timeout or extraction_schema_mismatch."""
    rationale: str | None
    """Why it is so, up to 2,000 characters; left out of the results of calls."""
    evidence: list[models.DispositionEvidence] | None
    """Words that prove it, up to 8; left out of the results of calls."""
    executed_via: models.DispositionLane | None
    """How it was found out."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        value_id: str,
        state: models.DispositionResultState,
        value: Any | Unset = UNSET,
        error: models.DispositionFault | Unset = UNSET,
        rationale: str | None | Unset = UNSET,
        evidence: list[models.DispositionEvidence] | Unset = UNSET,
        executed_via: models.DispositionLane | Unset = UNSET,
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
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.value_id, new.state) = values
        if exact:
            new.value = None
            new.error = None
            new.rationale = None
            new.evidence = None
            new.executed_via = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.value = source.get("value")
        value_of_error = source.get("error")
        new.error = _ERROR_SHAPE.from_dict(value_of_error) if isinstance(value_of_error, dict) else value_of_error
        new.rationale = source.get("rationale")
        value_of_evidence = source.get("evidence")
        new.evidence = _EVIDENCE_SHAPE.decode(value_of_evidence)
        value_of_executed_via = source.get("executedVia")
        new.executed_via = (
            _EXECUTED_VIA_SHAPE.from_dict(value_of_executed_via)
            if isinstance(value_of_executed_via, dict)
            else value_of_executed_via
        )
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
