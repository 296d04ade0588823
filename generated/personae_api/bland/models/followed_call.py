# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `FollowedCall`."""

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
    "call_id": Field("call_id", STRING, required=True),
    "status": Field("status", Enumeration("COMPLETE", "IN_PROGRESS", "QUEUED", "TRANSFERRED"), required=True),
    "from": Field("from_", STRING, required=True),
    "to": Field("to", STRING, required=True),
    "objective": Field("objective", STRING),
}
_REQUIRED = ("call_id", "status", "from", "to")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class FollowedCall(Model):
    """A call that waits or is under way."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    call_id: str
    """Id of the call."""
    status: models.FollowedCallStatus
    """State of the call."""
    from_: str
    """Number that calls."""
    to: str
    """Number that is called."""
    objective: str | None
    """What the call is about."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        call_id: str,
        status: models.FollowedCallStatus,
        from_: str,
        to: str,
        objective: str | Unset = UNSET,
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
        (new.call_id, new.status, new.from_, new.to) = values
        if exact:
            new.objective = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.objective = source.get("objective")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
