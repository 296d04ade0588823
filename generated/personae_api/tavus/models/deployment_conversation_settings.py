# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DeploymentConversationSettings`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "unique_memory_tag": Field("unique_memory_tag", BOOLEAN),
    "context": Field("context", STRING),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class DeploymentConversationSettings(Model):
    """What the conversations of a deployment begin with."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    unique_memory_tag: bool | Unset = UNSET
    """Remember each visitor apart from others."""
    context: str | Unset = UNSET
    """What the PAL should know."""
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
            new.unique_memory_tag = UNSET
            new.context = UNSET
            new._additional = None
            return new
        new.unique_memory_tag = source.get("unique_memory_tag", UNSET)
        new.context = source.get("context", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
