# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The models of Tavus; each loads when it is first used."""

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .conversational_flow_layer import ConversationalFlowLayer as ConversationalFlowLayer
    from .json_patch_operation import JsonPatchOperation as JsonPatchOperation
    from .llm_layer import LlmLayer as LlmLayer
    from .perception_layer import PerceptionLayer as PerceptionLayer
    from .perception_tool import PerceptionTool as PerceptionTool
    from .persona import Persona as Persona
    from .persona_created import PersonaCreated as PersonaCreated
    from .persona_layers import PersonaLayers as PersonaLayers
    from .replica import Replica as Replica
    from .replica_created import ReplicaCreated as ReplicaCreated
    from .replica_properties import ReplicaProperties as ReplicaProperties
    from .stt_layer import SttLayer as SttLayer
    from .tts_layer import TtsLayer as TtsLayer
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ConversationalFlowLayer": "conversational_flow_layer",
            "JsonPatchOperation": "json_patch_operation",
            "LlmLayer": "llm_layer",
            "PerceptionLayer": "perception_layer",
            "PerceptionTool": "perception_tool",
            "Persona": "persona",
            "PersonaCreated": "persona_created",
            "PersonaLayers": "persona_layers",
            "Replica": "replica",
            "ReplicaCreated": "replica_created",
            "ReplicaProperties": "replica_properties",
            "SttLayer": "stt_layer",
            "TtsLayer": "tts_layer",
        },
    )

__all__ = [
    "ConversationalFlowLayer",
    "JsonPatchOperation",
    "LlmLayer",
    "PerceptionLayer",
    "PerceptionTool",
    "Persona",
    "PersonaCreated",
    "PersonaLayers",
    "Replica",
    "ReplicaCreated",
    "ReplicaProperties",
    "SttLayer",
    "TtsLayer",
]
