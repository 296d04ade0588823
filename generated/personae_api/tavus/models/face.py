# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Face`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
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
    rest,
    some,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import FaceStatus, ReplicaType


_FIELDS: Mapping[str, Field] = {
    "face_id": Field("face_id", STRING, required=True),
    "face_name": Field("face_name", STRING, required=True),
    "face_type": Field("face_type", Enumeration("system", "user")),
    "replica_type": Field("replica_type", Enumeration("system", "user")),
    "thumbnail_video_url": Field("thumbnail_video_url", OneOf(STRING, NULL)),
    "thumbnail_image_url": Field("thumbnail_image_url", OneOf(STRING, NULL)),
    "training_progress": Field("training_progress", STRING),
    "status": Field("status", Enumeration("completed", "error", "processing", "started"), required=True),
    "error_message": Field("error_message", OneOf(STRING, NULL)),
    "model_name": Field("model_name", STRING),
    "available_for_plan": Field("available_for_plan", BOOLEAN),
    "is_recommended": Field("is_recommended", BOOLEAN),
    "tags": Field("tags", Array(STRING)),
    "observations": Field("observations", STRING),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME),
}
_REQUIRED = ("face_id", "face_name", "status", "created_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class Face(Model):
    """A trained face, or one that is still being trained; a replica under the name of today."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    face_id: str
    """Id of the face."""
    face_name: str
    """Name to find the face by."""
    face_type: ReplicaType | Unset = UNSET
    """Whose face it is."""
    replica_type: ReplicaType | Unset = UNSET
    """Older name of face_type, which some answers have."""
    thumbnail_video_url: str | None | Unset = UNSET
    """Address of a short preview video."""
    thumbnail_image_url: str | None | Unset = UNSET
    """Address of a preview picture. Seen in use, not documented."""
    training_progress: str | Unset = UNSET
    """How far training has come, as text such as 35/100."""
    status: FaceStatus
    """State of the training."""
    error_message: str | None | Unset = UNSET
    """Why training failed, null as long as it has not."""
    model_name: str | Unset = UNSET
    """Model it was trained for, such as phoenix-4.5."""
    available_for_plan: bool | Unset = UNSET
    """Whether the plan of the account allows it. Seen in use, not documented."""
    is_recommended: bool | Unset = UNSET
    """Whether Tavus recommends it. Seen in use, not documented."""
    tags: list[str] | Unset = UNSET
    """Words that tell what it is like. Seen in use, not documented."""
    observations: str | Unset = UNSET
    """What Tavus has noted of it. Seen in use, not documented."""
    created_at: dt.datetime
    """When training was asked for."""
    updated_at: dt.datetime | Unset = UNSET
    """When it last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.face_id, new.face_name, new.status, value_of_created_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            are_exact = len(value_of_created_at) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.face_type = UNSET
            new.replica_type = UNSET
            new.thumbnail_video_url = UNSET
            new.thumbnail_image_url = UNSET
            new.training_progress = UNSET
            new.error_message = UNSET
            new.model_name = UNSET
            new.available_for_plan = UNSET
            new.is_recommended = UNSET
            new.tags = UNSET
            new.observations = UNSET
            new.updated_at = UNSET
            new._additional = None
            return new
        new.face_type = source.get("face_type", UNSET)
        new.replica_type = source.get("replica_type", UNSET)
        new.thumbnail_video_url = source.get("thumbnail_video_url", UNSET)
        new.thumbnail_image_url = source.get("thumbnail_image_url", UNSET)
        new.training_progress = source.get("training_progress", UNSET)
        new.error_message = source.get("error_message", UNSET)
        new.model_name = source.get("model_name", UNSET)
        new.available_for_plan = source.get("available_for_plan", UNSET)
        new.is_recommended = source.get("is_recommended", UNSET)
        new.tags = source.get("tags", UNSET)
        new.observations = source.get("observations", UNSET)
        value_of_updated_at = source.get("updated_at", UNSET)
        new.updated_at = date_time(value_of_updated_at)
        new._additional = rest(source, _KNOWN)
        return new
