# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Prompt`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, STRING, date_time, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "prompt": Field("prompt", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "last_updated": Field("last_updated", DATE_TIME),
}
_REQUIRED = ("id", "prompt", "name")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Prompt(Model):
    """A stored prompt."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the prompt."""
    prompt: str
    """Text that tells an agent what to do."""
    name: str
    """Name to find it by."""
    last_updated: dt.datetime | None
    """When it last changed; left out when it was just stored."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        prompt: str,
        name: str,
        last_updated: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | None = None,
        _absent: frozenset[str] = NO_NAMES,
    ) -> None:
        _fill(self, locals())

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if type(source) is not dict and (fault := no_object(cls, source)):
            del source
            raise TypeError(fault)
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.prompt, new.name) = values
        if exact:
            new.last_updated = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_last_updated = source.get("last_updated")
        new.last_updated = date_time(value_of_last_updated)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
