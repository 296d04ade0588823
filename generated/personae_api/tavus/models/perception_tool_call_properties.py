# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PerceptionToolCallProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, STRING, Array, Enumeration, Map, OneOf, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "modality": Field("modality", Enumeration("audio", "vision"), required=True),
    "name": Field("name", STRING, required=True),
    "arguments": Field("arguments", OneOf(STRING, Map(ANY)), required=True),
    "frames": Field("frames", Array(Map(ANY))),
}
_REQUIRED = ("modality", "name", "arguments")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PerceptionToolCallProperties(Model):
    """A call of one of the persona's perception tools."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    modality: models.PerceptionModality
    """Sense that has noticed something."""
    name: str
    """Name of the tool."""
    arguments: str | dict[str, Any]
    """Arguments of the tool, as JSON in a text or as an object."""
    frames: list[dict[str, Any]] | None
    """Pictures that led to the call; in use each is seen with data in base64 and a mime_type."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        modality: models.PerceptionModality,
        name: str,
        arguments: str | dict[str, Any],
        frames: list[dict[str, Any]] | Unset = UNSET,
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
        (new.modality, new.name, new.arguments) = values
        if exact:
            new.frames = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.frames = source.get("frames")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
