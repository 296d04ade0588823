# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsNumber`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, STRING, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .sms_config import SmsConfig

_SMS_CONFIG_SHAPE = Reference("personae_api.bland.models.sms_config", "SmsConfig")
_WHATSAPP_CONFIG_SHAPE = Reference("personae_api.bland.models.sms_config", "SmsConfig")
_IMESSAGE_CONFIG_SHAPE = Reference("personae_api.bland.models.sms_config", "SmsConfig")

_FIELDS: Mapping[str, Field] = {
    "phone_number": Field("phone_number", STRING, required=True),
    "sms_config": Field("sms_config", _SMS_CONFIG_SHAPE),
    "whatsapp_config": Field("whatsapp_config", _WHATSAPP_CONFIG_SHAPE),
    "imessage_config": Field("imessage_config", _IMESSAGE_CONFIG_SHAPE),
    "conversation_count": Field("conversation_count", INTEGER, required=True),
}
_REQUIRED = ("phone_number", "conversation_count")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SmsNumber(Model):
    """A number that is set up for messages; its setup is in the field of the channel asked for."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    phone_number: str
    """The number in E.164 form."""
    sms_config: SmsConfig | Unset = UNSET
    """Setup for SMS; there unless another channel was asked for."""
    whatsapp_config: SmsConfig | Unset = UNSET
    """Setup for WhatsApp; there if it was asked for."""
    imessage_config: SmsConfig | Unset = UNSET
    """Setup for iMessage; there if it was asked for."""
    conversation_count: int
    """How many conversations the number has had."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.phone_number, new.conversation_count) = values
        if exact:
            new.sms_config = UNSET
            new.whatsapp_config = UNSET
            new.imessage_config = UNSET
            new._additional = None
            return new
        value_of_sms_config = source.get("sms_config", UNSET)
        new.sms_config = (
            _SMS_CONFIG_SHAPE.from_dict(value_of_sms_config)
            if isinstance(value_of_sms_config, dict)
            else value_of_sms_config
        )
        value_of_whatsapp_config = source.get("whatsapp_config", UNSET)
        new.whatsapp_config = (
            _WHATSAPP_CONFIG_SHAPE.from_dict(value_of_whatsapp_config)
            if isinstance(value_of_whatsapp_config, dict)
            else value_of_whatsapp_config
        )
        value_of_imessage_config = source.get("imessage_config", UNSET)
        new.imessage_config = (
            _IMESSAGE_CONFIG_SHAPE.from_dict(value_of_imessage_config)
            if isinstance(value_of_imessage_config, dict)
            else value_of_imessage_config
        )
        new._additional = rest(source, _KNOWN)
        return new
