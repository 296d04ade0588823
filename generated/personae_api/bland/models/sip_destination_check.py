# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipDestinationCheck`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, Reference, keys, rest, some

if TYPE_CHECKING:
    from .sip_destination import SipDestination

_PARSED_SHAPE = Reference("personae_api.bland.models.sip_destination", "SipDestination")

_FIELDS: Mapping[str, Field] = {
    "valid": Field("valid", BOOLEAN, required=True),
    "parsed": Field("parsed", _PARSED_SHAPE, required=True),
}
_REQUIRED = ("valid", "parsed")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SipDestinationCheck(Model):
    """What an address was understood as."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    valid: bool
    """Whether the address can be used."""
    parsed: SipDestination
    """The parts of a SIP address."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.valid, value_of_parsed) = values
        new.parsed = _PARSED_SHAPE.from_dict(value_of_parsed) if isinstance(value_of_parsed, dict) else value_of_parsed
        new._additional = None if exact else rest(source, _KNOWN)
        return new
