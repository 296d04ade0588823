# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipAlertChannels`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "email": Field("email", BOOLEAN),
    "sms": Field("sms", BOOLEAN),
    "webhook": Field("webhook", STRING),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SipAlertChannels(Model):
    """Ways in which trouble is reported."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    email: bool | Unset = UNSET
    """Send a mail."""
    sms: bool | Unset = UNSET
    """Send a text message."""
    webhook: str | Unset = UNSET
    """Address that is called."""
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
            new.email = UNSET
            new.sms = UNSET
            new.webhook = UNSET
            new._additional = None
            return new
        new.email = source.get("email", UNSET)
        new.sms = source.get("sms", UNSET)
        new.webhook = source.get("webhook", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
