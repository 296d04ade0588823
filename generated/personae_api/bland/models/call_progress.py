# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallProgress`."""

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
    "message": Field("message", STRING, required=True),
    "call_id": Field("call_id", STRING, required=True),
    "category": Field(
        "category",
        Enumeration("call", "citations", "dynamic_data", "latency", "queue", "tool", "webhook"),
        required=True,
    ),
    "log_level": Field("log_level", Enumeration("info", "performance")),
    "timestamp": Field("timestamp", STRING),
}
_REQUIRED = ("message", "call_id", "category")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CallProgress(Model):
    """Something that happens during a call."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    message: str
    """What happens, for a person to read."""
    call_id: str
    """Call that it happens to."""
    category: models.CallProgressCategory
    """Kind of event."""
    log_level: models.CallProgressLevel | None
    """What it is about."""
    timestamp: str | None
    """When it happened; not shown."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        message: str,
        call_id: str,
        category: models.CallProgressCategory,
        log_level: models.CallProgressLevel | Unset = UNSET,
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
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.message, new.call_id, new.category) = values
        if exact:
            new.log_level = None
            new.timestamp = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.log_level = source.get("log_level")
        new.timestamp = source.get("timestamp")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
