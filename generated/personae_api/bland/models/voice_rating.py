# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `VoiceRating`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NUMBER, Enumeration, keys, some
from .. import models

_FIELDS: Mapping[str, Field] = {
    "status": Field("status", Enumeration("error", "success"), required=True),
    "total_ratings": Field("total_ratings", INTEGER, required=True),
    "average_rating": Field("average_rating", NUMBER, required=True),
}
_REQUIRED = ("status", "total_ratings", "average_rating")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class VoiceRating(Model):
    """How a voice is rated."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    status: models.ReportedStatus
    """`success` when the rating was taken."""
    total_ratings: int
    """How often the voice was rated."""
    average_rating: float
    """Mean of all ratings, in stars."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        status: models.ReportedStatus,
        total_ratings: int,
        average_rating: float,
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
        (new.status, new.total_ratings, new.average_rating) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
