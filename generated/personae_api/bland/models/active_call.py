# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ActiveCall`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Enumeration, keys, some
from .. import models

_FIELDS: Mapping[str, Field] = {
    "call_id": Field("call_id", STRING, required=True),
    "user_id": Field("user_id", STRING, required=True),
    "from": Field("from_", STRING, required=True),
    "to": Field("to", STRING, required=True),
    "objective": Field("objective", STRING, required=True),
    "pathway_id": Field("pathway_id", STRING, required=True),
    "start_time": Field("start_time", STRING, required=True),
    "international": Field("international", STRING, required=True),
    "status": Field("status", Enumeration("IN_PROGRESS", "QUEUED"), required=True),
    "timestamp": Field("timestamp", STRING, required=True),
}
_REQUIRED = (
    "call_id",
    "user_id",
    "from",
    "to",
    "objective",
    "pathway_id",
    "start_time",
    "international",
    "status",
    "timestamp",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ActiveCall(Model):
    """A call that waits or is under way."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    call_id: str
    """Id of the call."""
    user_id: str
    """User who owns it."""
    from_: str
    """Number that calls."""
    to: str
    """Number that is called."""
    objective: str
    """What the call is about."""
    pathway_id: str
    """Pathway that leads it."""
    start_time: str
    """When it began or is to begin, as a text."""
    international: str
    """Whether it goes abroad, as a text."""
    status: models.ActiveCallStatus
    """Whether it waits or is under way."""
    timestamp: str
    """Time of the entry, a number as a text."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        call_id: str,
        user_id: str,
        from_: str,
        to: str,
        objective: str,
        pathway_id: str,
        start_time: str,
        international: str,
        status: models.ActiveCallStatus,
        timestamp: str,
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
            exact = len(source) == 10
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.call_id,
            new.user_id,
            new.from_,
            new.to,
            new.objective,
            new.pathway_id,
            new.start_time,
            new.international,
            new.status,
            new.timestamp,
        ) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
