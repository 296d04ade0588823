# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipAlertThresholds`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NUMBER, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "unreachable_minutes": Field("unreachable_minutes", NUMBER),
    "failure_rate_percent": Field("failure_rate_percent", NUMBER),
    "failure_rate_window_minutes": Field("failure_rate_window_minutes", NUMBER),
    "response_time_ms": Field("response_time_ms", NUMBER),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SipAlertThresholds(Model):
    """How bad it must be before it is reported."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    unreachable_minutes: float | None
    """Minutes without an answer of the server."""
    failure_rate_percent: float | None
    """Share of calls that fail; in percent."""
    failure_rate_window_minutes: float | None
    """Minutes over which that share is taken."""
    response_time_ms: float | None
    """Milliseconds that the server takes to answer."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        unreachable_minutes: float | Unset = UNSET,
        failure_rate_percent: float | Unset = UNSET,
        failure_rate_window_minutes: float | Unset = UNSET,
        response_time_ms: float | Unset = UNSET,
        additional_properties: dict[str, Any] | None = None,
        _absent: frozenset[str] = NO_NAMES,
    ) -> None:
        _fill(self, locals())

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if type(source) is not dict and (fault := no_object(cls, source)):
            del source
            raise TypeError(fault)
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.unreachable_minutes = None
            new.failure_rate_percent = None
            new.failure_rate_window_minutes = None
            new.response_time_ms = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.unreachable_minutes = source.get("unreachable_minutes")
        new.failure_rate_percent = source.get("failure_rate_percent")
        new.failure_rate_window_minutes = source.get("failure_rate_window_minutes")
        new.response_time_ms = source.get("response_time_ms")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
