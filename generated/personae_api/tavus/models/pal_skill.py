# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PalSkill`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, DATE_TIME, STRING, Map, date_time, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "skill_id": Field("skill_id", STRING, required=True),
    "config": Field("config", Map(ANY)),
    "attached_at": Field("attached_at", DATE_TIME),
    "updated_at": Field("updated_at", DATE_TIME),
}
_REQUIRED = ("skill_id",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PalSkill(Model):
    """A skill as a PAL has it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    skill_id: str
    """Id of the skill."""
    config: dict[str, Any] | Unset = UNSET
    """Settings of the skill: document_ids, slides_trigger and prompt for presentation; components and usage_guidance
    for magic_canvas; nothing for the others.
    """
    attached_at: dt.datetime | Unset = UNSET
    """When the PAL got it."""
    updated_at: dt.datetime | Unset = UNSET
    """When it last changed."""
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
            new.config = UNSET
            new.attached_at = UNSET
            new.updated_at = UNSET
            new._additional = None
            return new
        new.config = source.get("config", UNSET)
        value_of_attached_at = source.get("attached_at", UNSET)
        new.attached_at = date_time(value_of_attached_at)
        value_of_updated_at = source.get("updated_at", UNSET)
        new.updated_at = date_time(value_of_updated_at)
        new._additional = rest(source, _KNOWN)
        return new
