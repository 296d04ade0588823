# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PalPublished`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import DATE_TIME, STRING, date_time, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "status": Field("status", STRING, required=True),
    "pal_id": Field("pal_id", STRING, required=True),
    "pal_name": Field("pal_name", STRING),
    "system_prompt": Field("system_prompt", STRING),
    "updated_at": Field("updated_at", DATE_TIME),
}
_REQUIRED = ("status", "pal_id")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PalPublished(Model):
    """A PAL whose draft has become live."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    status: str
    """How it went, always success."""
    pal_id: str
    """Id of the live PAL."""
    pal_name: str | Unset = UNSET
    """Its name."""
    system_prompt: str | Unset = UNSET
    """Its instructions for the language model."""
    updated_at: dt.datetime | Unset = UNSET
    """When it became live."""
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
        (new.status, new.pal_id) = values
        if exact:
            new.pal_name = UNSET
            new.system_prompt = UNSET
            new.updated_at = UNSET
            new._additional = None
            return new
        new.pal_name = source.get("pal_name", UNSET)
        new.system_prompt = source.get("system_prompt", UNSET)
        value_of_updated_at = source.get("updated_at", UNSET)
        new.updated_at = date_time(value_of_updated_at)
        new._additional = rest(source, _KNOWN)
        return new
