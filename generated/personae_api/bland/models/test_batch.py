# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestBatch`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    BOOLEAN,
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    STRING,
    Array,
    Enumeration,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_RUNS_SHAPE = Array(Reference("personae_api.bland.models.test_batch_run", "TestBatchRun"))

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "status": Field(
        "status", Enumeration("CANCELLED", "ERROR", "FAILED", "PASSED", "PENDING", "RUNNING"), required=True
    ),
    "total_scenarios": Field("total_scenarios", INTEGER, required=True),
    "passed_scenarios": Field("passed_scenarios", INTEGER, required=True),
    "failed_scenarios": Field("failed_scenarios", INTEGER, required=True),
    "trigger_source": Field("trigger_source", Enumeration("api", "ci", "dashboard"), required=True),
    "publish_on_pass": Field("publish_on_pass", BOOLEAN, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "runs": Field("runs", _RUNS_SHAPE, required=True),
}
_REQUIRED = (
    "id",
    "status",
    "total_scenarios",
    "passed_scenarios",
    "failed_scenarios",
    "trigger_source",
    "publish_on_pass",
    "created_at",
    "runs",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TestBatch(Model):
    """Scenarios that are run together."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the batch."""
    status: models.TestStatus
    """How the batch as a whole stands."""
    total_scenarios: int
    """Scenarios in it."""
    passed_scenarios: int
    """Scenarios that have passed."""
    failed_scenarios: int
    """Scenarios that have failed."""
    trigger_source: models.TestTriggerSource
    """From where it was started."""
    publish_on_pass: bool
    """Whether the version of the pathway goes live once all have passed."""
    created_at: dt.datetime
    """When it was started."""
    runs: list[models.TestBatchRun]
    """The runs."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        status: models.TestStatus,
        total_scenarios: int,
        passed_scenarios: int,
        failed_scenarios: int,
        trigger_source: models.TestTriggerSource,
        publish_on_pass: bool,
        created_at: dt.datetime,
        runs: list[models.TestBatchRun],
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
            exact = len(source) == 9
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.status,
            new.total_scenarios,
            new.passed_scenarios,
            new.failed_scenarios,
            new.trigger_source,
            new.publish_on_pass,
            value_of_created_at,
            value_of_runs,
        ) = values
        new.runs = _RUNS_SHAPE.decode(value_of_runs)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
