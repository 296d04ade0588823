# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentRunHours`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Reference, keys, some
from .. import models

_DAYS_SHAPE = Reference("personae_api.bland.models.agent_run_days", "AgentRunDays")

_FIELDS: Mapping[str, Field] = {
    "timezone": Field("timezone", STRING, required=True),
    "days": Field("days", _DAYS_SHAPE, required=True),
}
_REQUIRED = ("timezone", "days")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentRunHours(Model):
    """Hours of the week in which an experiment runs."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    timezone: str
    """Time zone by its name in the database of IANA."""
    days: models.AgentRunDays
    """The days on which it runs, of which there has to be at least one."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        timezone: str,
        days: models.AgentRunDays,
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
        (new.timezone, value_of_days) = values
        new.days = _DAYS_SHAPE.from_dict(value_of_days) if isinstance(value_of_days, dict) else value_of_days
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
