# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The models of Bland; each loads when it is first used."""

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .call_config import CallConfig as CallConfig
    from .inbound_number import InboundNumber as InboundNumber
    from .inbound_number_settings import InboundNumberSettings as InboundNumberSettings
    from .pathway_condition import PathwayCondition as PathwayCondition
    from .persona import Persona as Persona
    from .persona_deletion import PersonaDeletion as PersonaDeletion
    from .persona_inbound_numbers import PersonaInboundNumbers as PersonaInboundNumbers
    from .persona_settings import PersonaSettings as PersonaSettings
    from .persona_version import PersonaVersion as PersonaVersion
    from .status_answer import StatusAnswer as StatusAnswer
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "CallConfig": "call_config",
            "InboundNumber": "inbound_number",
            "InboundNumberSettings": "inbound_number_settings",
            "PathwayCondition": "pathway_condition",
            "Persona": "persona",
            "PersonaDeletion": "persona_deletion",
            "PersonaInboundNumbers": "persona_inbound_numbers",
            "PersonaSettings": "persona_settings",
            "PersonaVersion": "persona_version",
            "StatusAnswer": "status_answer",
        },
    )

__all__ = [
    "CallConfig",
    "InboundNumber",
    "InboundNumberSettings",
    "PathwayCondition",
    "Persona",
    "PersonaDeletion",
    "PersonaInboundNumbers",
    "PersonaSettings",
    "PersonaVersion",
    "StatusAnswer",
]
