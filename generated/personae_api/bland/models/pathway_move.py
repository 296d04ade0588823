# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayMove`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NULL, STRING, OneOf, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "pathway_id": Field("pathway_id", STRING, required=True),
    "old_folder_id": Field("old_folder_id", OneOf(STRING, NULL), required=True),
    "new_folder_id": Field("new_folder_id", OneOf(STRING, NULL), required=True),
}
_REQUIRED = ("pathway_id", "old_folder_id", "new_folder_id")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PathwayMove(Model):
    """A pathway that was moved."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    pathway_id: str
    """Pathway that was moved."""
    old_folder_id: str | None
    """Folder it was in, null for the top level."""
    new_folder_id: str | None
    """Folder it is in now, null for the top level."""
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
        (new.pathway_id, new.old_folder_id, new.new_folder_id) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
