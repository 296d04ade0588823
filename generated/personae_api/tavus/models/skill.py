# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Skill`."""

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
    "skill_id": Field("skill_id", STRING, required=True),
    "display_name": Field("display_name", STRING),
    "description": Field("description", STRING),
}
_REQUIRED = ("skill_id",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class Skill(Model):
    """Something that Tavus has ready for PALs to do."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    skill_id: str
    """Id of the skill."""
    display_name: str | Unset = UNSET
    """Its name for people."""
    description: str | Unset = UNSET
    """What it does."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.skill_id,) = values
        if exact:
            new.display_name = UNSET
            new.description = UNSET
            new._additional = None
            return new
        new.display_name = source.get("display_name", UNSET)
        new.description = source.get("description", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
