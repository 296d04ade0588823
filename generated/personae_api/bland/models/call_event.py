# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallEvent`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Enumeration, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CallEvent(Model):
    """Something that happened to a call."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    level: models.CallEventLevel | None
    """Whether it concerns the queue or the call."""
    message: str | None
    """What happened."""
    category: models.CallEventCategory | None
    """Kind of event."""
    call_id: str | None
    """Call that it happened to."""
    timestamp: str | None
    """When it happened."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        level: models.CallEventLevel | Unset = UNSET,
        message: str | Unset = UNSET,
        category: models.CallEventCategory | Unset = UNSET,
        call_id: str | Unset = UNSET,
        timestamp: str | Unset = UNSET,
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
            new.level = None
            new.message = None
            new.category = None
            new.call_id = None
            new.timestamp = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.level = source.get("level")
        new.message = source.get("message")
        new.category = source.get("category")
        new.call_id = source.get("call_id")
        new.timestamp = source.get("timestamp")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
