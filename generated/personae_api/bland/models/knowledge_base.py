# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `KnowledgeBase`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NULL,
    STRING,
    Enumeration,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

_FILE_SHAPE = Reference("personae_api.bland.models.knowledge_file", "KnowledgeFile")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", OneOf(STRING, NULL), required=True),
    "status": Field("status", Enumeration("COMPLETED", "DELETED", "FAILED", "PROCESSING"), required=True),
    "type": Field("type", Enumeration("FILE", "TEXT", "WEB", "WEB_SCRAPE"), required=True),
    "source_urls": Field("source_urls", STRING),
    "base_url": Field("base_url", STRING),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
    "error_message": Field("error_message", STRING),
    "chunk_count": Field("chunk_count", INTEGER),
    "file": Field("file", _FILE_SHAPE),
}
_REQUIRED = ("id", "name", "description", "status", "type", "created_at", "updated_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class KnowledgeBase(Model):
    """Something that agents can look things up in."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the knowledge base."""
    name: str
    """Name shown in lists."""
    description: str | None
    """What it is about, null when nothing was said."""
    status: models.KnowledgeBaseStatus
    """How far a knowledge base is; only a COMPLETED one can be asked."""
    type: models.KnowledgeBaseType
    """What a knowledge base was made from; WEB is WEB_SCRAPE under another name."""
    source_urls: str | None
    """Pages it was read from, in one text; of a website only."""
    base_url: str | None
    """Website that the pages belong to; of a website only."""
    created_at: dt.datetime
    """When it was made."""
    updated_at: dt.datetime
    """When it last changed."""
    error_message: str | None
    """Why it could not be made; of a FAILED one only."""
    chunk_count: int | None
    """How many passages it was cut into. Undocumented, seen in use."""
    file: models.KnowledgeFile | None
    """File that a knowledge base was made from."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        name: str,
        description: str | None,
        status: models.KnowledgeBaseStatus,
        type: models.KnowledgeBaseType,
        source_urls: str | Unset = UNSET,
        base_url: str | Unset = UNSET,
        created_at: dt.datetime,
        updated_at: dt.datetime,
        error_message: str | Unset = UNSET,
        chunk_count: int | Unset = UNSET,
        file: models.KnowledgeFile | Unset = UNSET,
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
            exact = len(source) == 7
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.name, new.description, new.status, new.type, value_of_created_at, value_of_updated_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            if len(value_of_created_at) > LONGEST_EXACT or len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new.source_urls = None
            new.base_url = None
            new.error_message = None
            new.chunk_count = None
            new.file = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.source_urls = source.get("source_urls")
        new.base_url = source.get("base_url")
        new.error_message = source.get("error_message")
        new.chunk_count = source.get("chunk_count")
        value_of_file = source.get("file")
        new.file = _FILE_SHAPE.from_dict(value_of_file) if isinstance(value_of_file, dict) else value_of_file
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
