# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `WebhookAttempt`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, STRING, Enumeration, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "sent_at": Field("sent_at", STRING),
    "response_code": Field("response_code", INTEGER),
    "response_time": Field("response_time", STRING),
    "send_type": Field("send_type", Enumeration("create", "resend", "spawn")),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class WebhookAttempt(Model):
    """One attempt to send a webhook."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    sent_at: str | None
    """When it was sent."""
    response_code: int | None
    """HTTP status of the receiver."""
    response_time: str | None
    """How long the receiver took, as a text."""
    send_type: models.WebhookSendType | None
    """Why it was sent."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        sent_at: str | Unset = UNSET,
        response_code: int | Unset = UNSET,
        response_time: str | Unset = UNSET,
        send_type: models.WebhookSendType | Unset = UNSET,
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
            new.sent_at = None
            new.response_code = None
            new.response_time = None
            new.send_type = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.sent_at = source.get("sent_at")
        new.response_code = source.get("response_code")
        new.response_time = source.get("response_time")
        new.send_type = source.get("send_type")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
