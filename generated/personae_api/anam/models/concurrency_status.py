# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ConcurrencyStatus`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, INTEGER, NULL, OneOf, keys, some

_FIELDS: Mapping[str, Field] = {
    "limit": Field("limit", INTEGER, required=True),
    "active": Field("active", INTEGER, required=True),
    "canStartSession": Field("can_start_session", BOOLEAN, required=True),
    "estimatedWaitSeconds": Field("estimated_wait_seconds", OneOf(INTEGER, NULL), required=True),
}
_REQUIRED = ("limit", "active", "canStartSession", "estimatedWaitSeconds")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
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
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        limit: int,
        active: int,
        can_start_session: bool,
        estimated_wait_seconds: int | None,
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.limit, new.active, new.can_start_session, new.estimated_wait_seconds) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
