# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DispositionVariableChoice`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, STRING, Reference, keys, some
from .. import models

_OUTPUT_SCHEMA_SHAPE = Reference("personae_api.bland.models.disposition_variable_schema", "DispositionVariableSchema")

_FIELDS: Mapping[str, Field] = {
    "key": Field("key", STRING, required=True),
    "prompt": Field("prompt", STRING, required=True),
    "accurateSpelling": Field("accurate_spelling", BOOLEAN, required=True),
    "outputSchema": Field("output_schema", _OUTPUT_SCHEMA_SHAPE, required=True),
}
_REQUIRED = ("key", "prompt", "accurateSpelling", "outputSchema")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DispositionVariableChoice(Model):
    """A variable to choose from."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    key: str
    """Name of the variable."""
    prompt: str
    """What the agent extracts."""
    accurate_spelling: bool
    """Whether its spelling is looked after."""
    output_schema: models.DispositionVariableSchema
    """What it may be."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        key: str,
        prompt: str,
        accurate_spelling: bool,
        output_schema: models.DispositionVariableSchema,
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.key, new.prompt, new.accurate_spelling, value_of_output_schema) = values
        new.output_schema = (
            _OUTPUT_SCHEMA_SHAPE.from_dict(value_of_output_schema)
            if isinstance(value_of_output_schema, dict)
            else value_of_output_schema
        )
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
