# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `KnowledgeDocument`."""

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
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "knowledgeFolderId": Field("knowledge_folder_id", STRING, required=True),
    "filename": Field("filename", STRING, required=True),
    "fileType": Field("file_type", STRING, required=True),
    "fileSize": Field("file_size", INTEGER, required=True),
    "fileUrl": Field("file_url", STRING, required=True),
    "status": Field("status", Enumeration("FAILED", "PROCESSING", "READY", "UPLOADED"), required=True),
    "errorMessage": Field("error_message", OneOf(STRING, NULL), required=True),
    "createdAt": Field("created_at", DATE_TIME, required=True),
    "updatedAt": Field("updated_at", OneOf(DATE_TIME, NULL), required=True),
}
_REQUIRED = (
    "id",
    "knowledgeFolderId",
    "filename",
    "fileType",
    "fileSize",
    "fileUrl",
    "status",
    "errorMessage",
    "createdAt",
    "updatedAt",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class KnowledgeDocument(Model):
    """A file whose passages can be searched."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the document."""
    knowledge_folder_id: str
    """Id of the group that the document is in."""
    filename: str
    """Name of the document's file."""
    file_type: str
    """Media type of the file, or what its extension tells."""
    file_size: int
    """Size of the file in bytes."""
    file_url: str
    """Where Anam keeps the file; to fetch it, ask for a download address instead."""
    status: models.KnowledgeDocumentStatus
    """How far processing got; only documents that are READY are searched."""
    error_message: str | None
    """Why processing failed, or null if it did not."""
    created_at: dt.datetime
    """When the document was uploaded."""
    updated_at: dt.datetime | None
    """When the document was last changed, or null if it never was."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        knowledge_folder_id: str,
        filename: str,
        file_type: str,
        file_size: int,
        file_url: str,
        status: models.KnowledgeDocumentStatus,
        error_message: str | None,
        created_at: dt.datetime,
        updated_at: dt.datetime | None,
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
            new.knowledge_folder_id,
            new.filename,
            new.file_type,
            new.file_size,
            new.file_url,
            new.status,
            new.error_message,
            value_of_created_at,
            value_of_updated_at,
        ) = values
        new.updated_at = date_time(value_of_updated_at)
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
