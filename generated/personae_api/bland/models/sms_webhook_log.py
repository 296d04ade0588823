# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsWebhookLog`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    ANY,
    DATE_TIME,
    LONGEST_EXACT,
    NULL,
    STRING,
    Array,
    Map,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_METADATA_SHAPE = Array(Reference("personae_api.bland.models.sms_webhook_delivery", "SmsWebhookDelivery"))

_FIELDS: Mapping[str, Field] = {
    "conversation_id": Field("conversation_id", STRING, required=True),
    "url": Field("url", STRING, required=True),
    "payload": Field("payload", Map(ANY), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "user_id": Field("user_id", STRING, required=True),
    "metadata": Field("metadata", OneOf(_METADATA_SHAPE, NULL), required=True),
}
_REQUIRED = ("conversation_id", "url", "payload", "created_at", "user_id", "metadata")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SmsWebhookLog(Model):
    """What was reported at the end of a conversation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    conversation_id: str
    """Conversation that it is about."""
    url: str
    """Address that it was sent to."""
    payload: dict[str, Any]
    """What was sent."""
    created_at: dt.datetime
    """When the record was made."""
    user_id: str
    """Owner of the conversation at Bland."""
    metadata: list[models.SmsWebhookDelivery] | None
    """The tries to send it."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        conversation_id: str,
        url: str,
        payload: dict[str, Any],
        created_at: dt.datetime,
        user_id: str,
        metadata: list[models.SmsWebhookDelivery] | None,
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
            exact = len(source) == 6
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.conversation_id, new.url, new.payload, value_of_created_at, new.user_id, value_of_metadata) = values
        new.metadata = _METADATA_SHAPE.decode(value_of_metadata)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
