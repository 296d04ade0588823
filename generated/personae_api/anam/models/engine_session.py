# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EngineSession`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import EXACT, NO_NAMES, Field, Model, Seen, fill, see
from ...shapes import ANY, STRING, Map, keys, some

_FIELDS: Mapping[str, Field] = {
    "sessionId": Field("session_id", STRING, required=True),
    "engineHost": Field("engine_host", STRING, required=True),
    "engineProtocol": Field("engine_protocol", STRING, required=True),
    "signallingEndpoint": Field("signalling_endpoint", STRING, required=True),
    "clientConfig": Field("client_config", Map(ANY), required=True),
}
_REQUIRED = ("sessionId", "engineHost", "engineProtocol", "signallingEndpoint", "clientConfig")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
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
        additional_properties: dict[str, Any] | None = None,
        _absent: frozenset[str] = NO_NAMES,
    ) -> None:
        fill(self, locals())

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.session_id, new.engine_host, new.engine_protocol, new.signalling_endpoint, new.client_config) = values
        new._absent, beyond = EXACT if exact else _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
