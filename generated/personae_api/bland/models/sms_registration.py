# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsRegistration`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, STRING, Map, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "message": Field("message", STRING, required=True),
    "data": Field("data", Map(ANY), required=True),
}
_REQUIRED = ("message", "data")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SmsRegistration(Model):
    """A registration that was handed in."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    message: str
    """Confirmation for a person to read."""
    data: dict[str, Any]
    """Ids and facts of the registration; not documented."""
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
        (new.message, new.data) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
