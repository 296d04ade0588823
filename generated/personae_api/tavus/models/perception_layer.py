# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PerceptionLayer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, STRING, Array, Enumeration, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import EmotionRecognition, PerceptionModel
    from .perception_tool import PerceptionTool

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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PerceptionLayer(Model):
    """What the persona sees and hears of the other side beyond the words."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    perception_model: PerceptionModel | Unset = UNSET
    """Model that does the watching and listening. 'raven-1' when left out."""
    emotion_recognition: EmotionRecognition | Unset = UNSET
    """How much to make of moods."""
    perception_analysis_queries: list[str] | Unset = UNSET
    """Questions that the summary after a conversation answers."""
    tool_prompt: str | Unset = UNSET
    """Instructions on when to call which tool. Seen in use, not documented."""
    visual_awareness_queries: list[str] | Unset = UNSET
    """Questions about the picture that are asked again and again during a conversation."""
    visual_tool_prompt: str | Unset = UNSET
    """Instructions on when to call which of the visual tools."""
    visual_tools: list[PerceptionTool] | Unset = UNSET
    """Functions to call upon something seen."""
    audio_awareness_queries: list[str] | Unset = UNSET
    """Questions about the sound that are asked again and again during a conversation."""
    audio_tool_prompt: str | Unset = UNSET
    """Instructions on when to call which of the audio tools."""
    audio_tools: list[PerceptionTool] | Unset = UNSET
    """Functions to call upon something heard."""
    ambient_awareness_queries: list[str] | Unset = UNSET
    """Older name of visual_awareness_queries. Deprecated by the vendor."""
    perception_tool_prompt: str | Unset = UNSET
    """Older name of visual_tool_prompt. Deprecated by the vendor."""
    perception_tools: list[Any] | Unset = UNSET
    """Older name of visual_tools, with functions in the form that language models use. Deprecated by the vendor."""
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
            new.perception_model = UNSET
            new.emotion_recognition = UNSET
            new.perception_analysis_queries = UNSET
            new.tool_prompt = UNSET
            new.visual_awareness_queries = UNSET
            new.visual_tool_prompt = UNSET
            new.visual_tools = UNSET
            new.audio_awareness_queries = UNSET
            new.audio_tool_prompt = UNSET
            new.audio_tools = UNSET
            new.ambient_awareness_queries = UNSET
            new.perception_tool_prompt = UNSET
            new.perception_tools = UNSET
            new._additional = None
            return new
        new.perception_model = source.get("perception_model", UNSET)
        new.emotion_recognition = source.get("emotion_recognition", UNSET)
        new.perception_analysis_queries = source.get("perception_analysis_queries", UNSET)
        new.tool_prompt = source.get("tool_prompt", UNSET)
        new.visual_awareness_queries = source.get("visual_awareness_queries", UNSET)
        new.visual_tool_prompt = source.get("visual_tool_prompt", UNSET)
        value_of_visual_tools = source.get("visual_tools", UNSET)
        new.visual_tools = _VISUAL_TOOLS_SHAPE.decode(value_of_visual_tools)
        new.audio_awareness_queries = source.get("audio_awareness_queries", UNSET)
        new.audio_tool_prompt = source.get("audio_tool_prompt", UNSET)
        value_of_audio_tools = source.get("audio_tools", UNSET)
        new.audio_tools = _AUDIO_TOOLS_SHAPE.decode(value_of_audio_tools)
        new.ambient_awareness_queries = source.get("ambient_awareness_queries", UNSET)
        new.perception_tool_prompt = source.get("perception_tool_prompt", UNSET)
        new.perception_tools = source.get("perception_tools", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
