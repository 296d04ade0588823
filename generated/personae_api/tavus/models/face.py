# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Face`."""

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
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Face(Model):
    """A trained face, or one that is still being trained; a replica under the name of today."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    face_id: str
    """Id of the face."""
    face_name: str
    """Name to find the face by."""
    face_type: models.ReplicaType | None
    """Whose face it is."""
    replica_type: models.ReplicaType | None
    """Older name of face_type, which some answers have."""
    thumbnail_video_url: str | None
    """Address of a short preview video."""
    thumbnail_image_url: str | None
    """Address of a preview picture. Undocumented, seen in use."""
    training_progress: str | None
    """How far training has come, as text such as 35/100."""
    status: models.FaceStatus
    """State of the training."""
    error_message: str | None
    """Why training failed, null as long as it has not."""
    model_name: str | None
    """Model it was trained for, such as phoenix-4.5."""
    available_for_plan: bool | None
    """Whether the plan of the account allows it. Undocumented, seen in use."""
    is_recommended: bool | None
    """Whether Tavus recommends it. Undocumented, seen in use."""
    tags: list[str] | None
    """Words that tell what it is like. Undocumented, seen in use."""
    observations: str | None
    """What Tavus has noted of it. Undocumented, seen in use."""
    created_at: dt.datetime
    """When training was asked for."""
    updated_at: dt.datetime | None
    """When it last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        face_id: str,
        face_name: str,
        face_type: models.ReplicaType | Unset = UNSET,
        replica_type: models.ReplicaType | Unset = UNSET,
        thumbnail_video_url: str | None | Unset = UNSET,
        thumbnail_image_url: str | None | Unset = UNSET,
        training_progress: str | Unset = UNSET,
        status: models.FaceStatus,
        error_message: str | None | Unset = UNSET,
        model_name: str | Unset = UNSET,
        available_for_plan: bool | Unset = UNSET,
        is_recommended: bool | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        observations: str | Unset = UNSET,
        created_at: dt.datetime,
        updated_at: dt.datetime | Unset = UNSET,
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.face_id, new.face_name, new.status, value_of_created_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.face_type = None
            new.replica_type = None
            new.thumbnail_video_url = None
            new.thumbnail_image_url = None
            new.training_progress = None
            new.error_message = None
            new.model_name = None
            new.available_for_plan = None
            new.is_recommended = None
            new.tags = None
            new.observations = None
            new.updated_at = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.face_type = source.get("face_type")
        new.replica_type = source.get("replica_type")
        new.thumbnail_video_url = source.get("thumbnail_video_url")
        new.thumbnail_image_url = source.get("thumbnail_image_url")
        new.training_progress = source.get("training_progress")
        new.error_message = source.get("error_message")
        new.model_name = source.get("model_name")
        new.available_for_plan = source.get("available_for_plan")
        new.is_recommended = source.get("is_recommended")
        new.tags = source.get("tags")
        new.observations = source.get("observations")
        value_of_updated_at = source.get("updated_at")
        new.updated_at = date_time(value_of_updated_at)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
