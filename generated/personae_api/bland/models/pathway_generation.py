# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayGeneration`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, STRING, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "ready": Field("ready", BOOLEAN, required=True),
    "pathway_id": Field("pathway_id", STRING),
    "error": Field("error", STRING),
}
_REQUIRED = ("ready",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PathwayGeneration(Model):
    """State of a generation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    ready: bool
    """Whether it has succeeded or failed."""
    pathway_id: str | None
    """Id of the new pathway once it is ready."""
    error: str | None
    """Why the generation failed; left out when it did not."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        ready: bool,
        pathway_id: str | Unset = UNSET,
        error: str | Unset = UNSET,
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
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.ready,) = values
        if exact:
            new.pathway_id = None
            new.error = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.pathway_id = source.get("pathway_id")
        new.error = source.get("error")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
