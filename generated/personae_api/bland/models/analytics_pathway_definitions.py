# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AnalyticsPathwayDefinitions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NULL, STRING, Array, OneOf, Reference, keys, some
from .. import models

_MEMBERS_SHAPE = Array(Reference("personae_api.bland.models.analytics_pathway_member", "AnalyticsPathwayMember"))
_PUBLISHED_SHAPE = Reference("personae_api.bland.models.analytics_stored_parts", "AnalyticsStoredParts")
_PENDING_SHAPE = Reference("personae_api.bland.models.analytics_stored_parts", "AnalyticsStoredParts")

_FIELDS: Mapping[str, Field] = {
    "production_version_id": Field("production_version_id", STRING, required=True),
    "fingerprint": Field("fingerprint", STRING, required=True),
    "members": Field("members", _MEMBERS_SHAPE, required=True),
    "published": Field("published", OneOf(_PUBLISHED_SHAPE, NULL), required=True),
    "pending": Field("pending", OneOf(_PENDING_SHAPE, NULL), required=True),
}
_REQUIRED = ("production_version_id", "fingerprint", "members", "published", "pending")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AnalyticsPathwayDefinitions(Model):
    """The parts of an agent, and what is proposed."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    production_version_id: str
    """Version that is live."""
    fingerprint: str
    """Fingerprint of the agent, 64 hexadecimal digits."""
    members: list[models.AnalyticsPathwayMember]
    """What calls pass."""
    published: models.AnalyticsStoredParts | None
    """The parts that are used, null where there are none."""
    pending: models.AnalyticsStoredParts | None
    """The parts that are proposed, null where there are none."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        production_version_id: str,
        fingerprint: str,
        members: list[models.AnalyticsPathwayMember],
        published: models.AnalyticsStoredParts | None,
        pending: models.AnalyticsStoredParts | None,
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
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.production_version_id, new.fingerprint, value_of_members, value_of_published, value_of_pending) = values
        new.members = _MEMBERS_SHAPE.decode(value_of_members)
        new.published = (
            _PUBLISHED_SHAPE.from_dict(value_of_published)
            if isinstance(value_of_published, dict)
            else value_of_published
        )
        new.pending = (
            _PENDING_SHAPE.from_dict(value_of_pending) if isinstance(value_of_pending, dict) else value_of_pending
        )
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
