# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayResponseField`."""

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
    "data": Field("data", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "context": Field("context", STRING),
}
_REQUIRED = ("data", "name")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PathwayResponseField(Model):
    """A value that is taken out of the answer to a request."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    data: str
    """Path of the value in the answer, such as $.slots."""
    name: str
    """Variable that takes the value."""
    context: str | Unset = UNSET
    """What the value means, for the agent; may be empty."""
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
        (new.data, new.name) = values
        if exact:
            new.context = UNSET
            new._additional = None
            return new
        new.context = source.get("context", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
