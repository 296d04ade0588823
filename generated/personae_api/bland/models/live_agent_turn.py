# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `LiveAgentTurn`."""

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
    "role": Field("role", STRING, required=True),
    "content": Field("content", STRING, required=True),
    "original_content": Field("original_content", STRING),
}
_REQUIRED = ("role", "content")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class LiveAgentTurn(Model):
    """A message from before a person took over."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    role: str
    """Who wrote it, user or agent."""
    content: str
    """What it says, in English if it was translated."""
    original_content: str | Unset = UNSET
    """What it said before, if it was translated."""
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
        if exact:
            new.original_content = UNSET
            new._additional = None
            return new
        new.original_content = source.get("original_content", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
