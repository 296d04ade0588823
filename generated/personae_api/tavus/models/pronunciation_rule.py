# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PronunciationRule`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

<<<<<<< HEAD
from ...base import NO_NAMES, Field, Model, Seen, fill, see
from ...shapes import BOOLEAN, STRING, Enumeration, keys, some
from ...types import UNSET, Unset
from .. import models
=======
from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, NULL, STRING, Enumeration, OneOf, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import PronunciationAlphabet, PronunciationRuleType

>>>>>>> 352af50 (Tavus under its names of today: PALs, faces, tools, skills, deployments, guardrails, canvas, events, signed calls of tools; a persona is read under either name)

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
<<<<<<< HEAD
    """How it is said."""
    type: models.PronunciationRuleType
=======
    """How it is said, 500 characters at most."""
    type: PronunciationRuleType
>>>>>>> 352af50 (Tavus under its names of today: PALs, faces, tools, skills, deployments, guardrails, canvas, events, signed calls of tools; a persona is read under either name)
    """How the pronunciation is written."""
    case_sensitive: bool | None
    """Whether the text is another one in capitals. False when left out."""
    word_boundaries: bool | None
    """Whether the text counts only where it stands as a word of its own. True when left out."""
<<<<<<< HEAD
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
        additional_properties: dict[str, Any] | None = None,
        _absent: frozenset[str] = NO_NAMES,
    ) -> None:
        fill(self, locals())
=======
    alphabet: PronunciationAlphabet | None | Unset = UNSET
    """Signs that an ipa pronunciation is written in. Seen in use, not documented."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)
>>>>>>> 352af50 (Tavus under its names of today: PALs, faces, tools, skills, deployments, guardrails, canvas, events, signed calls of tools; a persona is read under either name)

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
<<<<<<< HEAD
            new.case_sensitive = None
            new.word_boundaries = None
=======
            new.case_sensitive = UNSET
            new.word_boundaries = UNSET
            new.alphabet = UNSET
>>>>>>> 352af50 (Tavus under its names of today: PALs, faces, tools, skills, deployments, guardrails, canvas, events, signed calls of tools; a persona is read under either name)
            new._additional = None
            new._absent = _OPTIONAL
            return new
<<<<<<< HEAD
        new.case_sensitive = source.get("case_sensitive")
        new.word_boundaries = source.get("word_boundaries")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
=======
        new.case_sensitive = source.get("case_sensitive", UNSET)
        new.word_boundaries = source.get("word_boundaries", UNSET)
        new.alphabet = source.get("alphabet", UNSET)
        new._additional = rest(source, _KNOWN)
>>>>>>> 352af50 (Tavus under its names of today: PALs, faces, tools, skills, deployments, guardrails, canvas, events, signed calls of tools; a persona is read under either name)
        return new
