# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `KnowledgeDocumentUpload`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "uploadUrl": Field("upload_url", STRING, required=True, secret=True),
    "documentId": Field("document_id", STRING, required=True),
}
_REQUIRED = ("uploadUrl", "documentId")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class KnowledgeDocumentUpload(Model):
    """Where to send a file, and what it becomes."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    upload_url: str
    """Address to send the file to; who knows it may write there."""
    document_id: str
    """Id of the document, to confirm the upload by."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.upload_url, new.document_id) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
