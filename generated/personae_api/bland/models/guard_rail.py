# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `GuardRail`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    DATE_TIME,
    LONGEST_EXACT,
    NULL,
    STRING,
    Array,
    Enumeration,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_CONFIG_SHAPE = Reference("personae_api.bland.models.guard_rail_config", "GuardRailConfig")
_ATTACHMENTS_SHAPE = Array(Reference("personae_api.bland.models.guard_rail_attachment", "GuardRailAttachment"))

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "org_id": Field("org_id", STRING, required=True),
    "type": Field(
        "type",
        Enumeration(
            "custom", "tcpa:ai_disclosure", "tcpa:opt_out", "tcpa:recording_disclosure", "tcpa:self_introduction"
        ),
        required=True,
    ),
    "name": Field("name", OneOf(STRING, NULL), required=True),
    "description": Field("description", OneOf(STRING, NULL), required=True),
    "prompt": Field("prompt", OneOf(STRING, NULL), required=True),
    "config": Field("config", _CONFIG_SHAPE, required=True),
    "attachments": Field("attachments", _ATTACHMENTS_SHAPE, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "org_id",
    "type",
    "name",
    "description",
    "prompt",
    "config",
    "attachments",
    "created_at",
    "updated_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class GuardRail(Model):
    """A rule that watches calls, and what follows when it is broken."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the guard rail."""
    org_id: str
    """Organisation it belongs to."""
    type: models.GuardRailType
    """What a guard rail watches for: that the agent says it is an AI, that it says the call is recorded, that it says
    who is calling, that it lets go of who does not want to be called, or what a prompt describes.
    """
    name: str | None
    """Name of a custom guard rail, null for the others."""
    description: str | None
    """What a custom one is for, null for the others."""
    prompt: str | None
    """What a custom one looks out for, null for the others."""
    config: models.GuardRailConfig
    """Limits of a guard rail, empty where its type has none."""
    attachments: list[models.GuardRailAttachment]
    """What it watches."""
    created_at: dt.datetime
    """When it was made."""
    updated_at: dt.datetime
    """When it last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        org_id: str,
        type: models.GuardRailType,
        name: str | None,
        description: str | None,
        prompt: str | None,
        config: models.GuardRailConfig,
        attachments: list[models.GuardRailAttachment],
        created_at: dt.datetime,
        updated_at: dt.datetime,
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
            exact = len(source) == 10
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.org_id,
            new.type,
            new.name,
            new.description,
            new.prompt,
            value_of_config,
            value_of_attachments,
            value_of_created_at,
            value_of_updated_at,
        ) = values
        new.config = _CONFIG_SHAPE.from_dict(value_of_config) if isinstance(value_of_config, dict) else value_of_config
        new.attachments = _ATTACHMENTS_SHAPE.decode(value_of_attachments)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            if len(value_of_created_at) > LONGEST_EXACT or len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
