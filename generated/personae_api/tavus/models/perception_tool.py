# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PerceptionTool`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {"name": Field("name", STRING), "description": Field("description", STRING)}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PerceptionTool(Model):
    """A function that is called when something is seen or heard. Fields beside these are kept."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    name: str | Unset = UNSET
    """Name the tool prompt refers to."""
    description: str | Unset = UNSET
    """When to call it, in words."""
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
            new.description = UNSET
            new._additional = None
            return new
        new.name = source.get("name", UNSET)
        new.description = source.get("description", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
