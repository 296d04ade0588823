# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Guardrail`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import DATE_TIME, LONGEST_EXACT, STRING, Enumeration, date_time, from_iso_format, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import Modality


_FIELDS: Mapping[str, Field] = {
    "guardrail_name": Field("guardrail_name", STRING, required=True),
    "guardrail_prompt": Field("guardrail_prompt", STRING, required=True),
    "modality": Field("modality", Enumeration("verbal", "visual")),
    "callback_url": Field("callback_url", STRING),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
}
_REQUIRED = ("guardrail_name", "guardrail_prompt", "created_at", "updated_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class Guardrail(Model):
    """A limit that a persona stays within."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    guardrail_name: str
    """Name to know the guardrail by."""
    guardrail_prompt: str
    """What the persona must keep to, in words."""
    modality: Modality | Unset = UNSET
    """Whether the guardrail is about words or about something to be seen. 'verbal' when left out."""
    callback_url: str | Unset = UNSET
    """Address that is called when the guardrail comes into play."""
    created_at: dt.datetime
    """When the guardrail was made."""
    updated_at: dt.datetime
    """When the guardrail last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.guardrail_name, new.guardrail_prompt, value_of_created_at, value_of_updated_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            are_exact = len(value_of_created_at) <= LONGEST_EXACT and len(value_of_updated_at) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new.modality = UNSET
            new.callback_url = UNSET
            new._additional = None
            return new
        new.modality = source.get("modality", UNSET)
        new.callback_url = source.get("callback_url", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
