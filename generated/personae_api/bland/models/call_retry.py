# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallRetry`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, STRING, Enumeration, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import CallVoicemailAction


_FIELDS: Mapping[str, Field] = {
    "wait": Field("wait", INTEGER),
    "voicemail_action": Field("voicemail_action", Enumeration("hangup", "ignore", "leave_message")),
    "voicemail_message": Field("voicemail_message", STRING),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CallRetry(Model):
    """A second attempt after a voicemail."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    wait: int | Unset = UNSET
    """Seconds until the next attempt."""
    voicemail_action: CallVoicemailAction | Unset = UNSET
    """What to do when the voicemail answers again."""
    voicemail_message: str | Unset = UNSET
    """Words to leave then."""
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
            new.wait = UNSET
            new.voicemail_action = UNSET
            new.voicemail_message = UNSET
            new._additional = None
            return new
        new.wait = source.get("wait", UNSET)
        new.voicemail_action = source.get("voicemail_action", UNSET)
        new.voicemail_message = source.get("voicemail_message", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
