# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Session`."""

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
    INTEGER,
    LONGEST_EXACT,
    NULL,
    STRING,
    Map,
    OneOf,
    date_time,
    from_iso_format,
    keys,
    some,
)

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "personaId": Field("persona_id", OneOf(STRING, NULL), required=True),
    "clientLabel": Field("client_label", OneOf(STRING, NULL), required=True),
    "startTime": Field("start_time", DATE_TIME, required=True),
    "endTime": Field("end_time", OneOf(DATE_TIME, NULL), required=True),
    "sessionLengthMs": Field("session_length_ms", OneOf(INTEGER, NULL), required=True),
    "exitStatus": Field("exit_status", OneOf(STRING, NULL), required=True),
    "engineHost": Field("engine_host", OneOf(STRING, NULL), required=True),
    "engineProtocol": Field("engine_protocol", OneOf(STRING, NULL), required=True),
    "engineVersion": Field("engine_version", OneOf(STRING, NULL), required=True),
    "clientMetadata": Field("client_metadata", Map(ANY), required=True),
    "personaConfig": Field("persona_config", Map(ANY), required=True),
    "apiKeyId": Field("api_key_id", OneOf(STRING, NULL), required=True),
    "organizationId": Field("organization_id", STRING, required=True),
    "createdAt": Field("created_at", DATE_TIME, required=True),
    "updatedAt": Field("updated_at", OneOf(DATE_TIME, NULL), required=True),
}
_REQUIRED = (
    "id",
    "personaId",
    "clientLabel",
    "startTime",
    "endTime",
    "sessionLengthMs",
    "exitStatus",
    "engineHost",
    "engineProtocol",
    "engineVersion",
    "clientMetadata",
    "personaConfig",
    "apiKeyId",
    "organizationId",
    "createdAt",
    "updatedAt",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Session(Model):
    """One conversation between a client and a persona, without what was said in it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the session."""
    persona_id: str | None
    """Id of the saved persona, or null if the persona was described for this session only."""
    client_label: str | None
    """Label of your own that the session was started with."""
    start_time: dt.datetime
    """When the session started."""
    end_time: dt.datetime | None
    """When the session ended, or null while it is running."""
    session_length_ms: int | None
    """How long the session took in milliseconds, or null while it is running."""
    exit_status: str | None
    """What brought the session to its end, or null while it is running."""
    engine_host: str | None
    """Host of the engine that ran the session."""
    engine_protocol: str | None
    """Protocol that the engine is reached by."""
    engine_version: str | None
    """Version of the engine."""
    client_metadata: dict[str, Any]
    """What the client told about itself."""
    persona_config: dict[str, Any]
    """The persona as it was in this session, in the engine's own words; secrets are blacked out."""
    api_key_id: str | None
    """Id of the API key that the session was started with."""
    organization_id: str
    """Organization that the session belongs to; either a UUID or a shorter nanoid, depending on the organization's
    age.
    """
    created_at: dt.datetime
    """When the session was recorded first."""
    updated_at: dt.datetime | None
    """When the record was last changed, or null if it never was."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        persona_id: str | None,
        client_label: str | None,
        start_time: dt.datetime,
        end_time: dt.datetime | None,
        session_length_ms: int | None,
        exit_status: str | None,
        engine_host: str | None,
        engine_protocol: str | None,
        engine_version: str | None,
        client_metadata: dict[str, Any],
        persona_config: dict[str, Any],
        api_key_id: str | None,
        organization_id: str,
        created_at: dt.datetime,
        updated_at: dt.datetime | None,
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
            exact = len(source) == 16
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.persona_id,
            new.client_label,
            value_of_start_time,
            value_of_end_time,
            new.session_length_ms,
            new.exit_status,
            new.engine_host,
            new.engine_protocol,
            new.engine_version,
            new.client_metadata,
            new.persona_config,
            new.api_key_id,
            new.organization_id,
            value_of_created_at,
            value_of_updated_at,
        ) = values
        new.end_time = date_time(value_of_end_time)
        new.updated_at = date_time(value_of_updated_at)
        try:
            new.start_time = from_iso_format(value_of_start_time)
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_start_time) > LONGEST_EXACT or len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.start_time = date_time(value_of_start_time)
            new.created_at = date_time(value_of_created_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
