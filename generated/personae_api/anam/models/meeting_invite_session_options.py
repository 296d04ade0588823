# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `MeetingInviteSessionOptions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .session_replay import SessionReplay

_SESSION_REPLAY_SHAPE = Reference("personae_api.anam.models.session_replay", "SessionReplay")

_FIELDS: Mapping[str, Field] = {"sessionReplay": Field("session_replay", _SESSION_REPLAY_SHAPE)}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class MeetingInviteSessionOptions(Model):
    """Settings of the session in a meeting that do not belong to the persona."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    session_replay: SessionReplay | Unset = UNSET
    """Whether the session can be replayed later on."""
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
            new.session_replay = UNSET
            new._additional = None
            return new
        value_of_session_replay = source.get("sessionReplay", UNSET)
        new.session_replay = (
            _SESSION_REPLAY_SHAPE.from_dict(value_of_session_replay)
            if isinstance(value_of_session_replay, dict)
            else value_of_session_replay
        )
        new._additional = rest(source, _KNOWN)
        return new
