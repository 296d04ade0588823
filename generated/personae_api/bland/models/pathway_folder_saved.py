# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayFolderSaved`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NULL, STRING, OneOf, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "folder_id": Field("folder_id", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "parent_folder_id": Field("parent_folder_id", OneOf(STRING, NULL), required=True),
}
_REQUIRED = ("folder_id", "name", "parent_folder_id")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PathwayFolderSaved(Model):
    """A folder that was made or renamed; unlike in the list its id is in `folder_id`."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    folder_id: str
    """Id of the folder."""
    name: str
    """Name of the folder."""
    parent_folder_id: str | None
    """Folder it is in, null at the top level."""
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
        (new.folder_id, new.name, new.parent_folder_id) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
