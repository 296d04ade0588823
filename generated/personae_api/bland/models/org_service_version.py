# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `OrgServiceVersion`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    BOOLEAN,
    DATE_TIME,
    LONGEST_EXACT,
    NULL,
    STRING,
    Array,
    Enumeration,
    OneOf,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "friendly_name": Field("friendly_name", STRING, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "git_sha": Field("git_sha", STRING, required=True),
    "tags": Field("tags", Array(STRING), required=True),
    "currently_supported": Field("currently_supported", BOOLEAN, required=True),
    "recommended_upgrade_to": Field("recommended_upgrade_to", OneOf(STRING, NULL), required=True),
    "service": Field("service", Enumeration("api_server", "ws_server"), required=True),
    "placement_group": Field("placement_group", STRING, required=True),
}
_REQUIRED = (
    "id",
    "friendly_name",
    "created_at",
    "git_sha",
    "tags",
    "currently_supported",
    "recommended_upgrade_to",
    "service",
    "placement_group",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class OrgServiceVersion(Model):
    """A version of one of Bland's servers."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the version."""
    friendly_name: str
    """Name for people."""
    created_at: dt.datetime
    """When it was made."""
    git_sha: str
    """Commit that it was built from."""
    tags: list[str]
    """Labels of the version."""
    currently_supported: bool
    """Whether Bland still looks after it."""
    recommended_upgrade_to: str | None
    """Version to move to; null if there is no need."""
    service: models.OrgService
    """One of Bland's servers."""
    placement_group: str
    """Servers that it runs on."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        friendly_name: str,
        created_at: dt.datetime,
        git_sha: str,
        tags: list[str],
        currently_supported: bool,
        recommended_upgrade_to: str | None,
        service: models.OrgService,
        placement_group: str,
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
            exact = len(source) == 9
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.friendly_name,
            value_of_created_at,
            new.git_sha,
            new.tags,
            new.currently_supported,
            new.recommended_upgrade_to,
            new.service,
            new.placement_group,
        ) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
