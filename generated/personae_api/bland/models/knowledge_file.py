# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `KnowledgeFile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, STRING, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "file_name": Field("file_name", STRING, required=True),
    "file_size": Field("file_size", INTEGER, required=True),
    "file_type": Field("file_type", STRING, required=True),
}
_REQUIRED = ("file_name", "file_size", "file_type")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class KnowledgeFile(Model):
    """File that a knowledge base was made from."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    file_name: str
    """Name of the file as it was uploaded."""
    file_size: int
    """Size in bytes."""
    file_type: str
    """Media type, such as application/pdf."""
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
        (new.file_name, new.file_size, new.file_type) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
