# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ConcurrencyStatus`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, INTEGER, NULL, OneOf, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "limit": Field("limit", INTEGER, required=True),
    "active": Field("active", INTEGER, required=True),
    "canStartSession": Field("can_start_session", BOOLEAN, required=True),
    "estimatedWaitSeconds": Field("estimated_wait_seconds", OneOf(INTEGER, NULL), required=True),
}
_REQUIRED = ("limit", "active", "canStartSession", "estimatedWaitSeconds")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class ConcurrencyStatus(Model):
    """How many sessions run, of those that may run at the same time."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    limit: int
    """How many sessions may run at the same time."""
    active: int
    """How many are running now."""
    can_start_session: bool
    """Whether one more may start now."""
    estimated_wait_seconds: int | None
    """Estimated seconds until one more may start, or null if nothing can be said."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.limit, new.active, new.can_start_session, new.estimated_wait_seconds) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
