# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `KnowledgeCrawl`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NULL, STRING, Array, OneOf, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "urls": Field("urls", Array(STRING), required=True),
    "sitemap_url": Field("sitemap_url", OneOf(STRING, NULL), required=True),
}
_REQUIRED = ("urls", "sitemap_url")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class KnowledgeCrawl(Model):
    """Pages of a website."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    urls: list[str]
    """Addresses of the pages."""
    sitemap_url: str | None
    """Sitemap that the pages are from, null when there is none."""
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
        (new.urls, new.sitemap_url) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
