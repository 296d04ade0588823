# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DispositionProposal`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Array, Reference, keys, some
from .. import models

_CHANGES_SHAPE = Array(Reference("personae_api.bland.models.disposition_prompt_change", "DispositionPromptChange"))

_FIELDS: Mapping[str, Field] = {
    "valueId": Field("value_id", STRING, required=True),
    "key": Field("key", STRING, required=True),
    "kind": Field("kind", STRING, required=True),
    "changes": Field("changes", _CHANGES_SHAPE, required=True),
}
_REQUIRED = ("valueId", "key", "kind", "changes")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DispositionProposal(Model):
    """Changes for one value."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    value_id: str
    """Id of the value."""
    key: str
    """Name by which programs know it."""
    kind: str
    """Kind of its source."""
    changes: list[models.DispositionPromptChange]
    """The changes, up to 12."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        value_id: str,
        key: str,
        kind: str,
        changes: list[models.DispositionPromptChange],
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
        (new.value_id, new.key, new.kind, value_of_changes) = values
        new.changes = _CHANGES_SHAPE.decode(value_of_changes)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
