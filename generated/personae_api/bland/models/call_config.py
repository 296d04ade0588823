# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model
from ...shapes import BOOLEAN, NUMBER, STRING, keys, take
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "voice": Field("voice", STRING),
    "record": Field("record", BOOLEAN),
    "language": Field("language", STRING),
    "background": Field("background", STRING),
    "max_duration": Field("max_duration", NUMBER),
    "wait_for_greeting": Field("wait_for_greeting", BOOLEAN),
    "interruption_threshold": Field("interruption_threshold", NUMBER),
}
_expected = keys(
    "voice", "record", "language", "background", "max_duration", "wait_for_greeting", "interruption_threshold"
)


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CallConfig(Model):
    """How the persona behaves on the phone."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    voice: str | Unset = UNSET
    """Voice that speaks, by name or id."""
    record: bool | Unset = UNSET
    """Keep a recording of each call."""
    language: str | Unset = UNSET
    """Language of the conversation as a code, such as en-GB."""
    background: str | Unset = UNSET
    """Sound played under the voice, such as cafe. Calls themselves name this field background_track."""
    max_duration: float | Unset = UNSET
    """Minutes after which a call is ended."""
    wait_for_greeting: bool | Unset = UNSET
    """Let the other side speak first."""
    interruption_threshold: float | Unset = UNSET
    """How sensitive the persona is to being interrupted."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = cls.__new__(cls)
        values, new.additional_properties = take(source, _expected, _FIELDS)
        (
            new.voice,
            new.record,
            new.language,
            new.background,
            new.max_duration,
            new.wait_for_greeting,
            new.interruption_threshold,
        ) = values
        return new
