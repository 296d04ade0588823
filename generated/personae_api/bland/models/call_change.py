# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallChange`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, STRING, Enumeration, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "call_id": Field("call_id", STRING, required=True),
    "status": Field("status", Enumeration("COMPLETE", "IN_PROGRESS", "QUEUED", "TRANSFERRED"), required=True),
    "timestamp": Field("timestamp", ANY),
    "to": Field("to", STRING),
}
_REQUIRED = ("call_id", "status")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CallChange(Model):
    """What a call is like now."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    call_id: str
    """Id of the call."""
    status: models.FollowedCallStatus
    """State of the call."""
    timestamp: Any
    """Time of the change."""
    to: str | None
    """Number that is called."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        call_id: str,
        status: models.FollowedCallStatus,
        timestamp: Any | Unset = UNSET,
        to: str | Unset = UNSET,
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
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.call_id, new.status) = values
        if exact:
            new.timestamp = None
            new.to = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.timestamp = source.get("timestamp")
        new.to = source.get("to")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
