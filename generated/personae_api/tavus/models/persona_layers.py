# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PersonaLayers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, Map, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PersonaLayers(Model):
    """Settings of a persona, one object for each stage of the pipeline."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    llm: models.LlmLayer | None
    """The language model."""
    tts: models.TtsLayer | None
    """The voice."""
    perception: models.PerceptionLayer | None
    """Seeing and hearing."""
    stt: models.SttLayer | None
    """From speech to text."""
    conversational_flow: models.ConversationalFlowLayer | None
    """Turn-taking."""
    conferencing: models.ConferencingLayer | None
    """Meetings elsewhere."""
    capabilities: models.CapabilitiesLayer | None
    """What it can do beyond talking."""
    knowledge_base: models.KnowledgeBaseLayer | None
    """Looking things up."""
    transport: dict[str, Any] | None
    """What carries sound and picture, such as the transport_type livekit. Undocumented, seen in use."""
    sts: dict[str, Any] | None
    """Settings of the pipeline speech-to-speech. Undocumented, seen in use."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        llm: models.LlmLayer | Unset = UNSET,
        tts: models.TtsLayer | Unset = UNSET,
        perception: models.PerceptionLayer | Unset = UNSET,
        stt: models.SttLayer | Unset = UNSET,
        conversational_flow: models.ConversationalFlowLayer | Unset = UNSET,
        conferencing: models.ConferencingLayer | Unset = UNSET,
        capabilities: models.CapabilitiesLayer | Unset = UNSET,
        knowledge_base: models.KnowledgeBaseLayer | Unset = UNSET,
        transport: dict[str, Any] | Unset = UNSET,
        sts: dict[str, Any] | Unset = UNSET,
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
            new.llm = None
            new.tts = None
            new.perception = None
            new.stt = None
            new.conversational_flow = None
            new.conferencing = None
            new.capabilities = None
            new.knowledge_base = None
            new.transport = None
            new.sts = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_llm = source.get("llm")
        new.llm = _LLM_SHAPE.from_dict(value_of_llm) if isinstance(value_of_llm, dict) else value_of_llm
        value_of_tts = source.get("tts")
        new.tts = _TTS_SHAPE.from_dict(value_of_tts) if isinstance(value_of_tts, dict) else value_of_tts
        value_of_perception = source.get("perception")
        new.perception = (
            _PERCEPTION_SHAPE.from_dict(value_of_perception)
            if isinstance(value_of_perception, dict)
            else value_of_perception
        )
        value_of_stt = source.get("stt")
        new.stt = _STT_SHAPE.from_dict(value_of_stt) if isinstance(value_of_stt, dict) else value_of_stt
        value_of_conversational_flow = source.get("conversational_flow")
        new.conversational_flow = (
            _CONVERSATIONAL_FLOW_SHAPE.from_dict(value_of_conversational_flow)
            if isinstance(value_of_conversational_flow, dict)
            else value_of_conversational_flow
        )
        value_of_conferencing = source.get("conferencing")
        new.conferencing = (
            _CONFERENCING_SHAPE.from_dict(value_of_conferencing)
            if isinstance(value_of_conferencing, dict)
            else value_of_conferencing
        )
        value_of_capabilities = source.get("capabilities")
        new.capabilities = (
            _CAPABILITIES_SHAPE.from_dict(value_of_capabilities)
            if isinstance(value_of_capabilities, dict)
            else value_of_capabilities
        )
        value_of_knowledge_base = source.get("knowledge_base")
        new.knowledge_base = (
            _KNOWLEDGE_BASE_SHAPE.from_dict(value_of_knowledge_base)
            if isinstance(value_of_knowledge_base, dict)
            else value_of_knowledge_base
        )
        new.transport = source.get("transport")
        new.sts = source.get("sts")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
