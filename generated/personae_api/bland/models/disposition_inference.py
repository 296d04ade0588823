# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DispositionInference`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NUMBER, STRING, Array, Enumeration, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "contextSources": Field(
        "context_sources",
        Array(
            Enumeration(
                "agent_config",
                "audio_recording",
                "call_config",
                "call_metadata",
                "pathway_logs",
                "tool_logs",
                "transcript",
                "variables",
            )
        ),
        required=True,
    ),
    "modelProfileKey": Field("model_profile_key", STRING),
    "temperature": Field("temperature", NUMBER),
    "maxOutputTokens": Field("max_output_tokens", INTEGER),
    "thinking": Field("thinking", Enumeration("high", "low", "medium")),
}
_REQUIRED = ("contextSources",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DispositionInference(Model):
    """How a model works."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    context_sources: list[models.DispositionInput]
    """What it gets to see. At least 1 item, at most 8 items."""
    model_profile_key: str | None
    """Which model: `balanced`, `fast` or `high_accuracy`. 'balanced' when left out."""
    temperature: float | None
    """How freely it chooses its words. At least 0, at most 2."""
    max_output_tokens: int | None
    """How much it may write. At least 1, at most 64000."""
    thinking: models.DispositionThinking | None
    """How much it thinks."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        context_sources: list[models.DispositionInput],
        model_profile_key: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        max_output_tokens: int | Unset = UNSET,
        thinking: models.DispositionThinking | Unset = UNSET,
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
        (new.context_sources,) = values
        if exact:
            new.model_profile_key = None
            new.temperature = None
            new.max_output_tokens = None
            new.thinking = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.model_profile_key = source.get("modelProfileKey")
        new.temperature = source.get("temperature")
        new.max_output_tokens = source.get("maxOutputTokens")
        new.thinking = source.get("thinking")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
