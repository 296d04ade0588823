# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SessionAnalytics`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    ANY,
    DATE_TIME,
    LONGEST_EXACT,
    NULL,
    NUMBER,
    STRING,
    Array,
    Enumeration,
    Map,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_CONFIG_SHAPE = Reference("personae_api.anam.models.session_analytics_config", "SessionAnalyticsConfig")
_SUMMARY_SHAPE = Reference("personae_api.anam.models.session_analytics_summary", "SessionAnalyticsSummary")
_TURNS_SHAPE = Array(Reference("personae_api.anam.models.session_analytics_turn", "SessionAnalyticsTurn"))

_FIELDS: Mapping[str, Field] = {
    "sessionId": Field("session_id", STRING, required=True),
    "startTime": Field("start_time", DATE_TIME, required=True),
    "endTime": Field("end_time", OneOf(DATE_TIME, NULL), required=True),
    "durationSeconds": Field("duration_seconds", OneOf(NUMBER, NULL), required=True),
    "sessionType": Field(
        "session_type",
        OneOf(Enumeration("custom_llm_client", "custom_llm_server", "elevenlabs_agent", "livekit", "turnkey"), NULL),
        required=True,
    ),
    "exitStatus": Field("exit_status", OneOf(STRING, NULL), required=True),
    "clientLabel": Field("client_label", OneOf(STRING, NULL), required=True),
    "clientMetadata": Field("client_metadata", OneOf(Map(ANY), NULL), required=True),
    "personaId": Field("persona_id", OneOf(STRING, NULL), required=True),
    "apiKeyId": Field("api_key_id", OneOf(STRING, NULL), required=True),
    "config": Field("config", _CONFIG_SHAPE, required=True),
    "summary": Field("summary", _SUMMARY_SHAPE, required=True),
    "turns": Field("turns", _TURNS_SHAPE, required=True),
}
_REQUIRED = (
    "sessionId",
    "startTime",
    "endTime",
    "durationSeconds",
    "sessionType",
    "exitStatus",
    "clientLabel",
    "clientMetadata",
    "personaId",
    "apiKeyId",
    "config",
    "summary",
    "turns",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SessionAnalytics(Model):
    """What one session was like."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    session_id: str
    """Id of the session."""
    start_time: dt.datetime
    """When the session started."""
    end_time: dt.datetime | None
    """When the session ended, or null while it is running."""
    duration_seconds: float | None
    """How long the session took, or null while it is running."""
    session_type: models.SessionType | None
    """What supplied the replies and the voice, or null if that is not known."""
    exit_status: str | None
    """What brought the session to its end, or null while it is running."""
    client_label: str | None
    """Label of your own that the session was started with."""
    client_metadata: dict[str, Any] | None
    """What the client told about itself."""
    persona_id: str | None
    """Id of the saved persona, or null if the persona was described for this session only."""
    api_key_id: str | None
    """Id of the API key that the session was started with."""
    config: models.SessionAnalyticsConfig
    """What the session was run with."""
    summary: models.SessionAnalyticsSummary
    """The session in figures."""
    turns: list[models.SessionAnalyticsTurn]
    """The session turn by turn."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        session_id: str,
        start_time: dt.datetime,
        end_time: dt.datetime | None,
        duration_seconds: float | None,
        session_type: models.SessionType | None,
        exit_status: str | None,
        client_label: str | None,
        client_metadata: dict[str, Any] | None,
        persona_id: str | None,
        api_key_id: str | None,
        config: models.SessionAnalyticsConfig,
        summary: models.SessionAnalyticsSummary,
        turns: list[models.SessionAnalyticsTurn],
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
            exact = len(source) == 13
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.session_id,
            value_of_start_time,
            value_of_end_time,
            new.duration_seconds,
            new.session_type,
            new.exit_status,
            new.client_label,
            new.client_metadata,
            new.persona_id,
            new.api_key_id,
            value_of_config,
            value_of_summary,
            value_of_turns,
        ) = values
        new.end_time = date_time(value_of_end_time)
        new.config = _CONFIG_SHAPE.from_dict(value_of_config) if isinstance(value_of_config, dict) else value_of_config
        new.summary = (
            _SUMMARY_SHAPE.from_dict(value_of_summary) if isinstance(value_of_summary, dict) else value_of_summary
        )
        new.turns = _TURNS_SHAPE.decode(value_of_turns)
        try:
            new.start_time = from_iso_format(value_of_start_time)
            if len(value_of_start_time) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.start_time = date_time(value_of_start_time)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
