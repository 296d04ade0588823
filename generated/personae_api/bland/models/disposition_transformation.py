# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DispositionTransformation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, Discriminated, Reference, keys, some
from .. import models

_ROOT_SHAPE = Discriminated(
    "kind",
    {
        "DispositionValueNode": 0,
        "DispositionLiteralNode": 1,
        "DispositionObjectNode": 2,
        "DispositionArrayNode": 3,
        "value": 0,
        "literal": 1,
        "object": 2,
        "array": 3,
    },
    Reference("personae_api.bland.models.disposition_value_node", "DispositionValueNode"),
    Reference("personae_api.bland.models.disposition_literal_node", "DispositionLiteralNode"),
    Reference("personae_api.bland.models.disposition_object_node", "DispositionObjectNode"),
    Reference("personae_api.bland.models.disposition_array_node", "DispositionArrayNode"),
)

_FIELDS: Mapping[str, Field] = {
    "version": Field("version", INTEGER, required=True),
    "root": Field("root", _ROOT_SHAPE, required=True),
}
_REQUIRED = ("version", "root")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DispositionTransformation(Model):
    """What is made of the values."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    version: int
    """Version of this form, 1."""
    root: (
        models.DispositionValueNode
        | models.DispositionLiteralNode
        | models.DispositionObjectNode
        | models.DispositionArrayNode
    )
    """What comes out."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        version: int,
        root: models.DispositionValueNode
        | models.DispositionLiteralNode
        | models.DispositionObjectNode
        | models.DispositionArrayNode,
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
        (new.version, value_of_root) = values
        new.root = _ROOT_SHAPE.decode(value_of_root)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
