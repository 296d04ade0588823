# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EvalUserTemplate`."""

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

_LEVELS_SHAPE = Array(Reference("personae_api.bland.models.eval_level", "EvalLevel"))

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "org_id": Field("org_id", STRING, required=True),
    "key": Field("key", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", OneOf(STRING, NULL), required=True),
    "category": Field("category", OneOf(STRING, NULL), required=True),
    "modality": Field("modality", Enumeration("audio", "text"), required=True),
    "system_prompt_md": Field("system_prompt_md", STRING, required=True),
    "prompt_md": Field("prompt_md", STRING, required=True),
    "levels": Field("levels", _LEVELS_SHAPE, required=True),
    "target_level_keys": Field("target_level_keys", Array(STRING), required=True),
    "visibility": Field("visibility", Enumeration("org", "private", "public"), required=True),
    "source_agent_id": Field("source_agent_id", OneOf(STRING, NULL), required=True),
    "source_version_id": Field("source_version_id", OneOf(STRING, NULL), required=True),
    "created_by": Field("created_by", OneOf(STRING, NULL), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "org_id",
    "key",
    "name",
    "description",
    "category",
    "modality",
    "system_prompt_md",
    "prompt_md",
    "levels",
    "target_level_keys",
    "visibility",
    "source_agent_id",
    "source_version_id",
    "created_by",
    "created_at",
    "updated_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class EvalUserTemplate(Model):
    """A template that your organisation has saved, to make eval agents from."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the template."""
    org_id: str
    """Organisation that owns it."""
    key: str
    """Short readable key."""
    name: str
    """Name of the template."""
    description: str | None
    """What it grades."""
    category: str | None
    """Subject, in a word of your own."""
    modality: models.EvalModality
    """What it judges by."""
    system_prompt_md: str
    """System prompt of the judge, in Markdown."""
    prompt_md: str
    """Question the judge answers about a call, in Markdown."""
    levels: list[models.EvalLevel]
    """Verdicts to choose from, in their order."""
    target_level_keys: list[str]
    """Levels that count as passed."""
    visibility: models.EvalTemplateVisibility
    """Who can see it."""
    source_agent_id: str | None
    """Eval agent it was copied from, null when it was written anew."""
    source_version_id: str | None
    """Version it was copied from."""
    created_by: str | None
    """User who saved it."""
    created_at: dt.datetime
    """When it was saved."""
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
        key: str,
        name: str,
        description: str | None,
        category: str | None,
        modality: models.EvalModality,
        system_prompt_md: str,
        prompt_md: str,
        levels: list[models.EvalLevel],
        target_level_keys: list[str],
        visibility: models.EvalTemplateVisibility,
        source_agent_id: str | None,
        source_version_id: str | None,
        created_by: str | None,
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
            exact = len(source) == 17
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.org_id,
            new.key,
            new.name,
            new.description,
            new.category,
            new.modality,
            new.system_prompt_md,
            new.prompt_md,
            value_of_levels,
            new.target_level_keys,
            new.visibility,
            new.source_agent_id,
            new.source_version_id,
            new.created_by,
            value_of_created_at,
            value_of_updated_at,
        ) = values
        new.levels = _LEVELS_SHAPE.decode(value_of_levels)
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
