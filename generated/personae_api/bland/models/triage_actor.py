# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TriageActor`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NULL, STRING, Enumeration, OneOf, keys, rest, some

if TYPE_CHECKING:
    from ..enumerations import TriageActorKind


_FIELDS: Mapping[str, Field] = {
    "kind": Field("kind", Enumeration("agent", "system", "user"), required=True),
    "id": Field("id", STRING, required=True),
    "label": Field("label", STRING, required=True),
    "avatar_url": Field("avatar_url", OneOf(STRING, NULL), required=True),
}
_REQUIRED = ("kind", "id", "label", "avatar_url")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class TriageActor(Model):
    """Who or what caused an entry."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    kind: TriageActorKind
    """Who acted."""
    id: str
    """Id of the user or agent."""
    label: str
    """Name to show."""
    avatar_url: str | None
    """Address of a picture, if there is one."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.kind, new.id, new.label, new.avatar_url) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
