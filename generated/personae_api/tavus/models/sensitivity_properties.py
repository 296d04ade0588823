# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SensitivityProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import Enumeration, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import ParticipantSensitivity


_FIELDS: Mapping[str, Field] = {
    "participant_pause_sensitivity": Field(
        "participant_pause_sensitivity", Enumeration("auto", "high", "low", "medium", "superlow", "verylow")
    ),
    "participant_interrupt_sensitivity": Field(
        "participant_interrupt_sensitivity", Enumeration("auto", "high", "low", "medium", "superlow", "verylow")
    ),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SensitivityProperties(Model):
    """How soon a sign from the participant counts."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    participant_pause_sensitivity: ParticipantSensitivity | Unset = UNSET
    """How soon a pause means that the participant is done."""
    participant_interrupt_sensitivity: ParticipantSensitivity | Unset = UNSET
    """How soon a word of the participant interrupts the replica."""
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
            new.participant_pause_sensitivity = UNSET
            new.participant_interrupt_sensitivity = UNSET
            new._additional = None
            return new
        new.participant_pause_sensitivity = source.get("participant_pause_sensitivity", UNSET)
        new.participant_interrupt_sensitivity = source.get("participant_interrupt_sensitivity", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
