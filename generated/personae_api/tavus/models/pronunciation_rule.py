# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PronunciationRule`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, NULL, STRING, Enumeration, OneOf, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PronunciationRule(Model):
    """How to say one word or a few."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    text: str
    """What is written, 200 characters at most; no two rules of a dictionary have the same."""
    pronunciation: str
    """How it is said, 500 characters at most."""
    type: models.PronunciationRuleType
    """How the pronunciation is written."""
    case_sensitive: bool | None
    """Whether the text is another one in capitals. False when left out."""
    word_boundaries: bool | None
    """Whether the text counts only where it stands as a word of its own. True when left out."""
    alphabet: models.PronunciationAlphabet | None
    """Signs that an ipa pronunciation is written in. Undocumented, seen in use."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        text: str,
        pronunciation: str,
        type: models.PronunciationRuleType,
        case_sensitive: bool | Unset = UNSET,
        word_boundaries: bool | Unset = UNSET,
        alphabet: models.PronunciationAlphabet | None | Unset = UNSET,
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
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.text, new.pronunciation, new.type) = values
        if exact:
            new.case_sensitive = None
            new.word_boundaries = None
            new.alphabet = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.case_sensitive = source.get("case_sensitive")
        new.word_boundaries = source.get("word_boundaries")
        new.alphabet = source.get("alphabet")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
