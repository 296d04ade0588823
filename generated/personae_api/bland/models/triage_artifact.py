# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TriageArtifact`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, STRING, Enumeration, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import TriageArtifactStatus


_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING),
    "type": Field("type", STRING),
    "title": Field("title", STRING),
    "renderer": Field("renderer", STRING),
    "status": Field("status", Enumeration("error", "pending", "ready")),
    "payload": Field("payload", ANY),
    "external_urls": Field("external_urls", ANY),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class TriageArtifact(Model):
    """Something the agent made, such as a draft of a pathway or a report. None of it is shown in a sample."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str | Unset = UNSET
    """Id of the artifact."""
    type: str | Unset = UNSET
    """What kind of artifact it is."""
    title: str | Unset = UNSET
    """Line to show for it."""
    renderer: str | Unset = UNSET
    """View of the dashboard that shows it."""
    status: TriageArtifactStatus | Unset = UNSET
    """Whether an artifact is being made, can be used or failed."""
    payload: Any | Unset = UNSET
    """The artifact itself; its shape depends on `type`."""
    external_urls: Any | Unset = UNSET
    """Addresses that lead to it; their shape is not documented."""
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
            new.id = UNSET
            new.type = UNSET
            new.title = UNSET
            new.renderer = UNSET
            new.status = UNSET
            new.payload = UNSET
            new.external_urls = UNSET
            new._additional = None
            return new
        new.id = source.get("id", UNSET)
        new.type = source.get("type", UNSET)
        new.title = source.get("title", UNSET)
        new.renderer = source.get("renderer", UNSET)
        new.status = source.get("status", UNSET)
        new.payload = source.get("payload", UNSET)
        new.external_urls = source.get("external_urls", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
