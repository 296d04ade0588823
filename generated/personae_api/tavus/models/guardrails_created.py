# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `GuardrailsCreated`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model
from ...shapes import DATE_TIME, STRING, date_time, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "guardrails_id": Field("guardrails_id", STRING, required=True),
    "guardrails_name": Field("guardrails_name", STRING, required=True),
    "status": Field("status", STRING, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = ("guardrails_id", "guardrails_name", "status", "created_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class GuardrailsCreated(Model):
    """What Tavus tells about a set of guardrails it has just made."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    guardrails_id: str
    """Id of the new set, to give to a persona."""
    guardrails_name: str
    """Name of the new set."""
    status: str
    """State of the new set, such as active."""
    created_at: dt.datetime
    """When the set was made."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = cls.__new__(cls)
        try:
            values = _required(source)
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.guardrails_id, new.guardrails_name, new.status, value_of_created_at) = values
        new.created_at = date_time(value_of_created_at)
        new.additional_properties = {} if exact else rest(source, _KNOWN)
        return new
