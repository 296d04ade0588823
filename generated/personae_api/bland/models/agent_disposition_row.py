# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentDispositionRow`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, NULL, NUMBER, STRING, Array, Enumeration, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_RESULTS_SHAPE = Array(Reference("personae_api.bland.models.disposition_result", "DispositionResult"))
_ANNOTATIONS_SHAPE = Array(
    Reference("personae_api.bland.models.agent_disposition_annotation", "AgentDispositionAnnotation")
)

_FIELDS: Mapping[str, Field] = {
    "callId": Field("call_id", STRING, required=True),
    "durationSeconds": Field("duration_seconds", OneOf(NUMBER, NULL)),
    "status": Field("status", Enumeration("complete", "failed", "queued", "running"), required=True),
    "results": Field("results", _RESULTS_SHAPE, required=True),
    "payload": Field("payload", ANY),
    "annotations": Field("annotations", _ANNOTATIONS_SHAPE, required=True),
}
_REQUIRED = ("callId", "status", "results", "annotations")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentDispositionRow(Model):
    """What was found out of one call."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    call_id: str
    """Id of the call."""
    duration_seconds: float | None
    """Length of the call."""
    status: models.DispositionRowStatus
    """How it stands."""
    results: list[models.DispositionResult]
    """The values."""
    payload: Any
    """What was made of the values."""
    annotations: list[models.AgentDispositionAnnotation]
    """How values were corrected."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        call_id: str,
        duration_seconds: float | None | Unset = UNSET,
        status: models.DispositionRowStatus,
        results: list[models.DispositionResult],
        payload: Any | Unset = UNSET,
        annotations: list[models.AgentDispositionAnnotation],
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
        (new.call_id, new.status, value_of_results, value_of_annotations) = values
        new.results = _RESULTS_SHAPE.decode(value_of_results)
        new.annotations = _ANNOTATIONS_SHAPE.decode(value_of_annotations)
        if exact:
            new.duration_seconds = None
            new.payload = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.duration_seconds = source.get("durationSeconds")
        new.payload = source.get("payload")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
