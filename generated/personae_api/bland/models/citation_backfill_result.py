# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CitationBackfillResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Array, Enumeration, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_SUMMARY_SHAPE = Reference("personae_api.bland.models.citation_backfill_summary", "CitationBackfillSummary")
_CALLS_SHAPE = Array(Reference("personae_api.bland.models.backfilled_call", "BackfilledCall"))

_FIELDS: Mapping[str, Field] = {
    "status": Field("status", Enumeration("failed", "partial", "success"), required=True),
    "summary": Field("summary", _SUMMARY_SHAPE, required=True),
    "calls": Field("calls", _CALLS_SHAPE),
    "failed_call_ids": Field("failed_call_ids", Array(STRING)),
    "partial_call_ids": Field("partial_call_ids", Array(STRING)),
}
_REQUIRED = ("status", "summary")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CitationBackfillResult(Model):
    """What came of taking values from past calls."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    status: models.CitationBackfillOutcome
    """Whether all went well."""
    summary: models.CitationBackfillSummary
    """How many went well."""
    calls: list[models.BackfilledCall] | None
    """What was found, one entry a call; of 250 calls at most."""
    failed_call_ids: list[str] | None
    """Calls that failed, where there are more."""
    partial_call_ids: list[str] | None
    """Calls of which a part failed, where there are more."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        status: models.CitationBackfillOutcome,
        summary: models.CitationBackfillSummary,
        calls: list[models.BackfilledCall] | Unset = UNSET,
        failed_call_ids: list[str] | Unset = UNSET,
        partial_call_ids: list[str] | Unset = UNSET,
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
        (new.status, value_of_summary) = values
        new.summary = (
            _SUMMARY_SHAPE.from_dict(value_of_summary) if isinstance(value_of_summary, dict) else value_of_summary
        )
        if exact:
            new.calls = None
            new.failed_call_ids = None
            new.partial_call_ids = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_calls = source.get("calls")
        new.calls = _CALLS_SHAPE.decode(value_of_calls)
        new.failed_call_ids = source.get("failed_call_ids")
        new.partial_call_ids = source.get("partial_call_ids")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
