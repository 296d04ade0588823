# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AlarmDeliveries`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, Map, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .alarm_email_delivery import AlarmEmailDelivery
    from .alarm_webhook_delivery import AlarmWebhookDelivery

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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class AlarmDeliveries(Model):
    """Outcome for each way of notification that is set up."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    webhook: AlarmWebhookDelivery | Unset = UNSET
    """How a try of the webhook went."""
    email: AlarmEmailDelivery | Unset = UNSET
    """How a try of the mail went."""
    sms: dict[str, Any] | Unset = UNSET
    """How the text messages went; the fields are not documented."""
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
            new.webhook = UNSET
            new.email = UNSET
            new.sms = UNSET
            new._additional = None
            return new
        value_of_webhook = source.get("webhook", UNSET)
        new.webhook = (
            _WEBHOOK_SHAPE.from_dict(value_of_webhook) if isinstance(value_of_webhook, dict) else value_of_webhook
        )
        value_of_email = source.get("email", UNSET)
        new.email = _EMAIL_SHAPE.from_dict(value_of_email) if isinstance(value_of_email, dict) else value_of_email
        new.sms = source.get("sms", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
