# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallAnswers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, NULL, NUMBER, STRING, Array, Enumeration, OneOf, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import ReportedStatus


_FIELDS: Mapping[str, Field] = {
    "status": Field("status", Enumeration("error", "success"), required=True),
    "message": Field("message", STRING, required=True),
    "answers": Field("answers", Array(OneOf(STRING, BOOLEAN, NUMBER, NULL)), required=True),
    "credits_used": Field("credits_used", NUMBER),
}
_REQUIRED = ("status", "message", "answers")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CallAnswers(Model):
    """Answers to questions about a call."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    status: ReportedStatus
    """`success`, or `error`."""
    message: str
    """What was done, for a person to read."""
    answers: list[str | bool | float | None]
    """The answers, in the order of the questions."""
    credits_used: float | Unset = UNSET
    """What it cost, in credits; documented, but not in the sample answer."""
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
        (new.status, new.message, new.answers) = values
        if exact:
            new.credits_used = UNSET
            new._additional = None
            return new
        new.credits_used = source.get("credits_used", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
