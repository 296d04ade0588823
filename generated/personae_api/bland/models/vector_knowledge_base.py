# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `VectorKnowledgeBase`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "vector_id": Field("vector_id", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", STRING, required=True),
    "text": Field("text", STRING),
}
_REQUIRED = ("vector_id", "name", "description")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class VectorKnowledgeBase(Model):
    """A vector store."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    vector_id: str
    """Id of the vector store."""
    name: str
    """Name shown in lists."""
    description: str
    """What is in it, so that an agent knows when to look."""
    text: str | None
    """What it was made of; only there if include-text was true."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        vector_id: str,
        name: str,
        description: str,
        text: str | Unset = UNSET,
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
        (new.vector_id, new.name, new.description) = values
        if exact:
            new.text = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.text = source.get("text")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
