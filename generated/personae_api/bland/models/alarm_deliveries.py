# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AlarmDeliveries`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, Map, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_WEBHOOK_SHAPE = Reference("personae_api.bland.models.alarm_webhook_delivery", "AlarmWebhookDelivery")
_EMAIL_SHAPE = Reference("personae_api.bland.models.alarm_email_delivery", "AlarmEmailDelivery")

_FIELDS: Mapping[str, Field] = {
    "webhook": Field("webhook", _WEBHOOK_SHAPE),
    "email": Field("email", _EMAIL_SHAPE),
    "sms": Field("sms", Map(ANY)),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AlarmDeliveries(Model):
    """Outcome for each way of notification that is set up."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    webhook: models.AlarmWebhookDelivery | None
    """How a try of the webhook went."""
    email: models.AlarmEmailDelivery | None
    """How a try of the mail went."""
    sms: dict[str, Any] | None
    """How the text messages went; the fields are not documented."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        webhook: models.AlarmWebhookDelivery | Unset = UNSET,
        email: models.AlarmEmailDelivery | Unset = UNSET,
        sms: dict[str, Any] | Unset = UNSET,
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
            new.webhook = None
            new.email = None
            new.sms = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_webhook = source.get("webhook")
        new.webhook = (
            _WEBHOOK_SHAPE.from_dict(value_of_webhook) if isinstance(value_of_webhook, dict) else value_of_webhook
        )
        value_of_email = source.get("email")
        new.email = _EMAIL_SHAPE.from_dict(value_of_email) if isinstance(value_of_email, dict) else value_of_email
        new.sms = source.get("sms")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
