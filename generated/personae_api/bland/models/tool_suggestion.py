# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ToolSuggestion`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, STRING, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "is_new": Field("is_new", BOOLEAN),
    "name": Field("name", STRING),
    "description": Field("description", STRING),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ToolSuggestion(Model):
    """A tool that fits a description. Beside `is_new` its fields are not known; they are kept."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    is_new: bool | None
    """Whether it would have to be made; seen in use."""
    name: str | None
    """Name by which an agent would know it."""
    description: str | None
    """What it does."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        is_new: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
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
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.is_new = None
            new.name = None
            new.description = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.is_new = source.get("is_new")
        new.name = source.get("name")
        new.description = source.get("description")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
