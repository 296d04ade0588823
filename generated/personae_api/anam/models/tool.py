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
    LONGEST_EXACT,
    NULL,
    STRING,
    Enumeration,
    Map,
    OneOf,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Tool(Model):
    """Something a persona can do besides talking."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the tool."""
    name: str
    """Name by which the LLM calls the tool."""
    description: str
    """What the LLM is told about the tool and its use."""
    type: models.ToolType
    """Where the tool runs."""
    config: dict[str, Any] | None
    """Settings that belong to the type of the tool."""
    disable_interruptions: bool | None
    """Whether the user is kept from interrupting while the tool runs. False when left out."""
    created_at: dt.datetime
    """When the tool was created."""
    updated_at: dt.datetime | None
    """When the tool was last changed, or null if it never was."""
    usage_count: int | None
    """How many personas use the tool."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        name: str,
        description: str,
        type: models.ToolType,
        config: dict[str, Any] | Unset = UNSET,
        disable_interruptions: bool | Unset = UNSET,
        created_at: dt.datetime,
        updated_at: dt.datetime | None | Unset = UNSET,
        usage_count: int | Unset = UNSET,
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
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.name, new.description, new.type, value_of_created_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.config = None
            new.disable_interruptions = None
            new.updated_at = None
            new.usage_count = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.config = source.get("config")
        new.disable_interruptions = source.get("disableInterruptions")
        value_of_updated_at = source.get("updatedAt")
        new.updated_at = date_time(value_of_updated_at)
        new.usage_count = source.get("usageCount")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
