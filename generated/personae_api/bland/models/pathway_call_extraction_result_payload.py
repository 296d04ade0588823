# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayCallExtractionResultPayload`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, NULL, NUMBER, STRING, Map, OneOf, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "variables_extracted": Field("variables_extracted", Map(ANY)),
    "duration_ms": Field("duration_ms", OneOf(NUMBER, NULL)),
    "external_id": Field("external_id", OneOf(STRING, NULL)),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PathwayCallExtractionResultPayload(Model):
    """The details."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    variables_extracted: dict[str, Any] | None
    """The values that were found, by their names."""
    duration_ms: float | None
    """Milliseconds that it took."""
    external_id: str | None
    """Id of your own for the call."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        variables_extracted: dict[str, Any] | Unset = UNSET,
        duration_ms: float | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
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
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.variables_extracted = None
            new.duration_ms = None
            new.external_id = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.variables_extracted = source.get("variables_extracted")
        new.duration_ms = source.get("duration_ms")
        new.external_id = source.get("external_id")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
