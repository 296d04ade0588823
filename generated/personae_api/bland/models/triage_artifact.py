# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TriageArtifact`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, STRING, Enumeration, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TriageArtifact(Model):
    """Something the agent made, such as a draft of a pathway or a report. None of it is shown in a sample."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str | None
    """Id of the artifact."""
    type: str | None
    """What kind of artifact it is."""
    title: str | None
    """Line to show for it."""
    renderer: str | None
    """View of the dashboard that shows it."""
    status: models.TriageArtifactStatus | None
    """Whether an artifact is being made, can be used or failed."""
    payload: Any
    """The artifact itself; its shape depends on `type`."""
    external_urls: Any
    """Addresses that lead to it; their shape is not documented."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        title: str | Unset = UNSET,
        renderer: str | Unset = UNSET,
        status: models.TriageArtifactStatus | Unset = UNSET,
        payload: Any | Unset = UNSET,
        external_urls: Any | Unset = UNSET,
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
            new.id = None
            new.type = None
            new.title = None
            new.renderer = None
            new.status = None
            new.payload = None
            new.external_urls = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.id = source.get("id")
        new.type = source.get("type")
        new.title = source.get("title")
        new.renderer = source.get("renderer")
        new.status = source.get("status")
        new.payload = source.get("payload")
        new.external_urls = source.get("external_urls")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
