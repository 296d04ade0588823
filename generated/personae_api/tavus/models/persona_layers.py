# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PersonaLayers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model
from ...shapes import Reference, keys, take
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .conversational_flow_layer import ConversationalFlowLayer
    from .llm_layer import LlmLayer
    from .perception_layer import PerceptionLayer
    from .stt_layer import SttLayer
    from .tts_layer import TtsLayer

_LLM_SHAPE = Reference("personae_api.tavus.models.llm_layer", "LlmLayer")
_TTS_SHAPE = Reference("personae_api.tavus.models.tts_layer", "TtsLayer")
_PERCEPTION_SHAPE = Reference("personae_api.tavus.models.perception_layer", "PerceptionLayer")
_STT_SHAPE = Reference("personae_api.tavus.models.stt_layer", "SttLayer")
_CONVERSATIONAL_FLOW_SHAPE = Reference("personae_api.tavus.models.conversational_flow_layer", "ConversationalFlowLayer")

_FIELDS: Mapping[str, Field] = {
    "llm": Field("llm", _LLM_SHAPE),
    "tts": Field("tts", _TTS_SHAPE),
    "perception": Field("perception", _PERCEPTION_SHAPE),
    "stt": Field("stt", _STT_SHAPE),
    "conversational_flow": Field("conversational_flow", _CONVERSATIONAL_FLOW_SHAPE),
}
_expected = keys("llm", "tts", "perception", "stt", "conversational_flow")


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PersonaLayers(Model):
    """Settings of a persona, one object for each stage of the pipeline."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    llm: LlmLayer | Unset = UNSET
    """The language model."""
    tts: TtsLayer | Unset = UNSET
    """The voice."""
    perception: PerceptionLayer | Unset = UNSET
    """Seeing and hearing."""
    stt: SttLayer | Unset = UNSET
    """From speech to text."""
    conversational_flow: ConversationalFlowLayer | Unset = UNSET
    """Turn-taking."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = cls.__new__(cls)
        values, new.additional_properties = take(source, _expected, _FIELDS)
        (value_of_llm, value_of_tts, value_of_perception, value_of_stt, value_of_conversational_flow) = values
        new.llm = _LLM_SHAPE.decode(value_of_llm)
        new.tts = _TTS_SHAPE.decode(value_of_tts)
        new.perception = _PERCEPTION_SHAPE.decode(value_of_perception)
        new.stt = _STT_SHAPE.decode(value_of_stt)
        new.conversational_flow = _CONVERSATIONAL_FLOW_SHAPE.decode(value_of_conversational_flow)
        return new
