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
    NUMBER,
    STRING,
    Enumeration,
    Map,
    OneOf,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", STRING, required=True),
    "integration": Field(
        "integration",
        Enumeration(
            "bland-sms", "cal-com-v2", "calendly", "custom-code", "hubspot", "notion", "rest_api", "salesforce", "slack"
        ),
        required=True,
    ),
    "action": Field("action", STRING, required=True),
    "input_schema": Field("input_schema", Map(ANY), required=True),
    "speech": Field("speech", STRING, required=True),
    "timeout": Field("timeout", INTEGER, required=True),
    "cache": Field("cache", BOOLEAN, required=True),
    "max_retries": Field("max_retries", INTEGER, required=True),
    "cooldown": Field("cooldown", OneOf(NUMBER, NULL), required=True),
    "label": Field("label", OneOf(STRING, NULL), required=True),
    "is_active": Field("is_active", BOOLEAN, required=True),
    "is_draft": Field("is_draft", BOOLEAN, required=True),
    "public": Field("public", BOOLEAN, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "name",
    "description",
    "integration",
    "action",
    "input_schema",
    "speech",
    "timeout",
    "cache",
    "max_retries",
    "cooldown",
    "label",
    "is_active",
    "is_draft",
    "public",
    "created_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Tool(Model):
    """An action of an integration that agents can run."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the tool."""
    name: str
    """Name by which the agent knows the tool."""
    description: str
    """What the tool does, for the agent to decide by."""
    integration: models.ToolIntegration
    """Service whose action a tool runs; rest_api is a web service of your own."""
    action: str
    """Action of the integration."""
    input_schema: dict[str, Any]
    """JSON Schema of what the agent fills in when it uses the tool."""
    speech: str
    """What the agent says while the tool runs."""
    timeout: int
    """Milliseconds to wait for the integration."""
    cache: bool
    """Whether a repeated input is answered from memory."""
    max_retries: int
    """How often a failed run is repeated."""
    cooldown: float | None
    """Seconds between two tries, null when none was set."""
    label: str | None
    """Name of the tool for people, null when there is none."""
    is_active: bool
    """Whether agents may use it."""
    is_draft: bool
    """Whether it is not finished yet."""
    public: bool
    """Whether other accounts see it."""
    created_at: dt.datetime
    """When it was made."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        name: str,
        description: str,
        integration: models.ToolIntegration,
        action: str,
        input_schema: dict[str, Any],
        speech: str,
        timeout: int,
        cache: bool,
        max_retries: int,
        cooldown: float | None,
        label: str | None,
        is_active: bool,
        is_draft: bool,
        public: bool,
        created_at: dt.datetime,
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
            exact = len(source) == 16
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.name,
            new.description,
            new.integration,
            new.action,
            new.input_schema,
            new.speech,
            new.timeout,
            new.cache,
            new.max_retries,
            new.cooldown,
            new.label,
            new.is_active,
            new.is_draft,
            new.public,
            value_of_created_at,
        ) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
