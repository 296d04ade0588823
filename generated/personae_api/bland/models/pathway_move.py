# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayMove`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NULL, STRING, OneOf, keys, some

_FIELDS: Mapping[str, Field] = {
    "pathway_id": Field("pathway_id", STRING, required=True),
    "old_folder_id": Field("old_folder_id", OneOf(STRING, NULL), required=True),
    "new_folder_id": Field("new_folder_id", OneOf(STRING, NULL), required=True),
}
_REQUIRED = ("pathway_id", "old_folder_id", "new_folder_id")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PathwayMove(Model):
    """A pathway that was moved."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    pathway_id: str
    """Pathway that was moved."""
    old_folder_id: str | None
    """Folder it was in, null for the top level."""
    new_folder_id: str | None
    """Folder it is in now, null for the top level."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        pathway_id: str,
        old_folder_id: str | None,
        new_folder_id: str | None,
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
        (new.pathway_id, new.old_folder_id, new.new_folder_id) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
