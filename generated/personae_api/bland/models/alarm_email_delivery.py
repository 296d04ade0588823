# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AlarmEmailDelivery`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, STRING, Array, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "success": Field("success", BOOLEAN, required=True),
    "sentTo": Field("sent_to", Array(STRING)),
}
_REQUIRED = ("success",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class AlarmEmailDelivery(Model):
    """How a try of the mail went."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    success: bool
    """Whether the mail was sent."""
    sent_to: list[str] | Unset = UNSET
    """Addresses it was sent to."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.success,) = values
        if exact:
            new.sent_to = UNSET
            new._additional = None
            return new
        new.sent_to = source.get("sentTo", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
