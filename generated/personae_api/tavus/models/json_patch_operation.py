# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `JsonPatchOperation`."""

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
    "op": Field("op", Enumeration("add", "copy", "move", "remove", "replace", "test"), required=True),
    "path": Field("path", STRING, required=True),
    "value": Field("value", ANY),
    "from": Field("from_", STRING),
}
_REQUIRED = ("op", "path")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class JsonPatchOperation(Model):
    """One step of a JSON Patch as RFC 6902 defines it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    op: models.JsonPatchOp
    """What to do at the path."""
    path: str
    """Position in the document as a JSON Pointer, such as /layers/llm/model."""
    value: Any
    """Any JSON value; needed by add, replace and test, ignored by the others."""
    from_: str | None
    """Place to take the value from as a JSON Pointer; needed by move and copy."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        op: models.JsonPatchOp,
        path: str,
        value: Any | Unset = UNSET,
        from_: str | Unset = UNSET,
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
        (new.op, new.path) = values
        if exact:
            new.value = None
            new.from_ = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.value = source.get("value")
        new.from_ = source.get("from")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
