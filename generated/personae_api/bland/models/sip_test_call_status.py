# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipTestCallStatus`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NUMBER, Array, Enumeration, Reference, keys, some
from .. import models

_TIMELINE_SHAPE = Array(Reference("personae_api.bland.models.sip_test_call_event", "SipTestCallEvent"))

_FIELDS: Mapping[str, Field] = {
    "status": Field(
        "status",
        Enumeration("busy", "completed", "failed", "in-progress", "initiated", "no-answer", "queued", "ringing"),
        required=True,
    ),
    "result": Field("result", Enumeration("busy", "connected", "failed", "no_answer", "pending"), required=True),
    "duration_seconds": Field("duration_seconds", NUMBER, required=True),
    "timeline": Field("timeline", _TIMELINE_SHAPE, required=True),
}
_REQUIRED = ("status", "result", "duration_seconds", "timeline")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SipTestCallStatus(Model):
    """How a test call goes or went."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    status: models.SipTestCallState
    """State of the call itself."""
    result: models.SipTestCallResult
    """What the test has shown."""
    duration_seconds: float
    """Seconds that the call has lasted."""
    timeline: list[models.SipTestCallEvent]
    """What happened, in its order."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        status: models.SipTestCallState,
        result: models.SipTestCallResult,
        duration_seconds: float,
        timeline: list[models.SipTestCallEvent],
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.status, new.result, new.duration_seconds, value_of_timeline) = values
        new.timeline = _TIMELINE_SHAPE.decode(value_of_timeline)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
