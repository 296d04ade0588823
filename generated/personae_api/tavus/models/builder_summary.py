# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `BuilderSummary`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "builder_id": Field("builder_id", STRING, required=True),
    "persona_id": Field("persona_id", STRING),
    "draft_persona_id": Field("draft_persona_id", STRING),
    "live_persona_id": Field("live_persona_id", STRING),
    "name": Field("name", STRING),
    "status": Field("status", STRING),
}
_REQUIRED = ("builder_id",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class BuilderSummary(Model):
    """A session as lists show it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    builder_id: str
    """Id of the session."""
    persona_id: str | Unset = UNSET
    """PAL that takes the edits."""
    draft_persona_id: str | Unset = UNSET
    """Draft of the PAL."""
    live_persona_id: str | Unset = UNSET
    """The PAL that is live."""
    name: str | Unset = UNSET
    """Name of the PAL."""
    status: str | Unset = UNSET
    """State of the session."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.builder_id,) = values
        if exact:
            new.persona_id = UNSET
            new.draft_persona_id = UNSET
            new.live_persona_id = UNSET
            new.name = UNSET
            new.status = UNSET
            new._additional = None
            return new
        new.persona_id = source.get("persona_id", UNSET)
        new.draft_persona_id = source.get("draft_persona_id", UNSET)
        new.live_persona_id = source.get("live_persona_id", UNSET)
        new.name = source.get("name", UNSET)
        new.status = source.get("status", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
