# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PersonaBrain`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NULL, STRING, OneOf, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "personality": Field("personality", OneOf(STRING, NULL), required=True),
    "systemPrompt": Field("system_prompt", OneOf(STRING, NULL), required=True),
}
_REQUIRED = ("personality", "systemPrompt")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PersonaBrain(Model):
    """What tells the LLM how to behave as this persona."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    personality: str | None
    """Older description of the persona's character, where there is one."""
    system_prompt: str | None
    """Instructions that the LLM follows in every session."""
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
        (new.personality, new.system_prompt) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
