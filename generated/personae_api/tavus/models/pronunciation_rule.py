# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PronunciationRule`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, NULL, STRING, Enumeration, OneOf, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import PronunciationAlphabet, PronunciationRuleType


_FIELDS: Mapping[str, Field] = {
    "text": Field("text", STRING, required=True),
    "pronunciation": Field("pronunciation", STRING, required=True),
    "type": Field("type", Enumeration("alias", "ipa"), required=True),
    "case_sensitive": Field("case_sensitive", BOOLEAN),
    "word_boundaries": Field("word_boundaries", BOOLEAN),
    "alphabet": Field("alphabet", OneOf(Enumeration("ipa"), NULL)),
}
_REQUIRED = ("text", "pronunciation", "type")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PronunciationRule(Model):
    """How to say one word or a few."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    text: str
    """What is written, 200 characters at most; no two rules of a dictionary have the same."""
    pronunciation: str
    """How it is said, 500 characters at most."""
    type: PronunciationRuleType
    """How the pronunciation is written."""
    case_sensitive: bool | Unset = UNSET
    """Whether the text is another one in capitals. False when left out."""
    word_boundaries: bool | Unset = UNSET
    """Whether the text counts only where it stands as a word of its own. True when left out."""
    alphabet: PronunciationAlphabet | None | Unset = UNSET
    """Signs that an ipa pronunciation is written in. Seen in use, not documented."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.text, new.pronunciation, new.type) = values
        if exact:
            new.case_sensitive = UNSET
            new.word_boundaries = UNSET
            new.alphabet = UNSET
            new._additional = None
            return new
        new.case_sensitive = source.get("case_sensitive", UNSET)
        new.word_boundaries = source.get("word_boundaries", UNSET)
        new.alphabet = source.get("alphabet", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
