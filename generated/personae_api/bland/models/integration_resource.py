# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `IntegrationResource`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, BOOLEAN, DATE_TIME, NULL, STRING, Array, Map, OneOf, Reference, date_time, keys, some
from ...types import UNSET, Unset
from .. import models

_AUTH_SHAPE = Reference("personae_api.bland.models.integration_auth", "IntegrationAuth")
_AVAILABLE_ACTIONS_SHAPE = Reference("personae_api.bland.models.integration_action_counts", "IntegrationActionCounts")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "user_id": Field("user_id", STRING),
    "org_id": Field("org_id", STRING),
    "integration": Field("integration", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", OneOf(STRING, NULL)),
    "auth": Field("auth", _AUTH_SHAPE),
    "config": Field("config", Map(ANY)),
    "tags": Field("tags", Array(ANY)),
    "status": Field("status", STRING, required=True),
    "status_message": Field("status_message", OneOf(STRING, NULL)),
    "is_active": Field("is_active", BOOLEAN, required=True),
    "last_used_at": Field("last_used_at", OneOf(DATE_TIME, NULL)),
    "last_validated_at": Field("last_validated_at", OneOf(DATE_TIME, NULL)),
    "metadata": Field("metadata", Map(ANY)),
    "created_at": Field("created_at", DATE_TIME),
    "updated_at": Field("updated_at", DATE_TIME),
    "available_actions": Field("available_actions", OneOf(_AVAILABLE_ACTIONS_SHAPE, NULL)),
}
_REQUIRED = ("id", "integration", "name", "status", "is_active")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class IntegrationResource(Model):
    """A connection to an integration."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the resource."""
    user_id: str | None
    """User who made it; not in lists."""
    org_id: str | None
    """Organisation that owns it; not in lists."""
    integration: str
    """Key of the integration."""
    name: str
    """Name for people."""
    description: str | None
    """What it is for."""
    auth: models.IntegrationAuth | None
    """How it logs in; not in lists."""
    config: dict[str, Any] | None
    """Its settings."""
    tags: list[Any] | None
    """Labels of it."""
    status: str
    """How it stands, such as connected."""
    status_message: str | None
    """Why it stands so."""
    is_active: bool
    """Whether it can be used."""
    last_used_at: dt.datetime | None
    """When it was last used."""
    last_validated_at: dt.datetime | None
    """When it was last tried."""
    metadata: dict[str, Any] | None
    """Anything that was kept with it."""
    created_at: dt.datetime | None
    """When it was made."""
    updated_at: dt.datetime | None
    """When it last changed."""
    available_actions: models.IntegrationActionCounts | None
    """How many actions it has."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        user_id: str | Unset = UNSET,
        org_id: str | Unset = UNSET,
        integration: str,
        name: str,
        description: str | None | Unset = UNSET,
        auth: models.IntegrationAuth | Unset = UNSET,
        config: dict[str, Any] | Unset = UNSET,
        tags: list[Any] | Unset = UNSET,
        status: str,
        status_message: str | None | Unset = UNSET,
        is_active: bool,
        last_used_at: dt.datetime | None | Unset = UNSET,
        last_validated_at: dt.datetime | None | Unset = UNSET,
        metadata: dict[str, Any] | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        available_actions: models.IntegrationActionCounts | None | Unset = UNSET,
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
        (new.id, new.integration, new.name, new.status, new.is_active) = values
        if exact:
            new.user_id = None
            new.org_id = None
            new.description = None
            new.auth = None
            new.config = None
            new.tags = None
            new.status_message = None
            new.last_used_at = None
            new.last_validated_at = None
            new.metadata = None
            new.created_at = None
            new.updated_at = None
            new.available_actions = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.user_id = source.get("user_id")
        new.org_id = source.get("org_id")
        new.description = source.get("description")
        value_of_auth = source.get("auth")
        new.auth = _AUTH_SHAPE.from_dict(value_of_auth) if isinstance(value_of_auth, dict) else value_of_auth
        new.config = source.get("config")
        new.tags = source.get("tags")
        new.status_message = source.get("status_message")
        value_of_last_used_at = source.get("last_used_at")
        new.last_used_at = date_time(value_of_last_used_at)
        value_of_last_validated_at = source.get("last_validated_at")
        new.last_validated_at = date_time(value_of_last_validated_at)
        new.metadata = source.get("metadata")
        value_of_created_at = source.get("created_at")
        new.created_at = date_time(value_of_created_at)
        value_of_updated_at = source.get("updated_at")
        new.updated_at = date_time(value_of_updated_at)
        value_of_available_actions = source.get("available_actions")
        new.available_actions = (
            _AVAILABLE_ACTIONS_SHAPE.from_dict(value_of_available_actions)
            if isinstance(value_of_available_actions, dict)
            else value_of_available_actions
        )
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
