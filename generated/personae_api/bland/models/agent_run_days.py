# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentRunDays`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_MON_SHAPE = Reference("personae_api.bland.models.agent_run_day", "AgentRunDay")
_TUE_SHAPE = Reference("personae_api.bland.models.agent_run_day", "AgentRunDay")
_WED_SHAPE = Reference("personae_api.bland.models.agent_run_day", "AgentRunDay")
_THU_SHAPE = Reference("personae_api.bland.models.agent_run_day", "AgentRunDay")
_FRI_SHAPE = Reference("personae_api.bland.models.agent_run_day", "AgentRunDay")
_SAT_SHAPE = Reference("personae_api.bland.models.agent_run_day", "AgentRunDay")
_SUN_SHAPE = Reference("personae_api.bland.models.agent_run_day", "AgentRunDay")

_FIELDS: Mapping[str, Field] = {
    "mon": Field("mon", _MON_SHAPE),
    "tue": Field("tue", _TUE_SHAPE),
    "wed": Field("wed", _WED_SHAPE),
    "thu": Field("thu", _THU_SHAPE),
    "fri": Field("fri", _FRI_SHAPE),
    "sat": Field("sat", _SAT_SHAPE),
    "sun": Field("sun", _SUN_SHAPE),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentRunDays(Model):
    """The hours of each day; a day that is left out has none."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    mon: models.AgentRunDay | None
    """Monday."""
    tue: models.AgentRunDay | None
    """Tuesday."""
    wed: models.AgentRunDay | None
    """Wednesday."""
    thu: models.AgentRunDay | None
    """Thursday."""
    fri: models.AgentRunDay | None
    """Friday."""
    sat: models.AgentRunDay | None
    """Saturday."""
    sun: models.AgentRunDay | None
    """Sunday."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        mon: models.AgentRunDay | Unset = UNSET,
        tue: models.AgentRunDay | Unset = UNSET,
        wed: models.AgentRunDay | Unset = UNSET,
        thu: models.AgentRunDay | Unset = UNSET,
        fri: models.AgentRunDay | Unset = UNSET,
        sat: models.AgentRunDay | Unset = UNSET,
        sun: models.AgentRunDay | Unset = UNSET,
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
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.mon = None
            new.tue = None
            new.wed = None
            new.thu = None
            new.fri = None
            new.sat = None
            new.sun = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_mon = source.get("mon")
        new.mon = _MON_SHAPE.from_dict(value_of_mon) if isinstance(value_of_mon, dict) else value_of_mon
        value_of_tue = source.get("tue")
        new.tue = _TUE_SHAPE.from_dict(value_of_tue) if isinstance(value_of_tue, dict) else value_of_tue
        value_of_wed = source.get("wed")
        new.wed = _WED_SHAPE.from_dict(value_of_wed) if isinstance(value_of_wed, dict) else value_of_wed
        value_of_thu = source.get("thu")
        new.thu = _THU_SHAPE.from_dict(value_of_thu) if isinstance(value_of_thu, dict) else value_of_thu
        value_of_fri = source.get("fri")
        new.fri = _FRI_SHAPE.from_dict(value_of_fri) if isinstance(value_of_fri, dict) else value_of_fri
        value_of_sat = source.get("sat")
        new.sat = _SAT_SHAPE.from_dict(value_of_sat) if isinstance(value_of_sat, dict) else value_of_sat
        value_of_sun = source.get("sun")
        new.sun = _SUN_SHAPE.from_dict(value_of_sun) if isinstance(value_of_sun, dict) else value_of_sun
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
