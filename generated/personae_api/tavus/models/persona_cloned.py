# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PersonaCloned`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {"persona_id": Field("persona_id", STRING), "id": Field("id", STRING)}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PersonaCloned(Model):
    """What Tavus tells about a persona it has made from a template."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    persona_id: str | Unset = UNSET
    """Id of the new persona."""
    id: str | Unset = UNSET
    """The same under another name, which an answer may have instead."""
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
            new.persona_id = UNSET
            new.id = UNSET
            new._additional = None
            return new
        new.persona_id = source.get("persona_id", UNSET)
        new.id = source.get("id", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
