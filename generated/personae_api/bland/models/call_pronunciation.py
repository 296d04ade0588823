# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallPronunciation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, STRING, OneOf, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "word": Field("word", STRING, required=True),
    "pronunciation": Field("pronunciation", STRING, required=True),
    "case_sensitive": Field("case_sensitive", OneOf(BOOLEAN, STRING)),
    "spaced": Field("spaced", OneOf(BOOLEAN, STRING)),
}
_REQUIRED = ("word", "pronunciation")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CallPronunciation(Model):
    """How one word is to be spoken."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    word: str
    """Word as it is written."""
    pronunciation: str
    """The same word, spelled as it sounds."""
    case_sensitive: bool | str | Unset = UNSET
    """Whether capitals matter; true and false, as a text too."""
    spaced: bool | str | Unset = UNSET
    """Whether the word must stand by itself; true and false, as a text too."""
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
        (new.word, new.pronunciation) = values
        if exact:
            new.case_sensitive = UNSET
            new.spaced = UNSET
            new._additional = None
            return new
        new.case_sensitive = source.get("case_sensitive", UNSET)
        new.spaced = source.get("spaced", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
