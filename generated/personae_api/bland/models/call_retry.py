# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallRetry`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, STRING, Enumeration, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "wait": Field("wait", INTEGER),
    "voicemail_action": Field(
        "voicemail_action", Enumeration("hangup", "ignore", "leave_message", "leave_message_and_sms")
    ),
    "voicemail_message": Field("voicemail_message", STRING),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CallRetry(Model):
    """A second attempt after a voicemail."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    wait: int | None
    """Seconds until the next attempt."""
    voicemail_action: models.CallVoicemailAction | None
    """What to do when the voicemail answers again."""
    voicemail_message: str | None
    """Words to leave then."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        wait: int | Unset = UNSET,
        voicemail_action: models.CallVoicemailAction | Unset = UNSET,
        voicemail_message: str | Unset = UNSET,
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
            new.wait = None
            new.voicemail_action = None
            new.voicemail_message = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.wait = source.get("wait")
        new.voicemail_action = source.get("voicemail_action")
        new.voicemail_message = source.get("voicemail_message")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
