# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentDispositionAnnotation`."""

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
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

_ORIGINAL_RESULT_SHAPE = Reference("personae_api.bland.models.disposition_result", "DispositionResult")
_CORRECTED_RESULT_SHAPE = Reference(
    "personae_api.bland.models.agent_disposition_correction", "AgentDispositionCorrection"
)

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "testRunId": Field("test_run_id", STRING, required=True),
    "testRunCaseId": Field("test_run_case_id", STRING, required=True),
    "callId": Field("call_id", STRING, required=True),
    "valueId": Field("value_id", STRING, required=True),
    "revision": Field("revision", INTEGER, required=True),
    "originalResult": Field("original_result", _ORIGINAL_RESULT_SHAPE, required=True),
    "correctedResult": Field("corrected_result", _CORRECTED_RESULT_SHAPE, required=True),
    "explanation": Field("explanation", STRING, required=True),
    "createdBy": Field("created_by", OneOf(STRING, NULL)),
    "createdAt": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "testRunId",
    "testRunCaseId",
    "callId",
    "valueId",
    "revision",
    "originalResult",
    "correctedResult",
    "explanation",
    "createdAt",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentDispositionAnnotation(Model):
    """A correction of a value."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the correction."""
    test_run_id: str
    """Id of the run."""
    test_run_case_id: str
    """Id of the call in the run."""
    call_id: str
    """Id of the call."""
    value_id: str
    """Id of the value."""
    revision: int
    """Number of the correction, counted from 1."""
    original_result: models.DispositionResult
    """What was found out."""
    corrected_result: models.AgentDispositionCorrection
    """What it should have been."""
    explanation: str
    """Why."""
    created_by: str | None
    """Who corrected it."""
    created_at: dt.datetime
    """When it was corrected."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        test_run_id: str,
        test_run_case_id: str,
        call_id: str,
        value_id: str,
        revision: int,
        original_result: models.DispositionResult,
        corrected_result: models.AgentDispositionCorrection,
        explanation: str,
        created_by: str | None | Unset = UNSET,
        created_at: dt.datetime,
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
            exact = len(source) == 10
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.test_run_id,
            new.test_run_case_id,
            new.call_id,
            new.value_id,
            new.revision,
            value_of_original_result,
            value_of_corrected_result,
            new.explanation,
            value_of_created_at,
        ) = values
        new.original_result = (
            _ORIGINAL_RESULT_SHAPE.from_dict(value_of_original_result)
            if isinstance(value_of_original_result, dict)
            else value_of_original_result
        )
        new.corrected_result = (
            _CORRECTED_RESULT_SHAPE.from_dict(value_of_corrected_result)
            if isinstance(value_of_corrected_result, dict)
            else value_of_corrected_result
        )
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.created_by = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.created_by = source.get("createdBy")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
