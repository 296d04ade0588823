# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsWebhookDelivery`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, INTEGER, LONGEST_EXACT, NULL, STRING, OneOf, date_time, from_iso_format, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "sent_at": Field("sent_at", DATE_TIME, required=True),
    "response_code": Field("response_code", OneOf(INTEGER, NULL), required=True),
    "response_time": Field("response_time", STRING, required=True),
    "send_type": Field("send_type", STRING, required=True),
    "error_message": Field("error_message", OneOf(STRING, NULL)),
}
_REQUIRED = ("sent_at", "response_code", "response_time", "send_type")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SmsWebhookDelivery(Model):
    """One try to send a webhook."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    sent_at: dt.datetime
    """When it was sent."""
    response_code: int | None
    """HTTP status of the answer; null if none came."""
    response_time: str
    """How long the answer took; with its unit."""
    send_type: str
    """What made it be sent such as spawn for the first time."""
    error_message: str | None
    """Why it failed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        sent_at: dt.datetime,
        response_code: int | None,
        response_time: str,
        send_type: str,
        error_message: str | None | Unset = UNSET,
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (value_of_sent_at, new.response_code, new.response_time, new.send_type) = values
        try:
            new.sent_at = from_iso_format(value_of_sent_at)
            if len(value_of_sent_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.sent_at = date_time(value_of_sent_at)
        if exact:
            new.error_message = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.error_message = source.get("error_message")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
