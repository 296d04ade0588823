# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallPathwayTag`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {"name": Field("name", STRING), "color": Field("color", STRING)}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CallPathwayTag(Model):
    """Label of a node."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    name: str | Unset = UNSET
    """Text of the label."""
    color: str | Unset = UNSET
    """Colour it is shown in."""
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
            new.color = UNSET
            new._additional = None
            return new
        new.name = source.get("name", UNSET)
        new.color = source.get("color", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
