# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallVoicemail`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, STRING, Enumeration, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_SMS_SHAPE = Reference("personae_api.bland.models.call_voicemail_sms", "CallVoicemailSms")

_FIELDS: Mapping[str, Field] = {
    "action": Field("action", Enumeration("hangup", "ignore", "leave_message", "leave_message_and_sms")),
    "message": Field("message", STRING),
    "sms": Field("sms", _SMS_SHAPE),
    "sensitive": Field("sensitive", BOOLEAN),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CallVoicemail(Model):
    """What to do when a voicemail answers."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    action: models.CallVoicemailAction | None
    """Hang up, leave the message, with a text message or without, or go on as if a person had answered. 'hangup' when
    left out.
    """
    message: str | None
    """Words to leave on the voicemail."""
    sms: models.CallVoicemailSms | None
    """Text message to send as well."""
    sensitive: bool | None
    """Look harder for signs of a voicemail. False when left out."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        action: models.CallVoicemailAction | Unset = UNSET,
        message: str | Unset = UNSET,
        sms: models.CallVoicemailSms | Unset = UNSET,
        sensitive: bool | Unset = UNSET,
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
            new.action = None
            new.message = None
            new.sms = None
            new.sensitive = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.action = source.get("action")
        new.message = source.get("message")
        value_of_sms = source.get("sms")
        new.sms = _SMS_SHAPE.from_dict(value_of_sms) if isinstance(value_of_sms, dict) else value_of_sms
        new.sensitive = source.get("sensitive")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
