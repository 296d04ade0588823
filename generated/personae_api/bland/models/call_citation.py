# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallCitation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, STRING, Array, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .cited_utterance import CitedUtterance

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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CallCitation(Model):
    """A value found in a call, with the words that prove it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    call_id: str | Unset = UNSET
    """Call that it was found in."""
    schema_id: str | Unset = UNSET
    """Citation schema that asked for it."""
    variable_name: str | Unset = UNSET
    """Variable of the schema."""
    variable_type: str | Unset = UNSET
    """Type of the variable."""
    value: Any | Unset = UNSET
    """The value, of the type of its variable; null if none was found."""
    cited_utterances: list[CitedUtterance] | Unset = UNSET
    """What was said that proves it."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.call_id = UNSET
            new.schema_id = UNSET
            new.variable_name = UNSET
            new.variable_type = UNSET
            new.value = UNSET
            new.cited_utterances = UNSET
            new._additional = None
            return new
        new.call_id = source.get("call_id", UNSET)
        new.schema_id = source.get("schema_id", UNSET)
        new.variable_name = source.get("variable_name", UNSET)
        new.variable_type = source.get("variable_type", UNSET)
        new.value = source.get("value", UNSET)
        value_of_cited_utterances = source.get("cited_utterances", UNSET)
        new.cited_utterances = _CITED_UTTERANCES_SHAPE.decode(value_of_cited_utterances)
        new._additional = rest(source, _KNOWN)
        return new
