# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallVoicemail`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, STRING, Enumeration, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import CallVoicemailAction
    from .call_voicemail_sms import CallVoicemailSms

_SMS_SHAPE = Reference("personae_api.bland.models.call_voicemail_sms", "CallVoicemailSms")

_FIELDS: Mapping[str, Field] = {
    "action": Field("action", Enumeration("hangup", "ignore", "leave_message")),
    "message": Field("message", STRING),
    "sms": Field("sms", _SMS_SHAPE),
    "sensitive": Field("sensitive", BOOLEAN),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CallVoicemail(Model):
    """What to do when a voicemail answers."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    action: CallVoicemailAction | Unset = UNSET
    """Hang up, leave the message, or go on as if a person had answered."""
    message: str | Unset = UNSET
    """Words to leave on the voicemail."""
    sms: CallVoicemailSms | Unset = UNSET
    """Text message to send as well."""
    sensitive: bool | Unset = UNSET
    """Look harder for signs of a voicemail."""
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
            new.action = UNSET
            new.message = UNSET
            new.sms = UNSET
            new.sensitive = UNSET
            new._additional = None
            return new
        new.action = source.get("action", UNSET)
        new.message = source.get("message", UNSET)
        value_of_sms = source.get("sms", UNSET)
        new.sms = _SMS_SHAPE.from_dict(value_of_sms) if isinstance(value_of_sms, dict) else value_of_sms
        new.sensitive = source.get("sensitive", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
