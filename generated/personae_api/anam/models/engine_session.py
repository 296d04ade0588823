# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EngineSession`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, NULL, STRING, Map, OneOf, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "sessionId": Field("session_id", STRING, required=True),
    "engineHost": Field("engine_host", STRING, required=True),
    "engineProtocol": Field("engine_protocol", STRING, required=True),
    "signallingEndpoint": Field("signalling_endpoint", STRING, required=True),
    "clientConfig": Field("client_config", Map(ANY), required=True),
    "region": Field("region", OneOf(STRING, NULL)),
    "websocketAddress": Field("websocket_address", STRING),
}
_REQUIRED = ("sessionId", "engineHost", "engineProtocol", "signallingEndpoint", "clientConfig")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class EngineSession(Model):
    """Where a session runs, and how to connect to it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    session_id: str
    """Id of the session."""
    engine_host: str
    """Host of the engine that runs the session."""
    engine_protocol: str
    """Protocol that the engine is reached by."""
    signalling_endpoint: str
    """Path on that host at which signalling begins."""
    client_config: dict[str, Any]
    """Settings of the connection, such as ICE servers and their credentials."""
    region: str | None
    """Where the session runs. Undocumented, seen in use."""
    websocket_address: str | None
    """Address to send sound to, in a channel of Agora. Undocumented, seen in use."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        session_id: str,
        engine_host: str,
        engine_protocol: str,
        signalling_endpoint: str,
        client_config: dict[str, Any],
        region: str | None | Unset = UNSET,
        websocket_address: str | Unset = UNSET,
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
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.session_id, new.engine_host, new.engine_protocol, new.signalling_endpoint, new.client_config) = values
        if exact:
            new.region = None
            new.websocket_address = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.region = source.get("region")
        new.websocket_address = source.get("websocketAddress")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
