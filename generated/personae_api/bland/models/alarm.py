# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Alarm`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    BOOLEAN,
    DATE_TIME,
    LONGEST_EXACT,
    NULL,
    NUMBER,
    STRING,
    Array,
    Enumeration,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_WEBHOOK_CONFIG_SHAPE = Reference("personae_api.bland.models.alarm_webhook", "AlarmWebhook")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "metric_type": Field("metric_type", Enumeration("api_errors", "call_length", "latency"), required=True),
    "enabled": Field("enabled", BOOLEAN, required=True),
    "threshold": Field("threshold", NUMBER, required=True),
    "webhook_config": Field("webhook_config", OneOf(_WEBHOOK_CONFIG_SHAPE, NULL), required=True),
    "email_addresses": Field("email_addresses", Array(STRING), required=True),
    "sms_numbers": Field("sms_numbers", Array(STRING), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "metric_type",
    "enabled",
    "threshold",
    "webhook_config",
    "email_addresses",
    "sms_numbers",
    "created_at",
    "updated_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Alarm(Model):
    """A watch over one metric, and who is notified when it strays."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the alarm."""
    metric_type: models.AlarmMetric
    """What an alarm watches."""
    enabled: bool
    """Whether the metric is watched; an alarm that is off keeps its setup."""
    threshold: float
    """How far the metric may stray from its baseline; higher is more tolerant."""
    webhook_config: models.AlarmWebhook | None
    """Where notifications are posted; null when nowhere."""
    email_addresses: list[str]
    """Addresses that get a mail."""
    sms_numbers: list[str]
    """Numbers that get a text message, in E.164 form with the plus."""
    created_at: dt.datetime
    """When the alarm was made."""
    updated_at: dt.datetime
    """When its setup last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        metric_type: models.AlarmMetric,
        enabled: bool,
        threshold: float,
        webhook_config: models.AlarmWebhook | None,
        email_addresses: list[str],
        sms_numbers: list[str],
        created_at: dt.datetime,
        updated_at: dt.datetime,
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
            exact = len(source) == 9
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.metric_type,
            new.enabled,
            new.threshold,
            value_of_webhook_config,
            new.email_addresses,
            new.sms_numbers,
            value_of_created_at,
            value_of_updated_at,
        ) = values
        new.webhook_config = (
            _WEBHOOK_CONFIG_SHAPE.from_dict(value_of_webhook_config)
            if isinstance(value_of_webhook_config, dict)
            else value_of_webhook_config
        )
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            if len(value_of_created_at) > LONGEST_EXACT or len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
