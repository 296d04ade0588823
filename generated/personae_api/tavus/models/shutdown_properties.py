# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ShutdownProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "replica_id": Field("replica_id", STRING),
    "shutdown_reason": Field("shutdown_reason", STRING),
    "face_id": Field("face_id", STRING),
    "reason": Field("reason", STRING),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ShutdownProperties(Model):
    """How a conversation came to its end."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    replica_id: str | None
    """Replica of the conversation."""
    shutdown_reason: str | None
    """Why it ended, such as end_conversation_endpoint_hit, participant_left_timeout, participant_absent_timeout or
    max_call_duration (these three also with the word reached after them),
    bot_could_not_join_meeting_it_was_probably_ended, daily_room_has_been_deleted,
    exception_encountered_during_conversation_startup, or a sentence that names an internal error.
    """
    face_id: str | None
    """Newer name of replica_id."""
    reason: str | None
    """Why it ended, under another name, which an event may have instead."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        replica_id: str | Unset = UNSET,
        shutdown_reason: str | Unset = UNSET,
        face_id: str | Unset = UNSET,
        reason: str | Unset = UNSET,
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
            new.replica_id = None
            new.shutdown_reason = None
            new.face_id = None
            new.reason = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.replica_id = source.get("replica_id")
        new.shutdown_reason = source.get("shutdown_reason")
        new.face_id = source.get("face_id")
        new.reason = source.get("reason")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
