# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `JsonPatchOperation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, STRING, Enumeration, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import JsonPatchOp


_FIELDS: Mapping[str, Field] = {
    "op": Field("op", Enumeration("add", "copy", "move", "remove", "replace", "test"), required=True),
    "path": Field("path", STRING, required=True),
    "value": Field("value", ANY),
    "from": Field("from_", STRING),
}
_REQUIRED = ("op", "path")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class JsonPatchOperation(Model):
    """One step of a JSON Patch as RFC 6902 defines it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    op: JsonPatchOp
    """What to do at the path."""
    path: str
    """Place in the document as a JSON Pointer, such as /layers/llm/model."""
    value: Any | Unset = UNSET
    """Any JSON value; needed by add, replace and test, ignored by the others."""
    from_: str | Unset = UNSET
    """Place to take the value from as a JSON Pointer; needed by move and copy."""
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
        (new.op, new.path) = values
        if exact:
            new.value = UNSET
            new.from_ = UNSET
            new._additional = None
            return new
        new.value = source.get("value", UNSET)
        new.from_ = source.get("from", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
