# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentDispositionCorrection`."""

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
    "valueId": Field("value_id", STRING, required=True),
    "state": Field("state", Enumeration("no_value", "produced"), required=True),
    "value": Field("value", ANY),
}
_REQUIRED = ("valueId", "state")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentDispositionCorrection(Model):
    """What a value should have been."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    value_id: str
    """Id of the value."""
    state: models.DispositionCorrectedState
    """Whether there is a value."""
    value: Any
    """The value."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        value_id: str,
        state: models.DispositionCorrectedState,
        value: Any | Unset = UNSET,
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
        (new.value_id, new.state) = values
        if exact:
            new.value = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.value = source.get("value")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
