# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `BuilderMessage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Enumeration, keys, rest, some

if TYPE_CHECKING:
    from ..enumerations import BuilderRole


_FIELDS: Mapping[str, Field] = {
    "role": Field("role", Enumeration("assistant", "user"), required=True),
    "content": Field("content", STRING, required=True),
}
_REQUIRED = ("role", "content")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class BuilderMessage(Model):
    """Something that was said in the builder."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    role: BuilderRole
    """Who has said it."""
    content: str
    """What was said."""
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
        (new.role, new.content) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
