# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The resources of Tavus, synchronous and asynchronous; each loads when it is first used."""

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .personas import AsyncPersonas as AsyncPersonas
    from .personas import Personas as Personas
    from .replicas import AsyncReplicas as AsyncReplicas
    from .replicas import Replicas as Replicas
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {"Personas": "personas", "AsyncPersonas": "personas", "Replicas": "replicas", "AsyncReplicas": "replicas"},
    )

__all__ = ["AsyncPersonas", "AsyncReplicas", "Personas", "Replicas"]
