# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `NodeTestRun`."""

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
    Array,
    Enumeration,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_INPUT_SHAPE = Reference("personae_api.bland.models.node_test_input", "NodeTestInput")
_RESULT_SHAPE = Array(Reference("personae_api.bland.models.node_test_result", "NodeTestResult"))

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "org_id": Field("org_id", STRING, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "finished_at": Field("finished_at", OneOf(DATE_TIME, NULL), required=True),
    "status": Field("status", Enumeration("CANCELLED", "COMPLETED", "ERROR", "PENDING"), required=True),
    "pathway_id": Field("pathway_id", STRING, required=True),
    "node_id": Field("node_id", STRING, required=True),
    "input": Field("input", _INPUT_SHAPE, required=True),
    "result": Field("result", _RESULT_SHAPE, required=True),
}
_REQUIRED = ("id", "org_id", "created_at", "finished_at", "status", "pathway_id", "node_id", "input", "result")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class NodeTestRun(Model):
    """A test of a node."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the run."""
    org_id: str
    """Organisation it belongs to."""
    created_at: dt.datetime
    """When it was started."""
    finished_at: dt.datetime | None
    """When it ended, null until then."""
    status: models.NodeTestStatus
    """How far a run is."""
    pathway_id: str
    """Pathway of the node."""
    node_id: str
    """Node that is tested."""
    input: models.NodeTestInput
    """What a run was started with."""
    result: list[models.NodeTestResult]
    """One entry for each conversation."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        org_id: str,
        created_at: dt.datetime,
        finished_at: dt.datetime | None,
        status: models.NodeTestStatus,
        pathway_id: str,
        node_id: str,
        input: models.NodeTestInput,
        result: list[models.NodeTestResult],
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
            new.org_id,
            value_of_created_at,
            value_of_finished_at,
            new.status,
            new.pathway_id,
            new.node_id,
            value_of_input,
            value_of_result,
        ) = values
        new.finished_at = date_time(value_of_finished_at)
        new.input = _INPUT_SHAPE.from_dict(value_of_input) if isinstance(value_of_input, dict) else value_of_input
        new.result = _RESULT_SHAPE.decode(value_of_result)
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
