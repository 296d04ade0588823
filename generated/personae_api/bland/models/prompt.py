# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Prompt`."""

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
    "id": Field("id", STRING, required=True),
    "prompt": Field("prompt", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "last_updated": Field("last_updated", DATE_TIME),
}
_REQUIRED = ("id", "prompt", "name")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class Prompt(Model):
    """A stored prompt."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the prompt."""
    prompt: str
    """Text that tells an agent what to do."""
    name: str
    """Name to find it by."""
    last_updated: dt.datetime | Unset = UNSET
    """When it last changed; left out when it was just stored."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.prompt, new.name) = values
        if exact:
            new.last_updated = UNSET
            new._additional = None
            return new
        value_of_last_updated = source.get("last_updated", UNSET)
        new.last_updated = date_time(value_of_last_updated)
        new._additional = rest(source, _KNOWN)
        return new
