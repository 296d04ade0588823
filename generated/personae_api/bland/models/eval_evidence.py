# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EvalEvidence`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NULL, STRING, Enumeration, OneOf, keys, some
from .. import models

_FIELDS: Mapping[str, Field] = {
    "source": Field("source", Enumeration("audio", "transcript"), required=True),
    "speaker": Field("speaker", OneOf(Enumeration("agent", "customer", "unknown"), NULL), required=True),
    "start_ms": Field("start_ms", OneOf(INTEGER, NULL), required=True),
    "end_ms": Field("end_ms", OneOf(INTEGER, NULL), required=True),
    "text": Field("text", STRING, required=True),
}
_REQUIRED = ("source", "speaker", "start_ms", "end_ms", "text")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class EvalEvidence(Model):
    """A quotation that supports a verdict."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    source: models.EvalEvidenceSource
    """Where it is from."""
    speaker: models.EvalSpeaker | None
    """Who says it, null when that is not known."""
    start_ms: int | None
    """Where it begins, in milliseconds of the call."""
    end_ms: int | None
    """Where it ends, in milliseconds of the call."""
    text: str
    """The words."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        source: models.EvalEvidenceSource,
        speaker: models.EvalSpeaker | None,
        start_ms: int | None,
        end_ms: int | None,
        text: str,
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
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.source, new.speaker, new.start_ms, new.end_ms, new.text) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
