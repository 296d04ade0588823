# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsMessage`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NULL,
    STRING,
    Enumeration,
    OneOf,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", OneOf(STRING, INTEGER), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "message": Field("message", STRING, required=True),
    "from": Field("from_", STRING, required=True),
    "to": Field("to", STRING, required=True),
    "sender": Field("sender", Enumeration("AGENT", "HUMAN", "USER"), required=True),
    "status": Field(
        "status",
        OneOf(Enumeration("delivered", "failed", "pending", "queued", "read", "sent", "undelivered"), NULL),
        required=True,
    ),
    "error_code": Field("error_code", OneOf(STRING, NULL), required=True),
}
_REQUIRED = ("id", "created_at", "message", "from", "to", "sender", "status", "error_code")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SmsMessage(Model):
    """A message of a conversation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str | int
    """Id of the message, a number or a text."""
    created_at: dt.datetime
    """When it was written."""
    message: str
    """The text."""
    from_: str
    """Number that sent it."""
    to: str
    """Number that got it."""
    sender: models.SmsSender
    """Who wrote a message; HUMAN is a person who took over from the agent."""
    status: models.SmsMessageStatus | None
    """How far it has come, null if that is not followed."""
    error_code: str | None
    """Code of Twilio's if it did not arrive."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str | int,
        created_at: dt.datetime,
        message: str,
        from_: str,
        to: str,
        sender: models.SmsSender,
        status: models.SmsMessageStatus | None,
        error_code: str | None,
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
            exact = len(source) == 8
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, value_of_created_at, new.message, new.from_, new.to, new.sender, new.status, new.error_code) = values
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
