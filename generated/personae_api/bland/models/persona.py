# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Persona`."""

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
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

_CURRENT_PRODUCTION_VERSION_SHAPE = Reference("personae_api.bland.models.persona_version", "PersonaVersion")
_CURRENT_DRAFT_VERSION_SHAPE = Reference("personae_api.bland.models.persona_version", "PersonaVersion")
_INBOUND_NUMBERS_SHAPE = Array(Reference("personae_api.bland.models.inbound_number", "InboundNumber"))

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "role": Field("role", OneOf(STRING, NULL), required=True),
    "description": Field("description", OneOf(STRING, NULL), required=True),
    "tags": Field("tags", Array(STRING), required=True),
    "image_url": Field("image_url", OneOf(STRING, NULL), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
    "deleted_at": Field("deleted_at", OneOf(DATE_TIME, NULL), required=True),
    "user_id": Field("user_id", STRING, required=True),
    "current_production_version_id": Field("current_production_version_id", STRING, required=True),
    "current_draft_version_id": Field("current_draft_version_id", STRING, required=True),
    "current_production_version": Field("current_production_version", _CURRENT_PRODUCTION_VERSION_SHAPE, required=True),
    "current_draft_version": Field("current_draft_version", _CURRENT_DRAFT_VERSION_SHAPE, required=True),
    "inbound_numbers": Field("inbound_numbers", _INBOUND_NUMBERS_SHAPE),
}
_REQUIRED = (
    "id",
    "name",
    "role",
    "description",
    "tags",
    "image_url",
    "created_at",
    "updated_at",
    "deleted_at",
    "user_id",
    "current_production_version_id",
    "current_draft_version_id",
    "current_production_version",
    "current_draft_version",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Persona(Model):
    """An agent for phone and text, with its live version and its draft."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the persona."""
    name: str
    """Name shown in lists."""
    role: str | None
    """Job the persona does, in a word or two."""
    description: str | None
    """What the persona is there for."""
    tags: list[str]
    """Labels to group personas by."""
    image_url: str | None
    """Address of its picture."""
    created_at: dt.datetime
    """When the persona was made."""
    updated_at: dt.datetime
    """When the persona or its draft last changed."""
    deleted_at: dt.datetime | None
    """When the persona was deleted, null while it exists."""
    user_id: str
    """User who owns the persona."""
    current_production_version_id: str
    """Id of the live version."""
    current_draft_version_id: str
    """Id of the version that takes the edits."""
    current_production_version: models.PersonaVersion
    """The live version in full."""
    current_draft_version: models.PersonaVersion
    """The draft in full."""
    inbound_numbers: list[models.InboundNumber] | None
    """Numbers the persona answers. Left out when a persona has just been created or promoted."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        name: str,
        role: str | None,
        description: str | None,
        tags: list[str],
        image_url: str | None,
        created_at: dt.datetime,
        updated_at: dt.datetime,
        deleted_at: dt.datetime | None,
        user_id: str,
        current_production_version_id: str,
        current_draft_version_id: str,
        current_production_version: models.PersonaVersion,
        current_draft_version: models.PersonaVersion,
        inbound_numbers: list[models.InboundNumber] | Unset = UNSET,
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
            exact = len(source) == 14
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.name,
            new.role,
            new.description,
            new.tags,
            new.image_url,
            value_of_created_at,
            value_of_updated_at,
            value_of_deleted_at,
            new.user_id,
            new.current_production_version_id,
            new.current_draft_version_id,
            value_of_current_production_version,
            value_of_current_draft_version,
        ) = values
        new.deleted_at = date_time(value_of_deleted_at)
        new.current_production_version = (
            _CURRENT_PRODUCTION_VERSION_SHAPE.from_dict(value_of_current_production_version)
            if isinstance(value_of_current_production_version, dict)
            else value_of_current_production_version
        )
        new.current_draft_version = (
            _CURRENT_DRAFT_VERSION_SHAPE.from_dict(value_of_current_draft_version)
            if isinstance(value_of_current_draft_version, dict)
            else value_of_current_draft_version
        )
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            if len(value_of_created_at) > LONGEST_EXACT or len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new.inbound_numbers = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_inbound_numbers = source.get("inbound_numbers")
        new.inbound_numbers = _INBOUND_NUMBERS_SHAPE.decode(value_of_inbound_numbers)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
