# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DispositionVariableSource`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Enumeration, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_EXECUTION_SHAPE = Reference("personae_api.bland.models.disposition_reasoning", "DispositionReasoning")

_FIELDS: Mapping[str, Field] = {
    "kind": Field("kind", Enumeration("variable_extraction"), required=True),
    "variableKey": Field("variable_key", STRING, required=True),
    "execution": Field("execution", _EXECUTION_SHAPE),
}
_REQUIRED = ("kind", "variableKey")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DispositionVariableSource(Model):
    """A variable that the agent extracts."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    kind: models.DispositionVariableSourceKind
    """Always `variable_extraction`."""
    variable_key: str
    """Name of the variable: up to 128 letters, digits and _ . -, a letter or _ first."""
    execution: models.DispositionReasoning | None
    """How it is extracted."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        kind: models.DispositionVariableSourceKind,
        variable_key: str,
        execution: models.DispositionReasoning | Unset = UNSET,
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
        (new.kind, new.variable_key) = values
        if exact:
            new.execution = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_execution = source.get("execution")
        new.execution = (
            _EXECUTION_SHAPE.from_dict(value_of_execution)
            if isinstance(value_of_execution, dict)
            else value_of_execution
        )
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
