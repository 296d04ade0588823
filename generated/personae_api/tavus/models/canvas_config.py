# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CanvasConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, INTEGER, STRING, Map, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .canvas_layout import CanvasLayout

_LAYOUT_SHAPE = Reference("personae_api.tavus.models.canvas_layout", "CanvasLayout")

_FIELDS: Mapping[str, Field] = {
    "version": Field("version", INTEGER),
    "component": Field("component", STRING),
    "component_version": Field("component_version", STRING),
    "resource_uri": Field("resource_uri", STRING),
    "sandbox_url": Field("sandbox_url", STRING),
    "mcp_server_url": Field("mcp_server_url", STRING),
    "mcp_tool_name": Field("mcp_tool_name", STRING),
    "api_base_url": Field("api_base_url", STRING),
    "interaction_url": Field("interaction_url", STRING),
    "layout": Field("layout", _LAYOUT_SHAPE),
    "host_context": Field("host_context", Map(ANY)),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CanvasConfig(Model):
    """How to show a component of the canvas."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    version: int | Unset = UNSET
    """Version of this form, 1."""
    component: str | Unset = UNSET
    """Name of the component."""
    component_version: str | Unset = UNSET
    """Its version."""
    resource_uri: str | Unset = UNSET
    """Where it is."""
    sandbox_url: str | Unset = UNSET
    """Where it runs."""
    mcp_server_url: str | Unset = UNSET
    """MCP server that it asks."""
    mcp_tool_name: str | Unset = UNSET
    """Tool of that server."""
    api_base_url: str | Unset = UNSET
    """Where the API is."""
    interaction_url: str | Unset = UNSET
    """Where to record what is done with it; may hold {conversation_id}."""
    layout: CanvasLayout | Unset = UNSET
    """Where it shows."""
    host_context: dict[str, Any] | Unset = UNSET
    """What it is told of the page around it."""
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
            new.version = UNSET
            new.component = UNSET
            new.component_version = UNSET
            new.resource_uri = UNSET
            new.sandbox_url = UNSET
            new.mcp_server_url = UNSET
            new.mcp_tool_name = UNSET
            new.api_base_url = UNSET
            new.interaction_url = UNSET
            new.layout = UNSET
            new.host_context = UNSET
            new._additional = None
            return new
        new.version = source.get("version", UNSET)
        new.component = source.get("component", UNSET)
        new.component_version = source.get("component_version", UNSET)
        new.resource_uri = source.get("resource_uri", UNSET)
        new.sandbox_url = source.get("sandbox_url", UNSET)
        new.mcp_server_url = source.get("mcp_server_url", UNSET)
        new.mcp_tool_name = source.get("mcp_tool_name", UNSET)
        new.api_base_url = source.get("api_base_url", UNSET)
        new.interaction_url = source.get("interaction_url", UNSET)
        value_of_layout = source.get("layout", UNSET)
        new.layout = _LAYOUT_SHAPE.from_dict(value_of_layout) if isinstance(value_of_layout, dict) else value_of_layout
        new.host_context = source.get("host_context", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
