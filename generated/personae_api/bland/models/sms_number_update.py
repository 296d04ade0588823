# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsNumberUpdate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_SMS_CONFIG_SHAPE = Reference("personae_api.bland.models.sms_config", "SmsConfig")
_WHATSAPP_CONFIG_SHAPE = Reference("personae_api.bland.models.sms_config", "SmsConfig")
_IMESSAGE_CONFIG_SHAPE = Reference("personae_api.bland.models.sms_config", "SmsConfig")

_FIELDS: Mapping[str, Field] = {
    "message": Field("message", STRING, required=True),
    "sms_config": Field("sms_config", _SMS_CONFIG_SHAPE),
    "whatsapp_config": Field("whatsapp_config", _WHATSAPP_CONFIG_SHAPE),
    "imessage_config": Field("imessage_config", _IMESSAGE_CONFIG_SHAPE),
}
_REQUIRED = ("message",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SmsNumberUpdate(Model):
    """A number's setup after a change; it is in the field of the channel that was changed."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    message: str
    """Confirmation for a person to read."""
    sms_config: models.SmsConfig | None
    """Setup for SMS; there unless another channel was changed."""
    whatsapp_config: models.SmsConfig | None
    """Setup for WhatsApp; there if it was changed."""
    imessage_config: models.SmsConfig | None
    """Setup for iMessage; there if it was changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        message: str,
        sms_config: models.SmsConfig | Unset = UNSET,
        whatsapp_config: models.SmsConfig | Unset = UNSET,
        imessage_config: models.SmsConfig | Unset = UNSET,
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
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.message,) = values
        if exact:
            new.sms_config = None
            new.whatsapp_config = None
            new.imessage_config = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_sms_config = source.get("sms_config")
        new.sms_config = (
            _SMS_CONFIG_SHAPE.from_dict(value_of_sms_config)
            if isinstance(value_of_sms_config, dict)
            else value_of_sms_config
        )
        value_of_whatsapp_config = source.get("whatsapp_config")
        new.whatsapp_config = (
            _WHATSAPP_CONFIG_SHAPE.from_dict(value_of_whatsapp_config)
            if isinstance(value_of_whatsapp_config, dict)
            else value_of_whatsapp_config
        )
        value_of_imessage_config = source.get("imessage_config")
        new.imessage_config = (
            _IMESSAGE_CONFIG_SHAPE.from_dict(value_of_imessage_config)
            if isinstance(value_of_imessage_config, dict)
            else value_of_imessage_config
        )
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
