# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Document`."""

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
    Array,
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

_CRAWL_CONFIG_SHAPE = Reference("personae_api.tavus.models.crawl_config", "CrawlConfig")

_FIELDS: Mapping[str, Field] = {
    "document_id": Field("document_id", STRING, required=True),
    "document_name": Field("document_name", STRING, required=True),
    "document_url": Field("document_url", STRING, required=True),
    "status": Field("status", Enumeration("error", "processing", "ready", "recrawling", "started"), required=True),
    "progress": Field("progress", OneOf(INTEGER, NULL), required=True),
    "error_message": Field("error_message", OneOf(STRING, NULL), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
    "callback_url": Field("callback_url", STRING),
    "tags": Field("tags", Array(STRING), required=True),
    "crawl_config": Field("crawl_config", OneOf(_CRAWL_CONFIG_SHAPE, NULL), required=True),
    "crawled_urls": Field("crawled_urls", OneOf(Array(STRING), NULL), required=True),
    "last_crawled_at": Field("last_crawled_at", OneOf(DATE_TIME, NULL), required=True),
    "crawl_count": Field("crawl_count", OneOf(INTEGER, NULL), required=True),
    "display_status": Field("display_status", STRING),
}
_REQUIRED = (
    "document_id",
    "document_name",
    "document_url",
    "status",
    "progress",
    "error_message",
    "created_at",
    "updated_at",
    "tags",
    "crawl_config",
    "crawled_urls",
    "last_crawled_at",
    "crawl_count",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Document(Model):
    """A file or a website that personas can draw on, or one that is being read."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    document_id: str
    """Id of the document."""
    document_name: str
    """Name to find the document by."""
    document_url: str
    """Address of the file, or of the first page of the website."""
    status: models.DocumentStatus
    """How far the reading has come."""
    progress: int | None
    """How much is read in per cent, null if that is not known."""
    error_message: str | None
    """Why the document could not be read, null as long as it could."""
    created_at: dt.datetime
    """When the document was added."""
    updated_at: dt.datetime
    """When the document last changed."""
    callback_url: str | None
    """Address that is called when the state changes."""
    tags: list[str]
    """Words by which personas and conversations can be given the document."""
    crawl_config: models.CrawlConfig | None
    """How the links of the website are followed, null for a file."""
    crawled_urls: list[str] | None
    """Pages that were read, null for a file."""
    last_crawled_at: dt.datetime | None
    """When the website was last read, null if it never was."""
    crawl_count: int | None
    """How often the website was read, null for a file."""
    display_status: str | None
    """State of the document for people, with verbose. Undocumented, seen in use."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        document_id: str,
        document_name: str,
        document_url: str,
        status: models.DocumentStatus,
        progress: int | None,
        error_message: str | None,
        created_at: dt.datetime,
        updated_at: dt.datetime,
        callback_url: str | Unset = UNSET,
        tags: list[str],
        crawl_config: models.CrawlConfig | None,
        crawled_urls: list[str] | None,
        last_crawled_at: dt.datetime | None,
        crawl_count: int | None,
        display_status: str | Unset = UNSET,
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
            exact = len(source) == 13
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.document_id,
            new.document_name,
            new.document_url,
            new.status,
            new.progress,
            new.error_message,
            value_of_created_at,
            value_of_updated_at,
            new.tags,
            value_of_crawl_config,
            new.crawled_urls,
            value_of_last_crawled_at,
            new.crawl_count,
        ) = values
        new.crawl_config = (
            _CRAWL_CONFIG_SHAPE.from_dict(value_of_crawl_config)
            if isinstance(value_of_crawl_config, dict)
            else value_of_crawl_config
        )
        new.last_crawled_at = date_time(value_of_last_crawled_at)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            if len(value_of_created_at) > LONGEST_EXACT or len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new.callback_url = None
            new.display_status = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.callback_url = source.get("callback_url")
        new.display_status = source.get("display_status")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
