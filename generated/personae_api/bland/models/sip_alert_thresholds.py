# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipAlertThresholds`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NUMBER, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "unreachable_minutes": Field("unreachable_minutes", NUMBER),
    "failure_rate_percent": Field("failure_rate_percent", NUMBER),
    "failure_rate_window_minutes": Field("failure_rate_window_minutes", NUMBER),
    "response_time_ms": Field("response_time_ms", NUMBER),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SipAlertThresholds(Model):
    """How bad it must be before it is reported."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    unreachable_minutes: float | Unset = UNSET
    """Minutes without an answer of the server."""
    failure_rate_percent: float | Unset = UNSET
    """Share of calls that fail; in percent."""
    failure_rate_window_minutes: float | Unset = UNSET
    """Minutes over which that share is taken."""
    response_time_ms: float | Unset = UNSET
    """Milliseconds that the server takes to answer."""
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
            new.unreachable_minutes = UNSET
            new.failure_rate_percent = UNSET
            new.failure_rate_window_minutes = UNSET
            new.response_time_ms = UNSET
            new._additional = None
            return new
        new.unreachable_minutes = source.get("unreachable_minutes", UNSET)
        new.failure_rate_percent = source.get("failure_rate_percent", UNSET)
        new.failure_rate_window_minutes = source.get("failure_rate_window_minutes", UNSET)
        new.response_time_ms = source.get("response_time_ms", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
