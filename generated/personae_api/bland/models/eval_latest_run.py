# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EvalLatestRun`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, INTEGER, LONGEST_EXACT, STRING, date_time, from_iso_format, keys, some
from ...types import UNSET, Unset

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class EvalLatestRun(Model):
    """The latest run of an eval agent, a setup, or a version of these."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the run."""
    status: str
    """How far the run is, spelled in lower case in the vendor's samples."""
    created_at: dt.datetime
    """When the run was created."""
    call_count: int | None
    """Calls of the run; present for agents and setups, not for versions."""
    target_hit_count: int | None
    """Calls whose level was a target; present for agents only."""
    graded_count: int | None
    """Calls that were graded; present for agents only."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        status: str,
        created_at: dt.datetime,
        call_count: int | Unset = UNSET,
        target_hit_count: int | Unset = UNSET,
        graded_count: int | Unset = UNSET,
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
        (new.id, new.status, value_of_created_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.call_count = None
            new.target_hit_count = None
            new.graded_count = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.call_count = source.get("call_count")
        new.target_hit_count = source.get("target_hit_count")
        new.graded_count = source.get("graded_count")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
