# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DispositionJudgeSource`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Enumeration, Reference, keys, some
from .. import models

_EXECUTION_SHAPE = Reference("personae_api.bland.models.disposition_execution", "DispositionExecution")

_FIELDS: Mapping[str, Field] = {
    "kind": Field("kind", Enumeration("judge"), required=True),
    "judgeId": Field("judge_id", STRING, required=True),
    "judgeVersionId": Field("judge_version_id", STRING, required=True),
    "execution": Field("execution", _EXECUTION_SHAPE, required=True),
}
_REQUIRED = ("kind", "judgeId", "judgeVersionId", "execution")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DispositionJudgeSource(Model):
    """A verdict of an eval agent."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    kind: models.DispositionJudgeSourceKind
    """Always `judge`."""
    judge_id: str
    """Id of the eval agent."""
    judge_version_id: str
    """Version of the eval agent."""
    execution: models.DispositionExecution
    """How the model works."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        kind: models.DispositionJudgeSourceKind,
        judge_id: str,
        judge_version_id: str,
        execution: models.DispositionExecution,
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
        (new.kind, new.judge_id, new.judge_version_id, value_of_execution) = values
        new.execution = (
            _EXECUTION_SHAPE.from_dict(value_of_execution)
            if isinstance(value_of_execution, dict)
            else value_of_execution
        )
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
