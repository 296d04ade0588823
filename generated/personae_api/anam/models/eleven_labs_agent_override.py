# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ElevenLabsAgentOverride`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .eleven_labs_prompt_override import ElevenLabsPromptOverride

_PROMPT_SHAPE = Reference("personae_api.anam.models.eleven_labs_prompt_override", "ElevenLabsPromptOverride")

_FIELDS: Mapping[str, Field] = {
    "prompt": Field("prompt", _PROMPT_SHAPE),
    "firstMessage": Field("first_message", STRING),
    "language": Field("language", STRING),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class ElevenLabsAgentOverride(Model):
    """What an agent of ElevenLabs is to say and do otherwise."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    prompt: ElevenLabsPromptOverride | Unset = UNSET
    """Another prompt."""
    first_message: str | Unset = UNSET
    """Other first words."""
    language: str | Unset = UNSET
    """Another language."""
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
            new.prompt = UNSET
            new.first_message = UNSET
            new.language = UNSET
            new._additional = None
            return new
        value_of_prompt = source.get("prompt", UNSET)
        new.prompt = _PROMPT_SHAPE.from_dict(value_of_prompt) if isinstance(value_of_prompt, dict) else value_of_prompt
        new.first_message = source.get("firstMessage", UNSET)
        new.language = source.get("language", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
