# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Avatar`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
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
    rest,
    some,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import AvatarRenderStyle


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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
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
    landscape_image_url: str | None | Unset = UNSET
    """Address of a still picture in landscape format, if there is one."""
    portrait_image_url: str | None | Unset = UNSET
    """Address of a still picture in portrait format, if there is one."""
    video_url: str | None
    """Signed address of a silent video of the avatar at rest; good for one hour, so fetch the avatar again for a new
    one. Null while there is no video yet.
    """
    idle_video_url: str | None | Unset = UNSET
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
    description: str | None | Unset = UNSET
    """What the avatar looks like."""
    display_tags: list[str] | Unset = UNSET
    """Labels by which the Lab groups avatars, and which lists can be filtered by."""
    render_style: AvatarRenderStyle | Unset = UNSET
    """Style in which the avatar is drawn."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
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
            are_exact = len(value_of_created_at) <= LONGEST_EXACT and len(value_of_updated_at) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new.landscape_image_url = UNSET
            new.portrait_image_url = UNSET
            new.idle_video_url = UNSET
            new.description = UNSET
            new.display_tags = UNSET
            new.render_style = UNSET
            new._additional = None
            return new
        new.landscape_image_url = source.get("landscapeImageUrl", UNSET)
        new.portrait_image_url = source.get("portraitImageUrl", UNSET)
        new.idle_video_url = source.get("idleVideoUrl", UNSET)
        new.description = source.get("description", UNSET)
        new.display_tags = source.get("displayTags", UNSET)
        new.render_style = source.get("renderStyle", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
