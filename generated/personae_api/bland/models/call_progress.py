# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallProgress`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Enumeration, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import CallProgressCategory


_FIELDS: Mapping[str, Field] = {
    "message": Field("message", STRING, required=True),
    "call_id": Field("call_id", STRING, required=True),
    "category": Field(
        "category", Enumeration("call", "dynamic_data", "latency", "queue", "tool", "webhook"), required=True
    ),
    "log_level": Field("log_level", STRING),
    "timestamp": Field("timestamp", STRING),
}
_REQUIRED = ("message", "call_id", "category")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CallProgress(Model):
    """Something that happens during a call."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    message: str
    """What happens, for a person to read."""
    call_id: str
    """Call that it happens to."""
    category: CallProgressCategory
    """Kind of event."""
    log_level: str | Unset = UNSET
    """How much it matters, such as info or performance."""
    timestamp: str | Unset = UNSET
    """When it happened; not shown."""
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
        (new.message, new.call_id, new.category) = values
        if exact:
            new.log_level = UNSET
            new.timestamp = UNSET
            new._additional = None
            return new
        new.log_level = source.get("log_level", UNSET)
        new.timestamp = source.get("timestamp", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
