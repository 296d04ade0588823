# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EvalAgentListItem`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    BOOLEAN,
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NULL,
    STRING,
    Enumeration,
    Map,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_LATEST_RUN_SHAPE = Reference("personae_api.bland.models.eval_latest_run", "EvalLatestRun")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", OneOf(STRING, NULL), required=True),
    "current_version_id": Field("current_version_id", STRING, required=True),
    "active_version_id": Field("active_version_id", OneOf(STRING, NULL), required=True),
    "active_version_number": Field("active_version_number", OneOf(INTEGER, NULL), required=True),
    "enabled": Field("enabled", BOOLEAN, required=True),
    "modality": Field("modality", Enumeration("audio", "text"), required=True),
    "latest_run": Field("latest_run", OneOf(_LATEST_RUN_SHAPE, NULL), required=True),
    "metadata": Field("metadata", Map(STRING), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "name",
    "description",
    "current_version_id",
    "active_version_id",
    "active_version_number",
    "enabled",
    "modality",
    "latest_run",
    "metadata",
    "created_at",
    "updated_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class EvalAgentListItem(Model):
    """An eval agent as lists show it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the eval agent."""
    name: str
    """Name of it."""
    description: str | None
    """What it grades."""
    current_version_id: str
    """Its draft."""
    active_version_id: str | None
    """Its published version, null before the first publication."""
    active_version_number: int | None
    """Number of the published version."""
    enabled: bool
    """Whether it may be used."""
    modality: models.EvalModality
    """What it judges by."""
    latest_run: models.EvalLatestRun | None
    """Its latest run, null before the first."""
    metadata: dict[str, str]
    """Your own texts by key."""
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
        name: str,
        description: str | None,
        current_version_id: str,
        active_version_id: str | None,
        active_version_number: int | None,
        enabled: bool,
        modality: models.EvalModality,
        latest_run: models.EvalLatestRun | None,
        metadata: dict[str, str],
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
            exact = len(source) == 12
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.name,
            new.description,
            new.current_version_id,
            new.active_version_id,
            new.active_version_number,
            new.enabled,
            new.modality,
            value_of_latest_run,
            new.metadata,
            value_of_created_at,
            value_of_updated_at,
        ) = values
        new.latest_run = (
            _LATEST_RUN_SHAPE.from_dict(value_of_latest_run)
            if isinstance(value_of_latest_run, dict)
            else value_of_latest_run
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
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
