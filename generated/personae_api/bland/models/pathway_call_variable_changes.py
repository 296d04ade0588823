# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayCallVariableChanges`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, Map, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "modified": Field("modified", Map(ANY)),
    "added": Field("added", Map(ANY)),
    "removed": Field("removed", Map(ANY)),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PathwayCallVariableChanges(Model):
    """What a step has changed of the variables of a call."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    modified: dict[str, Any] | None
    """New values of variables that were there, by their names."""
    added: dict[str, Any] | None
    """Variables that are new."""
    removed: dict[str, Any] | None
    """Variables that are gone, with their last values."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        modified: dict[str, Any] | Unset = UNSET,
        added: dict[str, Any] | Unset = UNSET,
        removed: dict[str, Any] | Unset = UNSET,
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
            new.modified = None
            new.added = None
            new.removed = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.modified = source.get("modified")
        new.added = source.get("added")
        new.removed = source.get("removed")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
