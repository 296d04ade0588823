# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentCardSent`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NULL, STRING, Enumeration, OneOf, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "channel": Field("channel", Enumeration("imessage", "rcs", "sms"), required=True),
    "to": Field("to", STRING, required=True),
    "from": Field("from_", STRING, required=True),
    "delivered_via": Field("delivered_via", Enumeration("imessage", "mms", "rcs"), required=True),
    "message_sid": Field("message_sid", OneOf(STRING, NULL)),
    "note": Field("note", OneOf(STRING, NULL)),
}
_REQUIRED = ("channel", "to", "from", "delivered_via")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentCardSent(Model):
    """A contact card that was sent."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    channel: models.AgentCardChannel
    """How it was to be sent."""
    to: str
    """Number that it went to."""
    from_: str
    """Number that it came from."""
    delivered_via: models.AgentCardDelivery
    """How it went."""
    message_sid: str | None
    """Id of the message at the carrier."""
    note: str | None
    """What one should know about it."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        channel: models.AgentCardChannel,
        to: str,
        from_: str,
        delivered_via: models.AgentCardDelivery,
        message_sid: str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
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
        (new.channel, new.to, new.from_, new.delivered_via) = values
        if exact:
            new.message_sid = None
            new.note = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.message_sid = source.get("message_sid")
        new.note = source.get("note")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
