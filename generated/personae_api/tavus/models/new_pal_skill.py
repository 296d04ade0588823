# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `NewPalSkill`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, Map, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {"config": Field("config", Map(ANY))}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class NewPalSkill(Model):
    """A skill to give to a PAL."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    config: dict[str, Any] | Unset = UNSET
    """Settings of the skill: document_ids, slides_trigger and prompt for presentation; components and usage_guidance
    for magic_canvas; nothing for the others.
    """
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
            new.config = UNSET
            new._additional = None
            return new
        new.config = source.get("config", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
