# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallPronunciation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, STRING, OneOf, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "word": Field("word", STRING, required=True),
    "pronunciation": Field("pronunciation", STRING, required=True),
    "case_sensitive": Field("case_sensitive", OneOf(BOOLEAN, STRING)),
    "spaced": Field("spaced", OneOf(BOOLEAN, STRING)),
}
_REQUIRED = ("word", "pronunciation")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CallPronunciation(Model):
    """How one word is to be spoken."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    word: str
    """Word as it is written."""
    pronunciation: str
    """The same word, spelled as it sounds."""
    case_sensitive: bool | str | None
    """Whether capitals matter; true and false, as a text too."""
    spaced: bool | str | None
    """Whether the word must stand by itself; true and false, as a text too."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        word: str,
        pronunciation: str,
        case_sensitive: bool | str | Unset = UNSET,
        spaced: bool | str | Unset = UNSET,
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
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.word, new.pronunciation) = values
        if exact:
            new.case_sensitive = None
            new.spaced = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.case_sensitive = source.get("case_sensitive")
        new.spaced = source.get("spaced")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
