# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `WebhookAttempt`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, STRING, Enumeration, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import WebhookSendType


_FIELDS: Mapping[str, Field] = {
    "sent_at": Field("sent_at", STRING),
    "response_code": Field("response_code", INTEGER),
    "response_time": Field("response_time", STRING),
    "send_type": Field("send_type", Enumeration("create", "resend", "spawn")),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class WebhookAttempt(Model):
    """One attempt to send a webhook."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    sent_at: str | Unset = UNSET
    """When it was sent."""
    response_code: int | Unset = UNSET
    """HTTP status of the receiver."""
    response_time: str | Unset = UNSET
    """How long the receiver took, as a text."""
    send_type: WebhookSendType | Unset = UNSET
    """Why it was sent."""
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
            new.sent_at = UNSET
            new.response_code = UNSET
            new.response_time = UNSET
            new.send_type = UNSET
            new._additional = None
            return new
        new.sent_at = source.get("sent_at", UNSET)
        new.response_code = source.get("response_code", UNSET)
        new.response_time = source.get("response_time", UNSET)
        new.send_type = source.get("send_type", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
