# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The resources of Bland, synchronous and asynchronous; each loads when it is first used."""

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .personas import AsyncPersonas as AsyncPersonas
    from .personas import Personas as Personas
else:
    __getattr__, __dir__ = lazy(__name__, {"Personas": "personas", "AsyncPersonas": "personas"})

__all__ = ["AsyncPersonas", "Personas"]
