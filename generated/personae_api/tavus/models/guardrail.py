# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Guardrail`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, fill, see
from ...shapes import DATE_TIME, LONGEST_EXACT, STRING, Enumeration, date_time, from_iso_format, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Guardrail(Model):
    """A limit that a persona stays within."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    guardrail_name: str
    """Name to know the guardrail by."""
    guardrail_prompt: str
    """What the persona must keep to, in words."""
    modality: models.Modality | None
    """Whether the guardrail is about words or about something to be seen. 'verbal' when left out."""
    callback_url: str | None
    """Address that is called when the guardrail comes into play."""
    created_at: dt.datetime
    """When the guardrail was made."""
    updated_at: dt.datetime
    """When the guardrail last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        guardrail_name: str,
        guardrail_prompt: str,
        modality: models.Modality | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        created_at: dt.datetime,
        updated_at: dt.datetime,
        additional_properties: dict[str, Any] | None = None,
        _absent: frozenset[str] = NO_NAMES,
    ) -> None:
        fill(self, locals())

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
            new.modality = None
            new.callback_url = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.modality = source.get("modality")
        new.callback_url = source.get("callback_url")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
