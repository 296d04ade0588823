# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `KnowledgeDocumentDownload`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model
from ...shapes import STRING, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "downloadUrl": Field("download_url", STRING, required=True),
    "filename": Field("filename", STRING, required=True),
}
_REQUIRED = ("downloadUrl", "filename")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class KnowledgeDocumentDownload(Model):
    """Where the file of a document is."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    download_url: str
    """Signed address of the file; it stops working after a while."""
    filename: str
    """Name to save the file under."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = cls.__new__(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.download_url, new.filename) = values
        new.additional_properties = {} if exact else rest(source, _KNOWN)
        return new
