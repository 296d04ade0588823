# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EvalLatestRun`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import DATE_TIME, INTEGER, LONGEST_EXACT, STRING, date_time, from_iso_format, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "status": Field("status", STRING, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "call_count": Field("call_count", INTEGER),
    "target_hit_count": Field("target_hit_count", INTEGER),
    "graded_count": Field("graded_count", INTEGER),
}
_REQUIRED = ("id", "status", "created_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class EvalLatestRun(Model):
    """The latest run of an eval agent, a setup, or a version of these."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the run."""
    status: str
    """How far the run is, spelled in lower case in the vendor's samples."""
    created_at: dt.datetime
    """When the run was created."""
    call_count: int | Unset = UNSET
    """Calls of the run; told of agents and setups, not of versions."""
    target_hit_count: int | Unset = UNSET
    """Calls whose level was a target; told of agents only."""
    graded_count: int | Unset = UNSET
    """Calls that were graded; told of agents only."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.status, value_of_created_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            are_exact = len(value_of_created_at) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.call_count = UNSET
            new.target_hit_count = UNSET
            new.graded_count = UNSET
            new._additional = None
            return new
        new.call_count = source.get("call_count", UNSET)
        new.target_hit_count = source.get("target_hit_count", UNSET)
        new.graded_count = source.get("graded_count", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
