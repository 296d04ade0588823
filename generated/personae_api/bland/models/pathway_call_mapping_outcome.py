# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayCallMappingOutcome`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NULL, STRING, Enumeration, OneOf, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "name": Field("name", STRING, required=True),
    "path": Field("path", STRING, required=True),
    "outcome": Field("outcome", Enumeration("empty", "error", "set", "skipped_invalid"), required=True),
    "value_preview": Field("value_preview", OneOf(STRING, NULL)),
    "detail": Field("detail", OneOf(STRING, NULL)),
}
_REQUIRED = ("name", "path", "outcome")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PathwayCallMappingOutcome(Model):
    """What became of a value that was to be read of an answer."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    name: str
    """Variable that it goes to."""
    path: str
    """Where in the answer it is."""
    outcome: models.PathwayCallMappingResult
    """What became of it."""
    value_preview: str | None
    """Beginning of the value."""
    detail: str | None
    """Why it was not read."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        name: str,
        path: str,
        outcome: models.PathwayCallMappingResult,
        value_preview: str | None | Unset = UNSET,
        detail: str | None | Unset = UNSET,
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
        (new.name, new.path, new.outcome) = values
        if exact:
            new.value_preview = None
            new.detail = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.value_preview = source.get("value_preview")
        new.detail = source.get("detail")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
