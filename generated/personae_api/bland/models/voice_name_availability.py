# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `VoiceNameAvailability`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, STRING, Enumeration, keys, rest, some

if TYPE_CHECKING:
    from ..enumerations import ReportedStatus


_FIELDS: Mapping[str, Field] = {
    "status": Field("status", Enumeration("error", "success"), required=True),
    "result": Field("result", BOOLEAN, required=True),
    "message": Field("message", STRING, required=True),
}
_REQUIRED = ("status", "result", "message")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class VoiceNameAvailability(Model):
    """Whether a name for a voice is free."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    status: ReportedStatus
    """`success` when the name could be checked, whatever came out."""
    result: bool
    """Whether the name is free."""
    message: str
    """The same in words, for a person to read."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.status, new.result, new.message) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
