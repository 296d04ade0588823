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
    LONGEST_EXACT,
    NULL,
    STRING,
    Enumeration,
    Map,
    OneOf,
    date_time,
    from_iso_format,
    keys,
    rest,
    some,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import ToolType


_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", STRING, required=True),
    "type": Field("type", Enumeration("CLIENT", "SERVER_RAG", "SERVER_WEBHOOK", "SYSTEM"), required=True),
    "config": Field("config", Map(ANY)),
    "disableInterruptions": Field("disable_interruptions", BOOLEAN),
    "createdAt": Field("created_at", DATE_TIME, required=True),
    "updatedAt": Field("updated_at", OneOf(DATE_TIME, NULL)),
    "usageCount": Field("usage_count", INTEGER),
}
_REQUIRED = ("id", "name", "description", "type", "createdAt")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class Tool(Model):
    """Something a persona can do besides talking."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the tool."""
    name: str
    """Name by which the LLM calls the tool."""
    description: str
    """What the LLM is told about the tool and its use."""
    type: ToolType
    """Where the tool runs."""
    config: dict[str, Any] | Unset = UNSET
    """Settings that belong to the type of the tool."""
    disable_interruptions: bool | Unset = UNSET
    """Whether the user is kept from interrupting while the tool runs. False when left out."""
    created_at: dt.datetime
    """When the tool was created."""
    updated_at: dt.datetime | None | Unset = UNSET
    """When the tool was last changed, or null if it never was."""
    usage_count: int | Unset = UNSET
    """How many personas use the tool."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.name, new.description, new.type, value_of_created_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            are_exact = len(value_of_created_at) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.config = UNSET
            new.disable_interruptions = UNSET
            new.updated_at = UNSET
            new.usage_count = UNSET
            new._additional = None
            return new
        new.config = source.get("config", UNSET)
        new.disable_interruptions = source.get("disableInterruptions", UNSET)
        value_of_updated_at = source.get("updatedAt", UNSET)
        new.updated_at = date_time(value_of_updated_at)
        new.usage_count = source.get("usageCount", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
