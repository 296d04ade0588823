# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestBatchStarted`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Array, Reference, keys, rest, some

if TYPE_CHECKING:
    from .test_batch_started_run import TestBatchStartedRun

_RUNS_SHAPE = Array(Reference("personae_api.bland.models.test_batch_started_run", "TestBatchStartedRun"))

_FIELDS: Mapping[str, Field] = {
    "batch_id": Field("batch_id", STRING, required=True),
    "runs": Field("runs", _RUNS_SHAPE, required=True),
}
_REQUIRED = ("batch_id", "runs")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class TestBatchStarted(Model):
    """A batch that has just been started."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    batch_id: str
    """Id of the batch."""
    runs: list[TestBatchStartedRun]
    """One run for each scenario."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.batch_id, value_of_runs) = values
        new.runs = _RUNS_SHAPE.decode(value_of_runs)
        new._additional = None if exact else rest(source, _KNOWN)
        return new
