# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CanvasConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, INTEGER, STRING, Map, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CanvasConfig(Model):
    """How to show a component of the canvas."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    version: int | None
    """Version of this form, 1."""
    component: str | None
    """Name of the component."""
    component_version: str | None
    """Its version."""
    resource_uri: str | None
    """Where it is."""
    sandbox_url: str | None
    """Where it runs."""
    mcp_server_url: str | None
    """MCP server that it asks."""
    mcp_tool_name: str | None
    """Tool of that server."""
    api_base_url: str | None
    """Where the API is."""
    interaction_url: str | None
    """Where to record what is done with it; may hold {conversation_id}."""
    layout: models.CanvasLayout | None
    """Where it shows."""
    host_context: dict[str, Any] | None
    """What it knows of the page around it."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        version: int | Unset = UNSET,
        component: str | Unset = UNSET,
        component_version: str | Unset = UNSET,
        resource_uri: str | Unset = UNSET,
        sandbox_url: str | Unset = UNSET,
        mcp_server_url: str | Unset = UNSET,
        mcp_tool_name: str | Unset = UNSET,
        api_base_url: str | Unset = UNSET,
        interaction_url: str | Unset = UNSET,
        layout: models.CanvasLayout | Unset = UNSET,
        host_context: dict[str, Any] | Unset = UNSET,
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
            new.version = None
            new.component = None
            new.component_version = None
            new.resource_uri = None
            new.sandbox_url = None
            new.mcp_server_url = None
            new.mcp_tool_name = None
            new.api_base_url = None
            new.interaction_url = None
            new.layout = None
            new.host_context = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.version = source.get("version")
        new.component = source.get("component")
        new.component_version = source.get("component_version")
        new.resource_uri = source.get("resource_uri")
        new.sandbox_url = source.get("sandbox_url")
        new.mcp_server_url = source.get("mcp_server_url")
        new.mcp_tool_name = source.get("mcp_tool_name")
        new.api_base_url = source.get("api_base_url")
        new.interaction_url = source.get("interaction_url")
        value_of_layout = source.get("layout")
        new.layout = _LAYOUT_SHAPE.from_dict(value_of_layout) if isinstance(value_of_layout, dict) else value_of_layout
        new.host_context = source.get("host_context")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
