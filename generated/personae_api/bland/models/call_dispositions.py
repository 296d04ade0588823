# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallDispositions`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, STRING, Array, Reference, date_time, keys, some
from ...types import UNSET, Unset
from .. import models

_AGENT_DISPOSITIONS_SHAPE = Array(Reference("personae_api.bland.models.call_agent_disposition", "CallAgentDisposition"))

_FIELDS: Mapping[str, Field] = {
    "event_type": Field("event_type", STRING, required=True),
    "call_id": Field("call_id", STRING, required=True),
    "timestamp": Field("timestamp", DATE_TIME),
    "agent_dispositions": Field("agent_dispositions", _AGENT_DISPOSITIONS_SHAPE, required=True),
}
_REQUIRED = ("event_type", "call_id", "agent_dispositions")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CallDispositions(Model):
    """Outcomes of a call, by the dispositions of its agent."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    event_type: str
    """Kind of the event, always dispositions."""
    call_id: str
    """Call that they are of."""
    timestamp: dt.datetime | None
    """When they were worked out."""
    agent_dispositions: list[models.CallAgentDisposition]
    """The outcomes."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        event_type: str,
        call_id: str,
        timestamp: dt.datetime | Unset = UNSET,
        agent_dispositions: list[models.CallAgentDisposition],
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
        (new.event_type, new.call_id, value_of_agent_dispositions) = values
        new.agent_dispositions = _AGENT_DISPOSITIONS_SHAPE.decode(value_of_agent_dispositions)
        if exact:
            new.timestamp = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_timestamp = source.get("timestamp")
        new.timestamp = date_time(value_of_timestamp)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
