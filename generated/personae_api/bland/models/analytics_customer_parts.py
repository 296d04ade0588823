# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AnalyticsCustomerParts`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, BOOLEAN, NULL, STRING, Array, OneOf, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "definition_id": Field("definition_id", OneOf(STRING, NULL)),
    "lifecycle": Field("lifecycle", ANY),
    "fingerprint": Field("fingerprint", OneOf(STRING, NULL)),
    "stale": Field("stale", BOOLEAN),
    "missing_members": Field("missing_members", Array(ANY)),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AnalyticsCustomerParts(Model):
    """A division into parts of your own."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    definition_id: str | None
    """Definition of the parts."""
    lifecycle: Any
    """How it stands."""
    fingerprint: str | None
    """Fingerprint of the agent that it was made for."""
    stale: bool | None
    """Whether the agent has changed since."""
    missing_members: list[Any] | None
    """What is not there any more."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        definition_id: str | None | Unset = UNSET,
        lifecycle: Any | Unset = UNSET,
        fingerprint: str | None | Unset = UNSET,
        stale: bool | Unset = UNSET,
        missing_members: list[Any] | Unset = UNSET,
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
            new.definition_id = None
            new.lifecycle = None
            new.fingerprint = None
            new.stale = None
            new.missing_members = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.definition_id = source.get("definition_id")
        new.lifecycle = source.get("lifecycle")
        new.fingerprint = source.get("fingerprint")
        new.stale = source.get("stale")
        new.missing_members = source.get("missing_members")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
