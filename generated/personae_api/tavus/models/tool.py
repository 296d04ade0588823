# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Tool`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import (
    ANY,
    BOOLEAN,
    DATE_TIME,
    INTEGER,
    NULL,
    STRING,
    Array,
    Enumeration,
    Map,
    OneOf,
    Reference,
    date_time,
    keys,
    rest,
    some,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import ToolOnCall, ToolOnResolve, ToolOrigin, ToolTriggerType
    from .tool_delivery import ToolDelivery

_DELIVERY_SHAPE = Reference("personae_api.tavus.models.tool_delivery", "ToolDelivery")

_FIELDS: Mapping[str, Field] = {
    "tool_id": Field("tool_id", STRING, required=True),
    "owner_id": Field("owner_id", INTEGER),
    "name": Field("name", STRING, required=True),
    "description": Field("description", STRING, required=True),
    "parameters": Field("parameters", Map(ANY)),
    "delivery": Field("delivery", _DELIVERY_SHAPE),
    "is_system_tool": Field("is_system_tool", BOOLEAN),
    "trigger_type": Field("trigger_type", Enumeration("in_call", "post_call")),
    "origin": Field("origin", Enumeration("audio", "llm", "vision")),
    "on_call": Field("on_call", OneOf(Enumeration("generate_filler", "passthrough", "silent", "static_filler"), NULL)),
    "on_resolve": Field(
        "on_resolve",
        OneOf(Enumeration("add_to_context", "fire_and_forget", "generate_response", "response_in_result"), NULL),
    ),
    "static_filler": Field("static_filler", OneOf(STRING, NULL)),
    "tags": Field("tags", Array(STRING)),
    "created_at": Field("created_at", DATE_TIME),
    "updated_at": Field("updated_at", DATE_TIME),
    "uuid": Field("uuid", STRING),
}
_REQUIRED = ("tool_id", "name", "description")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class Tool(Model):
    """A function that a PAL may call."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    tool_id: str
    """Id of the tool."""
    owner_id: int | Unset = UNSET
    """Account that has it."""
    name: str
    """Name by which it is called."""
    description: str
    """When to call it, in words."""
    parameters: dict[str, Any] | Unset = UNSET
    """Its parameters as a JSON Schema."""
    delivery: ToolDelivery | Unset = UNSET
    """Where calls go."""
    is_system_tool: bool | Unset = UNSET
    """Whether it is one of Tavus."""
    trigger_type: ToolTriggerType | Unset = UNSET
    """When it runs."""
    origin: ToolOrigin | Unset = UNSET
    """What calls it."""
    on_call: ToolOnCall | None | Unset = UNSET
    """What is said while it runs."""
    on_resolve: ToolOnResolve | None | Unset = UNSET
    """What becomes of its result."""
    static_filler: str | None | Unset = UNSET
    """The words for static_filler."""
    tags: list[str] | Unset = UNSET
    """Words to find it by."""
    created_at: dt.datetime | Unset = UNSET
    """When it was made."""
    updated_at: dt.datetime | Unset = UNSET
    """When it last changed."""
    uuid: str | Unset = UNSET
    """The id under another name, which an answer may have instead. Seen in use, not documented."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.tool_id, new.name, new.description) = values
        if exact:
            new.owner_id = UNSET
            new.parameters = UNSET
            new.delivery = UNSET
            new.is_system_tool = UNSET
            new.trigger_type = UNSET
            new.origin = UNSET
            new.on_call = UNSET
            new.on_resolve = UNSET
            new.static_filler = UNSET
            new.tags = UNSET
            new.created_at = UNSET
            new.updated_at = UNSET
            new.uuid = UNSET
            new._additional = None
            return new
        new.owner_id = source.get("owner_id", UNSET)
        new.parameters = source.get("parameters", UNSET)
        value_of_delivery = source.get("delivery", UNSET)
        new.delivery = (
            _DELIVERY_SHAPE.from_dict(value_of_delivery) if isinstance(value_of_delivery, dict) else value_of_delivery
        )
        new.is_system_tool = source.get("is_system_tool", UNSET)
        new.trigger_type = source.get("trigger_type", UNSET)
        new.origin = source.get("origin", UNSET)
        new.on_call = source.get("on_call", UNSET)
        new.on_resolve = source.get("on_resolve", UNSET)
        new.static_filler = source.get("static_filler", UNSET)
        new.tags = source.get("tags", UNSET)
        value_of_created_at = source.get("created_at", UNSET)
        new.created_at = date_time(value_of_created_at)
        value_of_updated_at = source.get("updated_at", UNSET)
        new.updated_at = date_time(value_of_updated_at)
        new.uuid = source.get("uuid", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
