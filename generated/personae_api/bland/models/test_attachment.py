# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestAttachment`."""

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
    NUMBER,
    STRING,
    Array,
    OneOf,
    date_time,
    from_iso_format,
    keys,
    some,
)

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "scenario_id": Field("scenario_id", STRING, required=True),
    "eval_agent_id": Field("eval_agent_id", STRING, required=True),
    "eval_agent_version_id": Field("eval_agent_version_id", OneOf(STRING, NULL), required=True),
    "weight": Field("weight", OneOf(NUMBER, NULL), required=True),
    "target_level_keys": Field("target_level_keys", Array(STRING), required=True),
    "order": Field("order", INTEGER, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "scenario_id",
    "eval_agent_id",
    "eval_agent_version_id",
    "weight",
    "target_level_keys",
    "order",
    "created_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TestAttachment(Model):
    """An eval agent that judges simulations of a scenario."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the attachment."""
    scenario_id: str
    """Id of the scenario."""
    eval_agent_id: str
    """Id of the eval agent."""
    eval_agent_version_id: str | None
    """Version of it."""
    weight: float | None
    """Its share in the score."""
    target_level_keys: list[str]
    """Levels that count as passed."""
    order: int
    """Position among the judges."""
    created_at: dt.datetime
    """When it was attached."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        scenario_id: str,
        eval_agent_id: str,
        eval_agent_version_id: str | None,
        weight: float | None,
        target_level_keys: list[str],
        order: int,
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
            exact = len(source) == 8
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.scenario_id,
            new.eval_agent_id,
            new.eval_agent_version_id,
            new.weight,
            new.target_level_keys,
            new.order,
            value_of_created_at,
        ) = values
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
