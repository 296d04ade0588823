# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayCallLlmActionPayload`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NULL, STRING, Enumeration, OneOf, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "action": Field("action", STRING),
    "parse_repair": Field("parse_repair", OneOf(Enumeration("best_effort", "control_char_escape", "failed"), NULL)),
    "output_chars": Field("output_chars", OneOf(INTEGER, NULL)),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PathwayCallLlmActionPayload(Model):
    """The details."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    action: str | None
    """What it has decided."""
    parse_repair: models.PathwayCallParseRepair | None
    """How its answer was mended to be read, if it had to be."""
    output_chars: int | None
    """Length of its answer."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        action: str | Unset = UNSET,
        parse_repair: models.PathwayCallParseRepair | None | Unset = UNSET,
        output_chars: int | None | Unset = UNSET,
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
            new.action = None
            new.parse_repair = None
            new.output_chars = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.action = source.get("action")
        new.parse_repair = source.get("parse_repair")
        new.output_chars = source.get("output_chars")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
