# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AnalyticsFilter`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, STRING, Enumeration, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "col": Field("col", STRING, required=True),
    "op": Field(
        "op",
        Enumeration("!=", "<", "<=", "=", ">", ">=", "IN", "IS NOT NULL", "IS NULL", "LIKE", "NOT IN"),
        required=True,
    ),
    "val": Field("val", ANY),
    "source": Field("source", Enumeration("call", "citation", "disposition")),
}
_REQUIRED = ("col", "op")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AnalyticsFilter(Model):
    """A comparison."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    col: str
    """Field that is compared."""
    op: models.AnalyticsOperator
    """How it is compared."""
    val: Any
    """What it is compared with."""
    source: models.AnalyticsSource | None
    """Where the field is from."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        col: str,
        op: models.AnalyticsOperator,
        val: Any | Unset = UNSET,
        source: models.AnalyticsSource | Unset = UNSET,
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
        (new.col, new.op) = values
        if exact:
            new.val = None
            new.source = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.val = source.get("val")
        new.source = source.get("source")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
