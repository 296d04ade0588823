# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PersonaLayers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, Map, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .capabilities_layer import CapabilitiesLayer
    from .conferencing_layer import ConferencingLayer
    from .conversational_flow_layer import ConversationalFlowLayer
    from .knowledge_base_layer import KnowledgeBaseLayer
    from .llm_layer import LlmLayer
    from .perception_layer import PerceptionLayer
    from .stt_layer import SttLayer
    from .tts_layer import TtsLayer

_LLM_SHAPE = Reference("personae_api.tavus.models.llm_layer", "LlmLayer")
_TTS_SHAPE = Reference("personae_api.tavus.models.tts_layer", "TtsLayer")
_PERCEPTION_SHAPE = Reference("personae_api.tavus.models.perception_layer", "PerceptionLayer")
_STT_SHAPE = Reference("personae_api.tavus.models.stt_layer", "SttLayer")
_CONVERSATIONAL_FLOW_SHAPE = Reference("personae_api.tavus.models.conversational_flow_layer", "ConversationalFlowLayer")
_CONFERENCING_SHAPE = Reference("personae_api.tavus.models.conferencing_layer", "ConferencingLayer")
_CAPABILITIES_SHAPE = Reference("personae_api.tavus.models.capabilities_layer", "CapabilitiesLayer")
_KNOWLEDGE_BASE_SHAPE = Reference("personae_api.tavus.models.knowledge_base_layer", "KnowledgeBaseLayer")

_FIELDS: Mapping[str, Field] = {
    "llm": Field("llm", _LLM_SHAPE),
    "tts": Field("tts", _TTS_SHAPE),
    "perception": Field("perception", _PERCEPTION_SHAPE),
    "stt": Field("stt", _STT_SHAPE),
    "conversational_flow": Field("conversational_flow", _CONVERSATIONAL_FLOW_SHAPE),
    "conferencing": Field("conferencing", _CONFERENCING_SHAPE),
    "capabilities": Field("capabilities", _CAPABILITIES_SHAPE),
    "knowledge_base": Field("knowledge_base", _KNOWLEDGE_BASE_SHAPE),
    "transport": Field("transport", Map(ANY)),
    "sts": Field("sts", Map(ANY)),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


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
    conferencing: ConferencingLayer | Unset = UNSET
    """Meetings elsewhere."""
    capabilities: CapabilitiesLayer | Unset = UNSET
    """What it can do beyond talking."""
    knowledge_base: KnowledgeBaseLayer | Unset = UNSET
    """Looking things up."""
    transport: dict[str, Any] | Unset = UNSET
    """What carries sound and picture, such as the transport_type livekit. Seen in use, not documented."""
    sts: dict[str, Any] | Unset = UNSET
    """Settings of the pipeline speech-to-speech. Seen in use, not documented."""
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
            new.llm = UNSET
            new.tts = UNSET
            new.perception = UNSET
            new.stt = UNSET
            new.conversational_flow = UNSET
            new.conferencing = UNSET
            new.capabilities = UNSET
            new.knowledge_base = UNSET
            new.transport = UNSET
            new.sts = UNSET
            new._additional = None
            return new
        value_of_llm = source.get("llm", UNSET)
        new.llm = _LLM_SHAPE.from_dict(value_of_llm) if isinstance(value_of_llm, dict) else value_of_llm
        value_of_tts = source.get("tts", UNSET)
        new.tts = _TTS_SHAPE.from_dict(value_of_tts) if isinstance(value_of_tts, dict) else value_of_tts
        value_of_perception = source.get("perception", UNSET)
        new.perception = (
            _PERCEPTION_SHAPE.from_dict(value_of_perception)
            if isinstance(value_of_perception, dict)
            else value_of_perception
        )
        value_of_stt = source.get("stt", UNSET)
        new.stt = _STT_SHAPE.from_dict(value_of_stt) if isinstance(value_of_stt, dict) else value_of_stt
        value_of_conversational_flow = source.get("conversational_flow", UNSET)
        new.conversational_flow = (
            _CONVERSATIONAL_FLOW_SHAPE.from_dict(value_of_conversational_flow)
            if isinstance(value_of_conversational_flow, dict)
            else value_of_conversational_flow
        )
        value_of_conferencing = source.get("conferencing", UNSET)
        new.conferencing = (
            _CONFERENCING_SHAPE.from_dict(value_of_conferencing)
            if isinstance(value_of_conferencing, dict)
            else value_of_conferencing
        )
        value_of_capabilities = source.get("capabilities", UNSET)
        new.capabilities = (
            _CAPABILITIES_SHAPE.from_dict(value_of_capabilities)
            if isinstance(value_of_capabilities, dict)
            else value_of_capabilities
        )
        value_of_knowledge_base = source.get("knowledge_base", UNSET)
        new.knowledge_base = (
            _KNOWLEDGE_BASE_SHAPE.from_dict(value_of_knowledge_base)
            if isinstance(value_of_knowledge_base, dict)
            else value_of_knowledge_base
        )
        new.transport = source.get("transport", UNSET)
        new.sts = source.get("sts", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
