# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CitationVariable`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, STRING, Array, Map, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "name": Field("name", STRING, required=True),
    "description": Field("description", STRING, required=True),
    "type": Field("type", STRING, required=True),
    "options": Field("options", Array(STRING)),
    "regex": Field("regex", STRING),
    "items": Field("items", Map(ANY)),
}
_REQUIRED = ("name", "description", "type")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CitationVariable(Model):
    """A value to look for."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    name: str
    """Name of the value."""
    description: str
    """What it means, in words."""
    type: str
    """Type of the value: string, boolean, number, categorical or array."""
    options: list[str] | None
    """Values that it may have, if it is categorical; seen in use."""
    regex: str | None
    """Form that it must have; seen in use."""
    items: dict[str, Any] | None
    """What the items of an array are; seen in use."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        name: str,
        description: str,
        type: str,
        options: list[str] | Unset = UNSET,
        regex: str | Unset = UNSET,
        items: dict[str, Any] | Unset = UNSET,
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
        (new.name, new.description, new.type) = values
        if exact:
            new.options = None
            new.regex = None
            new.items = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.options = source.get("options")
        new.regex = source.get("regex")
        new.items = source.get("items")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
