# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CitationBackfillRun`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    DATE_TIME,
    LONGEST_EXACT,
    NULL,
    STRING,
    Enumeration,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

_RESULT_SHAPE = Reference("personae_api.bland.models.citation_backfill_result", "CitationBackfillResult")

_FIELDS: Mapping[str, Field] = {
    "workflow_id": Field("workflow_id", STRING),
    "status": Field("status", Enumeration("COMPLETED", "FAILED", "RUNNING", "TERMINATED", "TIMED_OUT"), required=True),
    "run_id": Field("run_id", STRING, required=True),
    "start_time": Field("start_time", DATE_TIME, required=True),
    "close_time": Field("close_time", OneOf(DATE_TIME, NULL)),
    "result": Field("result", OneOf(_RESULT_SHAPE, NULL)),
    "result_error": Field("result_error", OneOf(STRING, NULL)),
    "error": Field("error", OneOf(STRING, NULL)),
}
_REQUIRED = ("status", "run_id", "start_time")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CitationBackfillRun(Model):
    """How taking values from past calls stands."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    workflow_id: str | None
    """Id of the work; the older page does not have it."""
    status: models.CitationBackfillRunStatus
    """How it stands."""
    run_id: str
    """Id of this run."""
    start_time: dt.datetime
    """When it began."""
    close_time: dt.datetime | None
    """When it was over."""
    result: models.CitationBackfillResult | None
    """What came of it."""
    result_error: str | None
    """Why the result cannot be read."""
    error: str | None
    """Why it failed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        workflow_id: str | Unset = UNSET,
        status: models.CitationBackfillRunStatus,
        run_id: str,
        start_time: dt.datetime,
        close_time: dt.datetime | None | Unset = UNSET,
        result: models.CitationBackfillResult | None | Unset = UNSET,
        result_error: str | None | Unset = UNSET,
        error: str | None | Unset = UNSET,
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
        (new.status, new.run_id, value_of_start_time) = values
        try:
            new.start_time = from_iso_format(value_of_start_time)
            if len(value_of_start_time) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.start_time = date_time(value_of_start_time)
        if exact:
            new.workflow_id = None
            new.close_time = None
            new.result = None
            new.result_error = None
            new.error = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.workflow_id = source.get("workflow_id")
        value_of_close_time = source.get("close_time")
        new.close_time = date_time(value_of_close_time)
        value_of_result = source.get("result")
        new.result = _RESULT_SHAPE.from_dict(value_of_result) if isinstance(value_of_result, dict) else value_of_result
        new.result_error = source.get("result_error")
        new.error = source.get("error")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
