# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallVoicemailSms`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "to": Field("to", STRING),
    "from": Field("from_", STRING),
    "message": Field("message", STRING),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CallVoicemailSms(Model):
    """Text message that follows a voicemail."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    to: str | Unset = UNSET
    """Number that gets the message, in E.164 form."""
    from_: str | Unset = UNSET
    """Number to send it from, in E.164 form."""
    message: str | Unset = UNSET
    """Text of the message."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.to = UNSET
            new.from_ = UNSET
            new.message = UNSET
            new._additional = None
            return new
        new.to = source.get("to", UNSET)
        new.from_ = source.get("from", UNSET)
        new.message = source.get("message", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
