# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SlowestTurn`."""

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
    NUMBER,
    STRING,
    Enumeration,
    OneOf,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_FIELDS: Mapping[str, Field] = {
    "sessionId": Field("session_id", STRING, required=True),
    "correlationId": Field("correlation_id", OneOf(STRING, NULL), required=True),
    "metric": Field(
        "metric",
        Enumeration(
            "firstAudioLatencySeconds",
            "llmTimeToFirstOutputSeconds",
            "transcriptionLatencySeconds",
            "ttsTimeToFirstAudioSeconds",
        ),
        required=True,
    ),
    "valueSeconds": Field("value_seconds", NUMBER, required=True),
    "sessionStartTime": Field("session_start_time", DATE_TIME, required=True),
    "personaId": Field("persona_id", OneOf(STRING, NULL), required=True),
    "clientLabel": Field("client_label", OneOf(STRING, NULL), required=True),
}
_REQUIRED = ("sessionId", "correlationId", "metric", "valueSeconds", "sessionStartTime", "personaId", "clientLabel")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SlowestTurn(Model):
    """A turn that kept the user waiting."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    session_id: str
    """Id of the session that the turn is in."""
    correlation_id: str | None
    """Id that the turn has in Anam's own records."""
    metric: models.SlowestTurnMetric
    """What took so long."""
    value_seconds: float
    """How long it took."""
    session_start_time: dt.datetime
    """When that session started."""
    persona_id: str | None
    """Id of its persona, if that was a saved one."""
    client_label: str | None
    """Label that it was started with."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        session_id: str,
        correlation_id: str | None,
        metric: models.SlowestTurnMetric,
        value_seconds: float,
        session_start_time: dt.datetime,
        persona_id: str | None,
        client_label: str | None,
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
            exact = len(source) == 7
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.session_id,
            new.correlation_id,
            new.metric,
            new.value_seconds,
            value_of_session_start_time,
            new.persona_id,
            new.client_label,
        ) = values
        try:
            new.session_start_time = from_iso_format(value_of_session_start_time)
            if len(value_of_session_start_time) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.session_start_time = date_time(value_of_session_start_time)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
