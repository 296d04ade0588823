# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AnalyticsFilters`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NULL, STRING, OneOf, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "personaId": Field("persona_id", OneOf(STRING, NULL), required=True),
    "apiKeyId": Field("api_key_id", OneOf(STRING, NULL), required=True),
    "clientLabel": Field("client_label", OneOf(STRING, NULL), required=True),
    "sessionType": Field("session_type", OneOf(STRING, NULL), required=True),
}
_REQUIRED = ("personaId", "apiKeyId", "clientLabel", "sessionType")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
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
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.persona_id, new.api_key_id, new.client_label, new.session_type) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
