"""All that is one vendor's own, a folder for each; and the list of them, which whatever needs a vendor asks.

A folder has `dialect`, `client` and `sandbox`, and `persona` if the vendor has personas; what belongs to a vendor is
loaded when it is asked for. Both lines of names are written by `make vendor`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..call.dialect import Dialect
    from ..client import AsyncClient, Client
    from .persona import PersonaFields
    from .style import Style

VENDORS = ("anam", "bland", "tavus")
WITH_PERSONAS = ("anam", "bland", "tavus")


def dialect_of(vendor: str) -> Dialect:
    """Where a vendor is, and how it speaks HTTP."""
    dialect: Dialect = _load(vendor, "dialect", "DIALECT")
    return dialect


def client_of(vendor: str) -> type[Client[Any]]:
    """The class of a vendor's synchronous client."""
    kind: type[Client[Any]] = _load(vendor, "client", "CLIENT")
    return kind


def async_client_of(vendor: str) -> type[AsyncClient[Any]]:
    """The class of a vendor's asynchronous client."""
    kind: type[AsyncClient[Any]] = _load(vendor, "client", "ASYNC_CLIENT")
    return kind


def persona_of(vendor: str) -> PersonaFields:
    """What a vendor calls the fields of a persona."""
    fields: PersonaFields = _load(vendor, "persona", "PERSONA")
    return fields


def style_of(vendor: str) -> Style:
    """How the sandbox acts out a vendor."""
    style: Style = _load(vendor, "sandbox", "STYLE")
    return style


def _load(vendor: str, module: str, name: str) -> Any:
    return getattr(import_module(f".{vendor}.{module}", __name__), name)
