# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Tool`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
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
    some,
)
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Tool(Model):
    """A function that a PAL may call."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    tool_id: str
    """Id of the tool."""
    owner_id: int | None
    """Account that has it."""
    name: str
    """Name by which it is called."""
    description: str
    """When to call it, in words."""
    parameters: dict[str, Any] | None
    """Its parameters as a JSON Schema."""
    delivery: models.ToolDelivery | None
    """Where calls go."""
    is_system_tool: bool | None
    """Whether it is one of Tavus."""
    trigger_type: models.ToolTriggerType | None
    """When it runs."""
    origin: models.ToolOrigin | None
    """What calls it."""
    on_call: models.ToolOnCall | None
    """What is said while it runs."""
    on_resolve: models.ToolOnResolve | None
    """What becomes of its result."""
    static_filler: str | None
    """The words for static_filler."""
    tags: list[str] | None
    """Words to find it by."""
    created_at: dt.datetime | None
    """When it was made."""
    updated_at: dt.datetime | None
    """When it last changed."""
    uuid: str | None
    """The id under another name, which an answer may have instead. Undocumented, seen in use."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        tool_id: str,
        owner_id: int | Unset = UNSET,
        name: str,
        description: str,
        parameters: dict[str, Any] | Unset = UNSET,
        delivery: models.ToolDelivery | Unset = UNSET,
        is_system_tool: bool | Unset = UNSET,
        trigger_type: models.ToolTriggerType | Unset = UNSET,
        origin: models.ToolOrigin | Unset = UNSET,
        on_call: models.ToolOnCall | None | Unset = UNSET,
        on_resolve: models.ToolOnResolve | None | Unset = UNSET,
        static_filler: str | None | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        uuid: str | Unset = UNSET,
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
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.tool_id, new.name, new.description) = values
        if exact:
            new.owner_id = None
            new.parameters = None
            new.delivery = None
            new.is_system_tool = None
            new.trigger_type = None
            new.origin = None
            new.on_call = None
            new.on_resolve = None
            new.static_filler = None
            new.tags = None
            new.created_at = None
            new.updated_at = None
            new.uuid = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.owner_id = source.get("owner_id")
        new.parameters = source.get("parameters")
        value_of_delivery = source.get("delivery")
        new.delivery = (
            _DELIVERY_SHAPE.from_dict(value_of_delivery) if isinstance(value_of_delivery, dict) else value_of_delivery
        )
        new.is_system_tool = source.get("is_system_tool")
        new.trigger_type = source.get("trigger_type")
        new.origin = source.get("origin")
        new.on_call = source.get("on_call")
        new.on_resolve = source.get("on_resolve")
        new.static_filler = source.get("static_filler")
        new.tags = source.get("tags")
        value_of_created_at = source.get("created_at")
        new.created_at = date_time(value_of_created_at)
        value_of_updated_at = source.get("updated_at")
        new.updated_at = date_time(value_of_updated_at)
        new.uuid = source.get("uuid")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
