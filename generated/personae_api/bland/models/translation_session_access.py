# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TranslationSessionAccess`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, INTEGER, LONGEST_EXACT, STRING, date_time, from_iso_format, keys, some

_FIELDS: Mapping[str, Field] = {
    "session_id": Field("session_id", STRING, required=True),
    "ws_url": Field("ws_url", STRING, required=True, secret=True),
    "token": Field("token", STRING, required=True, secret=True),
    "expires_at": Field("expires_at", DATE_TIME, required=True),
    "max_duration_seconds": Field("max_duration_seconds", INTEGER, required=True),
}
_REQUIRED = ("session_id", "ws_url", "token", "expires_at", "max_duration_seconds")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TranslationSessionAccess(Model):
    """A new session and the way into it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    session_id: str
    """Id of the session."""
    ws_url: str
    """Address of the WebSocket for a single connection, to be used as it is."""
    token: str
    """Token of the session, which the address holds already."""
    expires_at: dt.datetime
    """When it is too late to connect."""
    max_duration_seconds: int
    """Seconds after which the session ends by itself."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        session_id: str,
        ws_url: str,
        token: str,
        expires_at: dt.datetime,
        max_duration_seconds: int,
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
        (new.session_id, new.ws_url, new.token, value_of_expires_at, new.max_duration_seconds) = values
        try:
            new.expires_at = from_iso_format(value_of_expires_at)
            if len(value_of_expires_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.expires_at = date_time(value_of_expires_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
