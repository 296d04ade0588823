# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AnalyticsFilters`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NULL, STRING, OneOf, keys, some

_FIELDS: Mapping[str, Field] = {
    "personaId": Field("persona_id", OneOf(STRING, NULL), required=True),
    "apiKeyId": Field("api_key_id", OneOf(STRING, NULL), required=True),
    "clientLabel": Field("client_label", OneOf(STRING, NULL), required=True),
    "sessionType": Field("session_type", OneOf(STRING, NULL), required=True),
}
_REQUIRED = ("personaId", "apiKeyId", "clientLabel", "sessionType")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AnalyticsFilters(Model):
    """Which sessions were counted."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    persona_id: str | None
    """Persona that was asked for, or null for all."""
    api_key_id: str | None
    """API key that was asked for, or null for all."""
    client_label: str | None
    """Label that was asked for, or null for all."""
    session_type: str | None
    """Type of session that was asked for, or null for all."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        persona_id: str | None,
        api_key_id: str | None,
        client_label: str | None,
        session_type: str | None,
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
        (new.persona_id, new.api_key_id, new.client_label, new.session_type) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
