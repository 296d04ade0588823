# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallAgentDisposition`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, DATE_TIME, STRING, Array, Enumeration, Reference, date_time, keys, some
from ...types import UNSET, Unset
from .. import models

_VALUES_SHAPE = Array(Reference("personae_api.bland.models.call_agent_disposition_value", "CallAgentDispositionValue"))
_EVIDENCE_SHAPE = Array(
    Reference("personae_api.bland.models.call_agent_disposition_evidence", "CallAgentDispositionEvidence")
)

_FIELDS: Mapping[str, Field] = {
    "disposition_id": Field("disposition_id", STRING, required=True),
    "disposition_version_id": Field("disposition_version_id", STRING),
    "disposition_key": Field("disposition_key", STRING),
    "name": Field("name", STRING),
    "status": Field("status", Enumeration("complete", "failed"), required=True),
    "payload": Field("payload", ANY),
    "values": Field("values", _VALUES_SHAPE),
    "executed_at": Field("executed_at", DATE_TIME),
    "evidence": Field("evidence", _EVIDENCE_SHAPE),
    "error": Field("error", ANY),
}
_REQUIRED = ("disposition_id", "status")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CallAgentDisposition(Model):
    """Outcome of a call by one of an agent's dispositions."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    disposition_id: str
    """The disposition."""
    disposition_version_id: str | None
    """Version of it."""
    disposition_key: str | None
    """Its name for programs."""
    name: str | None
    """Its name for people."""
    status: models.CallAgentDispositionStatus
    """Whether it was worked out; one that came too late has failed."""
    payload: Any
    """What it gave, in the form that it has."""
    values: list[models.CallAgentDispositionValue] | None
    """What it gave, a value each."""
    executed_at: dt.datetime | None
    """When it was worked out."""
    evidence: list[models.CallAgentDispositionEvidence] | None
    """What was said that proves it."""
    error: Any
    """Why it has failed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        disposition_id: str,
        disposition_version_id: str | Unset = UNSET,
        disposition_key: str | Unset = UNSET,
        name: str | Unset = UNSET,
        status: models.CallAgentDispositionStatus,
        payload: Any | Unset = UNSET,
        values: list[models.CallAgentDispositionValue] | Unset = UNSET,
        executed_at: dt.datetime | Unset = UNSET,
        evidence: list[models.CallAgentDispositionEvidence] | Unset = UNSET,
        error: Any | Unset = UNSET,
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
        (new.disposition_id, new.status) = values
        if exact:
            new.disposition_version_id = None
            new.disposition_key = None
            new.name = None
            new.payload = None
            new.values = None
            new.executed_at = None
            new.evidence = None
            new.error = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.disposition_version_id = source.get("disposition_version_id")
        new.disposition_key = source.get("disposition_key")
        new.name = source.get("name")
        new.payload = source.get("payload")
        value_of_values = source.get("values")
        new.values = _VALUES_SHAPE.decode(value_of_values)
        value_of_executed_at = source.get("executed_at")
        new.executed_at = date_time(value_of_executed_at)
        value_of_evidence = source.get("evidence")
        new.evidence = _EVIDENCE_SHAPE.decode(value_of_evidence)
        new.error = source.get("error")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
