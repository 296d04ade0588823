# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TornadoIteration`."""

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
    Array,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_FIX_PLAN_SHAPE = Reference("personae_api.bland.models.tornado_fix_plan", "TornadoFixPlan")

_FIELDS: Mapping[str, Field] = {
    "iteration": Field("iteration", INTEGER, required=True),
    "batch_id": Field("batch_id", STRING, required=True),
    "started_at": Field("started_at", DATE_TIME, required=True),
    "completed_at": Field("completed_at", OneOf(DATE_TIME, NULL), required=True),
    "passed_ids": Field("passed_ids", Array(STRING), required=True),
    "failed_ids": Field("failed_ids", Array(STRING), required=True),
    "newly_unfixable_ids": Field("newly_unfixable_ids", Array(STRING), required=True),
    "fix_plan": Field("fix_plan", OneOf(_FIX_PLAN_SHAPE, NULL), required=True),
    "norm_prompt_excerpt": Field("norm_prompt_excerpt", OneOf(STRING, NULL), required=True),
}
_REQUIRED = (
    "iteration",
    "batch_id",
    "started_at",
    "completed_at",
    "passed_ids",
    "failed_ids",
    "newly_unfixable_ids",
    "fix_plan",
    "norm_prompt_excerpt",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TornadoIteration(Model):
    """One round of running, mending and running again."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    iteration: int
    """Number of the round, from 1."""
    batch_id: str
    """Batch of its runs."""
    started_at: dt.datetime
    """When it began."""
    completed_at: dt.datetime | None
    """When it ended."""
    passed_ids: list[str]
    """Scenarios that passed."""
    failed_ids: list[str]
    """Scenarios that failed."""
    newly_unfixable_ids: list[str]
    """Scenarios that were given up in this round."""
    fix_plan: models.TornadoFixPlan | None
    """Changes it makes; the plan is empty when nothing failed."""
    norm_prompt_excerpt: str | None
    """Part of a prompt after the changes."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        iteration: int,
        batch_id: str,
        started_at: dt.datetime,
        completed_at: dt.datetime | None,
        passed_ids: list[str],
        failed_ids: list[str],
        newly_unfixable_ids: list[str],
        fix_plan: models.TornadoFixPlan | None,
        norm_prompt_excerpt: str | None,
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
            new.iteration,
            new.batch_id,
            value_of_started_at,
            value_of_completed_at,
            new.passed_ids,
            new.failed_ids,
            new.newly_unfixable_ids,
            value_of_fix_plan,
            new.norm_prompt_excerpt,
        ) = values
        new.completed_at = date_time(value_of_completed_at)
        new.fix_plan = (
            _FIX_PLAN_SHAPE.from_dict(value_of_fix_plan) if isinstance(value_of_fix_plan, dict) else value_of_fix_plan
        )
        try:
            new.started_at = from_iso_format(value_of_started_at)
            if len(value_of_started_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.started_at = date_time(value_of_started_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
