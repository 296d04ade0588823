# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DispositionFault`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Enumeration, keys, some
from .. import models

_FIELDS: Mapping[str, Field] = {
    "code": Field(
        "code",
        Enumeration(
            "billing_not_allowed",
            "custom_code_execution_failed",
            "custom_code_output_too_large",
            "custom_code_pin_mismatch",
            "custom_code_pin_unavailable",
            "custom_code_result_missing",
            "custom_code_run_snapshot_unavailable",
            "custom_code_schema_mismatch",
            "custom_code_timeout",
            "disposition_failed",
            "empty_cohort",
            "extraction_result_missing",
            "extraction_schema_mismatch",
            "in_flight_cap_exceeded",
            "judge_failed",
            "provider_failed",
            "result_error",
            "test_run_cancelled",
            "test_run_execution_failed",
            "test_run_stale",
            "unsupported_schema",
            "variable_extraction_result_missing",
            "verdict_missing",
        ),
        required=True,
    ),
    "message": Field("message", STRING, required=True),
}
_REQUIRED = ("code", "message")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DispositionFault(Model):
    """Why something failed."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    code: models.DispositionFaultCode
    """Short code."""
    message: str
    """The same in words."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        code: models.DispositionFaultCode,
        message: str,
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
        (new.code, new.message) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
