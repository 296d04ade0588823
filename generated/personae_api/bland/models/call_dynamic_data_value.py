# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallDynamicDataValue`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "name": Field("name", STRING),
    "data": Field("data", STRING),
    "context": Field("context", STRING),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CallDynamicDataValue(Model):
    """Value that is taken out of an answer."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    name: str | Unset = UNSET
    """Variable that holds the value."""
    data: str | Unset = UNSET
    """Path to the value in the answer."""
    context: str | Unset = UNSET
    """Sentence for the prompt, with the variable in it."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.name = UNSET
            new.data = UNSET
            new.context = UNSET
            new._additional = None
            return new
        new.name = source.get("name", UNSET)
        new.data = source.get("data", UNSET)
        new.context = source.get("context", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
