# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `StoppedCalls`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, STRING, Enumeration, keys, rest, some

if TYPE_CHECKING:
    from ..enumerations import ReportedStatus


_FIELDS: Mapping[str, Field] = {
    "status": Field("status", Enumeration("error", "success"), required=True),
    "message": Field("message", STRING, required=True),
    "num_calls": Field("num_calls", INTEGER, required=True),
}
_REQUIRED = ("status", "message", "num_calls")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class StoppedCalls(Model):
    """Result of ending all calls."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    status: ReportedStatus
    """`success`, or `error`."""
    message: str
    """What was done, for a person to read."""
    num_calls: int
    """How many calls were ended."""
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
        (new.status, new.message, new.num_calls) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
