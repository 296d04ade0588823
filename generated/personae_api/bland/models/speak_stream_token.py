# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SpeakStreamToken`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, STRING, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "token": Field("token", STRING, required=True, secret=True),
    "expires_in_seconds": Field("expires_in_seconds", INTEGER, required=True),
}
_REQUIRED = ("token", "expires_in_seconds")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SpeakStreamToken(Model):
    """A token that opens the WebSocket of streamed speech."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    token: str
    """The token itself."""
    expires_in_seconds: int
    """Seconds it lasts."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.token, new.expires_in_seconds) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
