# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AlarmWebhookDelivery`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, INTEGER, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "success": Field("success", BOOLEAN, required=True),
    "statusCode": Field("status_code", INTEGER),
}
_REQUIRED = ("success",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class AlarmWebhookDelivery(Model):
    """How a try of the webhook went."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    success: bool
    """Whether the notification was delivered."""
    status_code: int | Unset = UNSET
    """HTTP status of the receiver, if it answered."""
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
            new.status_code = UNSET
            new._additional = None
            return new
        new.status_code = source.get("statusCode", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
