# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ShutdownProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "replica_id": Field("replica_id", STRING),
    "shutdown_reason": Field("shutdown_reason", STRING),
    "face_id": Field("face_id", STRING),
    "reason": Field("reason", STRING),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class ShutdownProperties(Model):
    """How a conversation came to its end."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    replica_id: str | Unset = UNSET
    """Replica of the conversation."""
    shutdown_reason: str | Unset = UNSET
    """Why it ended, such as participant_left_timeout or end_conversation_endpoint_hit."""
    face_id: str | Unset = UNSET
    """Newer name of replica_id."""
    reason: str | Unset = UNSET
    """Why it ended, under another name, which an event may have instead."""
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
            new.replica_id = UNSET
            new.shutdown_reason = UNSET
            new.face_id = UNSET
            new.reason = UNSET
            new._additional = None
            return new
        new.replica_id = source.get("replica_id", UNSET)
        new.shutdown_reason = source.get("shutdown_reason", UNSET)
        new.face_id = source.get("face_id", UNSET)
        new.reason = source.get("reason", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
