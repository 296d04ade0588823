# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Avatar`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
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
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "displayName": Field("display_name", STRING, required=True),
    "variantName": Field("variant_name", STRING, required=True),
    "imageUrl": Field("image_url", STRING, required=True),
    "landscapeImageUrl": Field("landscape_image_url", OneOf(STRING, NULL)),
    "portraitImageUrl": Field("portrait_image_url", OneOf(STRING, NULL)),
    "videoUrl": Field("video_url", OneOf(STRING, NULL), required=True),
    "idleVideoUrl": Field("idle_video_url", OneOf(STRING, NULL)),
    "createdAt": Field("created_at", DATE_TIME, required=True),
    "updatedAt": Field("updated_at", DATE_TIME, required=True),
    "createdByOrganizationId": Field("created_by_organization_id", OneOf(STRING, NULL), required=True),
    "availableVersions": Field("available_versions", Array(STRING), required=True),
    "activeVersion": Field("active_version", OneOf(STRING, NULL), required=True),
    "description": Field("description", OneOf(STRING, NULL)),
    "displayTags": Field("display_tags", Array(STRING)),
    "renderStyle": Field("render_style", Enumeration("animated_3d", "illustrated", "realistic", "unknown")),
}
_REQUIRED = (
    "id",
    "displayName",
    "variantName",
    "imageUrl",
    "videoUrl",
    "createdAt",
    "updatedAt",
    "createdByOrganizationId",
    "availableVersions",
    "activeVersion",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Avatar(Model):
    """A face that a persona can wear."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the avatar."""
    display_name: str
    """Name under which the avatar is listed."""
    variant_name: str
    """Which variant of the face it is, by surroundings, light or pose."""
    image_url: str
    """Address of a still picture of the avatar."""
    landscape_image_url: str | None
    """Address of a still picture in landscape format, if there is one."""
    portrait_image_url: str | None
    """Address of a still picture in portrait format, if there is one."""
    video_url: str | None
    """Signed address of a silent video of the avatar at rest; good for one hour, so fetch the avatar again for a new
    one. Null while there is no video yet.
    """
    idle_video_url: str | None
    """Address of the video that is shown while the persona does not speak, if there is one."""
    created_at: dt.datetime
    """When the avatar was added."""
    updated_at: dt.datetime
    """When the avatar was last changed."""
    created_by_organization_id: str | None
    """Organization that made the avatar, or null for a stock one; either a UUID or a shorter nanoid, depending on the
    organization's age.
    """
    available_versions: list[str]
    """Internal names of the model versions for which the avatar has assets; they are not the values that `avatarModel`
    takes.
    """
    active_version: str | None
    """Internal name of the version that is used when no `avatarModel` is asked for."""
    description: str | None
    """What the avatar looks like."""
    display_tags: list[str] | None
    """Labels by which the Lab groups avatars, and which lists can be filtered by."""
    render_style: models.AvatarRenderStyle | None
    """Style in which the avatar is drawn."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        display_name: str,
        variant_name: str,
        image_url: str,
        landscape_image_url: str | None | Unset = UNSET,
        portrait_image_url: str | None | Unset = UNSET,
        video_url: str | None,
        idle_video_url: str | None | Unset = UNSET,
        created_at: dt.datetime,
        updated_at: dt.datetime,
        created_by_organization_id: str | None,
        available_versions: list[str],
        active_version: str | None,
        description: str | None | Unset = UNSET,
        display_tags: list[str] | Unset = UNSET,
        render_style: models.AvatarRenderStyle | Unset = UNSET,
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
            exact = len(source) == 10
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.display_name,
            new.variant_name,
            new.image_url,
            new.video_url,
            value_of_created_at,
            value_of_updated_at,
            new.created_by_organization_id,
            new.available_versions,
            new.active_version,
        ) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            if len(value_of_created_at) > LONGEST_EXACT or len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new.landscape_image_url = None
            new.portrait_image_url = None
            new.idle_video_url = None
            new.description = None
            new.display_tags = None
            new.render_style = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.landscape_image_url = source.get("landscapeImageUrl")
        new.portrait_image_url = source.get("portraitImageUrl")
        new.idle_video_url = source.get("idleVideoUrl")
        new.description = source.get("description")
        new.display_tags = source.get("displayTags")
        new.render_style = source.get("renderStyle")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
