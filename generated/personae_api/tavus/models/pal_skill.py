# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PalSkill`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, DATE_TIME, STRING, Map, date_time, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "skill_id": Field("skill_id", STRING, required=True),
    "config": Field("config", Map(ANY)),
    "attached_at": Field("attached_at", DATE_TIME),
    "updated_at": Field("updated_at", DATE_TIME),
}
_REQUIRED = ("skill_id",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PalSkill(Model):
    """A skill as a PAL has it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    skill_id: str
    """Id of the skill."""
    config: dict[str, Any] | None
    """Settings of the skill: document_ids, slides_trigger and prompt for presentation; usage_guidance and components
    for magic_canvas; nothing for the others. The components are question, input, calendar, scheduling_embed, text,
    image, video, chart and alert, each with enabled, and scheduling_embed with provider and scheduling_url.
    """
    attached_at: dt.datetime | None
    """When the PAL got it."""
    updated_at: dt.datetime | None
    """When it last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        skill_id: str,
        config: dict[str, Any] | Unset = UNSET,
        attached_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | None = None,
        _absent: frozenset[str] = NO_NAMES,
    ) -> None:
        _fill(self, locals())

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if type(source) is not dict and (fault := no_object(cls, source)):
            del source
            raise TypeError(fault)
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.skill_id,) = values
        if exact:
            new.config = None
            new.attached_at = None
            new.updated_at = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.config = source.get("config")
        value_of_attached_at = source.get("attached_at")
        new.attached_at = date_time(value_of_attached_at)
        value_of_updated_at = source.get("updated_at")
        new.updated_at = date_time(value_of_updated_at)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
