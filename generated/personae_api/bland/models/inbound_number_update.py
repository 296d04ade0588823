# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `InboundNumberUpdate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, STRING, Enumeration, Map, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import ReportedStatus


_FIELDS: Mapping[str, Field] = {
    "status": Field("status", Enumeration("error", "success"), required=True),
    "message": Field("message", STRING, required=True),
    "updates": Field("updates", Map(ANY), required=True),
    "failed_updates": Field("failed_updates", Map(ANY)),
}
_REQUIRED = ("status", "message", "updates")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class InboundNumberUpdate(Model):
    """What was changed on an inbound number."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    status: ReportedStatus
    """`success`, or `error`; see `failed_updates` too."""
    message: str
    """What was done, for a person to read."""
    updates: dict[str, Any]
    """Fields that were changed, with their values."""
    failed_updates: dict[str, Any] | Unset = UNSET
    """Fields that were not changed; left out when there are none."""
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
        (new.status, new.message, new.updates) = values
        if exact:
            new.failed_updates = UNSET
            new._additional = None
            return new
        new.failed_updates = source.get("failed_updates", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
