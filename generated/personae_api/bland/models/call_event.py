# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallEvent`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Enumeration, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import CallEventCategory, CallEventLevel


_FIELDS: Mapping[str, Field] = {
    "level": Field("level", Enumeration("call", "queue")),
    "message": Field("message", STRING),
    "category": Field("category", Enumeration("error", "info", "performance")),
    "call_id": Field("call_id", STRING),
    "timestamp": Field("timestamp", STRING),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CallEvent(Model):
    """Something that happened to a call."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    level: CallEventLevel | Unset = UNSET
    """Whether it concerns the queue or the call."""
    message: str | Unset = UNSET
    """What happened."""
    category: CallEventCategory | Unset = UNSET
    """Kind of event."""
    call_id: str | Unset = UNSET
    """Call that it happened to."""
    timestamp: str | Unset = UNSET
    """When it happened."""
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
            new.level = UNSET
            new.message = UNSET
            new.category = UNSET
            new.call_id = UNSET
            new.timestamp = UNSET
            new._additional = None
            return new
        new.level = source.get("level", UNSET)
        new.message = source.get("message", UNSET)
        new.category = source.get("category", UNSET)
        new.call_id = source.get("call_id", UNSET)
        new.timestamp = source.get("timestamp", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
