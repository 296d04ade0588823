# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ApiError`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, STRING, Map, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "error": Field("error", STRING, required=True),
    "message": Field("message", STRING, required=True),
    "details": Field("details", Map(ANY)),
    "ext": Field("ext", STRING),
}
_REQUIRED = ("error", "message")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ApiError(Model):
    """One reason for which a request failed."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    error: str
    """Short code of the failure, most often in capitals, such as PERSONA_NOT_FOUND."""
    message: str
    """What went wrong, for a person to read."""
    details: dict[str, Any] | None
    """Facts that belong to the code, for instance the id that was not found; often absent."""
    ext: str | None
    """Facts that belong to the code, as JSON in a text; often absent."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        error: str,
        message: str,
        details: dict[str, Any] | Unset = UNSET,
        ext: str | Unset = UNSET,
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
        (new.error, new.message) = values
        if exact:
            new.details = None
            new.ext = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.details = source.get("details")
        new.ext = source.get("ext")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
