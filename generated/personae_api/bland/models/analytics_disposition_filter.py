# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AnalyticsDispositionFilter`."""

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
    "key": Field("key", STRING, required=True),
    "op": Field("op", Enumeration("!=", "=", "in", "is_not_null", "is_null"), required=True),
    "value": Field("value", ANY),
    "version_id": Field("version_id", STRING),
}
_REQUIRED = ("key", "op")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AnalyticsDispositionFilter(Model):
    """A value that a disposition has found out."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    key: str
    """Key of the disposition."""
    op: models.AnalyticsDispositionOperator
    """How it is compared."""
    value: Any
    """What it is compared with."""
    version_id: str | None
    """Version of the disposition."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        key: str,
        op: models.AnalyticsDispositionOperator,
        value: Any | Unset = UNSET,
        version_id: str | Unset = UNSET,
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
        (new.key, new.op) = values
        if exact:
            new.value = None
            new.version_id = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.value = source.get("value")
        new.version_id = source.get("version_id")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
