# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `JsonPatchOperation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model
from ...shapes import ANY, STRING, Enumeration, keys, take
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import JsonPatchOp


_FIELDS: Mapping[str, Field] = {
    "op": Field("op", Enumeration("add", "copy", "move", "remove", "replace", "test"), required=True),
    "path": Field("path", STRING, required=True),
    "value": Field("value", ANY),
    "from": Field("from_", STRING),
}
_expected = keys("op", "path", "value", "from")


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
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = cls.__new__(cls)
        values, new.additional_properties = take(source, _expected, _FIELDS)
        (new.op, new.path, new.value, new.from_) = values
        return new
