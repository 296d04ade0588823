# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `GuardrailTag`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Array, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "tag": Field("tag", STRING, required=True),
    "guardrail_ids": Field("guardrail_ids", Array(STRING), required=True),
}
_REQUIRED = ("tag", "guardrail_ids")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class GuardrailTag(Model):
    """A tag of guardrails."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    tag: str
    """The tag."""
    guardrail_ids: list[str]
    """Guardrails that have it."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.tag, new.guardrail_ids) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
