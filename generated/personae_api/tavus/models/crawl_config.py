# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CrawlConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {"depth": Field("depth", INTEGER), "max_pages": Field("max_pages", INTEGER)}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CrawlConfig(Model):
    """How to follow the links of a website."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    depth: int | Unset = UNSET
    """How many links away from the first page a page may be. At least 1, at most 10."""
    max_pages: int | Unset = UNSET
    """How many pages to read in all. At least 1, at most 100."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.depth = UNSET
            new.max_pages = UNSET
            new._additional = None
            return new
        new.depth = source.get("depth", UNSET)
        new.max_pages = source.get("max_pages", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
