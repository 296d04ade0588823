# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ElevenLabsAgentOverride`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_PROMPT_SHAPE = Reference("personae_api.anam.models.eleven_labs_prompt_override", "ElevenLabsPromptOverride")

_FIELDS: Mapping[str, Field] = {
    "prompt": Field("prompt", _PROMPT_SHAPE),
    "firstMessage": Field("first_message", STRING),
    "language": Field("language", STRING),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ElevenLabsAgentOverride(Model):
    """What an agent of ElevenLabs is to say and do otherwise."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    prompt: models.ElevenLabsPromptOverride | None
    """Another prompt."""
    first_message: str | None
    """Other first words."""
    language: str | None
    """Another language."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        prompt: models.ElevenLabsPromptOverride | Unset = UNSET,
        first_message: str | Unset = UNSET,
        language: str | Unset = UNSET,
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
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.prompt = None
            new.first_message = None
            new.language = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_prompt = source.get("prompt")
        new.prompt = _PROMPT_SHAPE.from_dict(value_of_prompt) if isinstance(value_of_prompt, dict) else value_of_prompt
        new.first_message = source.get("firstMessage")
        new.language = source.get("language")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
