# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PerceptionLayer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, STRING, Array, Enumeration, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_VISUAL_TOOLS_SHAPE = Array(Reference("personae_api.tavus.models.perception_tool", "PerceptionTool"))
_AUDIO_TOOLS_SHAPE = Array(Reference("personae_api.tavus.models.perception_tool", "PerceptionTool"))

_FIELDS: Mapping[str, Field] = {
    "perception_model": Field("perception_model", Enumeration("off", "raven-0", "raven-1")),
    "emotion_recognition": Field("emotion_recognition", Enumeration("auto", "full", "limited")),
    "perception_analysis_queries": Field("perception_analysis_queries", Array(STRING)),
    "tool_prompt": Field("tool_prompt", STRING),
    "visual_awareness_queries": Field("visual_awareness_queries", Array(STRING)),
    "visual_tool_prompt": Field("visual_tool_prompt", STRING),
    "visual_tools": Field("visual_tools", _VISUAL_TOOLS_SHAPE),
    "audio_awareness_queries": Field("audio_awareness_queries", Array(STRING)),
    "audio_tool_prompt": Field("audio_tool_prompt", STRING),
    "audio_tools": Field("audio_tools", _AUDIO_TOOLS_SHAPE),
    "ambient_awareness_queries": Field("ambient_awareness_queries", Array(STRING)),
    "perception_tool_prompt": Field("perception_tool_prompt", STRING),
    "perception_tools": Field("perception_tools", Array(ANY)),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PerceptionLayer(Model):
    """What the persona sees and hears of the other side beyond the words."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    perception_model: models.PerceptionModel | None
    """Model that does the watching and listening. 'raven-1' when left out."""
    emotion_recognition: models.EmotionRecognition | None
    """How much to analyse emotions."""
    perception_analysis_queries: list[str] | None
    """Questions that the summary after a conversation answers."""
    tool_prompt: str | None
    """Instructions on when to call which tool. Undocumented, seen in use."""
    visual_awareness_queries: list[str] | None
    """Questions about the picture that are asked again and again during a conversation."""
    visual_tool_prompt: str | None
    """Instructions on when to call which of the visual tools."""
    visual_tools: list[models.PerceptionTool] | None
    """Functions to call upon something seen."""
    audio_awareness_queries: list[str] | None
    """Questions about the sound that are asked again and again during a conversation."""
    audio_tool_prompt: str | None
    """Instructions on when to call which of the audio tools."""
    audio_tools: list[models.PerceptionTool] | None
    """Functions to call upon something heard."""
    ambient_awareness_queries: list[str] | None
    """Older name of visual_awareness_queries. Deprecated by the vendor."""
    perception_tool_prompt: str | None
    """Older name of visual_tool_prompt. Deprecated by the vendor."""
    perception_tools: list[Any] | None
    """Older name of visual_tools, with functions in the form that language models use. Deprecated by the vendor."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        perception_model: models.PerceptionModel | Unset = UNSET,
        emotion_recognition: models.EmotionRecognition | Unset = UNSET,
        perception_analysis_queries: list[str] | Unset = UNSET,
        tool_prompt: str | Unset = UNSET,
        visual_awareness_queries: list[str] | Unset = UNSET,
        visual_tool_prompt: str | Unset = UNSET,
        visual_tools: list[models.PerceptionTool] | Unset = UNSET,
        audio_awareness_queries: list[str] | Unset = UNSET,
        audio_tool_prompt: str | Unset = UNSET,
        audio_tools: list[models.PerceptionTool] | Unset = UNSET,
        ambient_awareness_queries: list[str] | Unset = UNSET,
        perception_tool_prompt: str | Unset = UNSET,
        perception_tools: list[Any] | Unset = UNSET,
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
            new.perception_model = None
            new.emotion_recognition = None
            new.perception_analysis_queries = None
            new.tool_prompt = None
            new.visual_awareness_queries = None
            new.visual_tool_prompt = None
            new.visual_tools = None
            new.audio_awareness_queries = None
            new.audio_tool_prompt = None
            new.audio_tools = None
            new.ambient_awareness_queries = None
            new.perception_tool_prompt = None
            new.perception_tools = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.perception_model = source.get("perception_model")
        new.emotion_recognition = source.get("emotion_recognition")
        new.perception_analysis_queries = source.get("perception_analysis_queries")
        new.tool_prompt = source.get("tool_prompt")
        new.visual_awareness_queries = source.get("visual_awareness_queries")
        new.visual_tool_prompt = source.get("visual_tool_prompt")
        value_of_visual_tools = source.get("visual_tools")
        new.visual_tools = _VISUAL_TOOLS_SHAPE.decode(value_of_visual_tools)
        new.audio_awareness_queries = source.get("audio_awareness_queries")
        new.audio_tool_prompt = source.get("audio_tool_prompt")
        value_of_audio_tools = source.get("audio_tools")
        new.audio_tools = _AUDIO_TOOLS_SHAPE.decode(value_of_audio_tools)
        new.ambient_awareness_queries = source.get("ambient_awareness_queries")
        new.perception_tool_prompt = source.get("perception_tool_prompt")
        new.perception_tools = source.get("perception_tools")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
