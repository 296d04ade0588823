# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `KnowledgeBase`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import (
    DATE_TIME,
    LONGEST_EXACT,
    NULL,
    STRING,
    Enumeration,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    rest,
    some,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import KnowledgeBaseStatus, KnowledgeBaseType
    from .knowledge_file import KnowledgeFile

_FILE_SHAPE = Reference("personae_api.bland.models.knowledge_file", "KnowledgeFile")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", OneOf(STRING, NULL), required=True),
    "status": Field("status", Enumeration("COMPLETED", "DELETED", "FAILED", "PROCESSING"), required=True),
    "type": Field("type", Enumeration("FILE", "TEXT", "WEB_SCRAPE"), required=True),
    "source_urls": Field("source_urls", STRING),
    "base_url": Field("base_url", STRING),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
    "error_message": Field("error_message", STRING),
    "file": Field("file", _FILE_SHAPE),
}
_REQUIRED = ("id", "name", "description", "status", "type", "created_at", "updated_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class KnowledgeBase(Model):
    """Something that agents can look things up in."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the knowledge base."""
    name: str
    """Name shown in lists."""
    description: str | None
    """What it is about, null when nothing was said."""
    status: KnowledgeBaseStatus
    """How far a knowledge base is; only a COMPLETED one can be asked."""
    type: KnowledgeBaseType
    """What a knowledge base was made from."""
    source_urls: str | Unset = UNSET
    """Pages it was read from, in one text; of a website only."""
    base_url: str | Unset = UNSET
    """Website that the pages belong to; of a website only."""
    created_at: dt.datetime
    """When it was made."""
    updated_at: dt.datetime
    """When it last changed."""
    error_message: str | Unset = UNSET
    """Why it could not be made; of a FAILED one only."""
    file: KnowledgeFile | Unset = UNSET
    """File that a knowledge base was made from."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 7
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.name, new.description, new.status, new.type, value_of_created_at, value_of_updated_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            are_exact = len(value_of_created_at) <= LONGEST_EXACT and len(value_of_updated_at) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new.source_urls = UNSET
            new.base_url = UNSET
            new.error_message = UNSET
            new.file = UNSET
            new._additional = None
            return new
        new.source_urls = source.get("source_urls", UNSET)
        new.base_url = source.get("base_url", UNSET)
        new.error_message = source.get("error_message", UNSET)
        value_of_file = source.get("file", UNSET)
        new.file = _FILE_SHAPE.from_dict(value_of_file) if isinstance(value_of_file, dict) else value_of_file
        new._additional = rest(source, _KNOWN)
        return new
