# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallCitation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, STRING, Array, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_CITED_UTTERANCES_SHAPE = Array(Reference("personae_api.bland.models.cited_utterance", "CitedUtterance"))

_FIELDS: Mapping[str, Field] = {
    "call_id": Field("call_id", STRING),
    "schema_id": Field("schema_id", STRING),
    "variable_name": Field("variable_name", STRING),
    "variable_type": Field("variable_type", STRING),
    "value": Field("value", ANY),
    "cited_utterances": Field("cited_utterances", _CITED_UTTERANCES_SHAPE),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CallCitation(Model):
    """A value found in a call, with the words that prove it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    call_id: str | None
    """Call that it was found in."""
    schema_id: str | None
    """Citation schema that asked for it."""
    variable_name: str | None
    """Variable of the schema."""
    variable_type: str | None
    """Type of the variable."""
    value: Any
    """The value, of the type of its variable; null if none was found."""
    cited_utterances: list[models.CitedUtterance] | None
    """What was said that proves it."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        call_id: str | Unset = UNSET,
        schema_id: str | Unset = UNSET,
        variable_name: str | Unset = UNSET,
        variable_type: str | Unset = UNSET,
        value: Any | Unset = UNSET,
        cited_utterances: list[models.CitedUtterance] | Unset = UNSET,
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
            new.call_id = None
            new.schema_id = None
            new.variable_name = None
            new.variable_type = None
            new.value = None
            new.cited_utterances = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.call_id = source.get("call_id")
        new.schema_id = source.get("schema_id")
        new.variable_name = source.get("variable_name")
        new.variable_type = source.get("variable_type")
        new.value = source.get("value")
        value_of_cited_utterances = source.get("cited_utterances")
        new.cited_utterances = _CITED_UTTERANCES_SHAPE.decode(value_of_cited_utterances)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
