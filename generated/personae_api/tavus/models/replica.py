# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Replica`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, NULL, STRING, Enumeration, OneOf, date_time, from_iso_format, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "replica_id": Field("replica_id", STRING, required=True),
    "replica_name": Field("replica_name", STRING, required=True),
    "face_id": Field("face_id", STRING),
    "face_name": Field("face_name", STRING),
    "face_type": Field("face_type", Enumeration("system", "user")),
    "thumbnail_video_url": Field("thumbnail_video_url", STRING),
    "training_progress": Field("training_progress", STRING),
    "status": Field("status", Enumeration("completed", "error", "started"), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME),
    "error_message": Field("error_message", OneOf(STRING, NULL)),
    "replica_type": Field("replica_type", Enumeration("system", "user")),
    "model_name": Field("model_name", STRING),
}
_REQUIRED = ("replica_id", "replica_name", "status", "created_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Replica(Model):
    """A trained face, or one that is still being trained."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    replica_id: str
    """Id of the replica."""
    replica_name: str
    """Name to find the replica by."""
    face_id: str | None
    """Newer name of replica_id, which some rows have instead."""
    face_name: str | None
    """Newer name of replica_name, which some rows have instead."""
    face_type: models.ReplicaType | None
    """Newer name of replica_type, which some rows have instead."""
    thumbnail_video_url: str | None
    """Address of a short preview video."""
    training_progress: str | None
    """How far training has come, as text such as 35/100."""
    status: models.TrainingStatus
    """State of the training."""
    created_at: dt.datetime
    """When training was asked for."""
    updated_at: dt.datetime | None
    """When the replica last changed. Not part of lists."""
    error_message: str | None
    """Why training failed, null as long as it has not. Not part of lists."""
    replica_type: models.ReplicaType | None
    """Whose replica it is; comes only with verbose."""
    model_name: str | None
    """Model the replica was trained for, such as phoenix-4."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        replica_id: str,
        replica_name: str,
        face_id: str | Unset = UNSET,
        face_name: str | Unset = UNSET,
        face_type: models.ReplicaType | Unset = UNSET,
        thumbnail_video_url: str | Unset = UNSET,
        training_progress: str | Unset = UNSET,
        status: models.TrainingStatus,
        created_at: dt.datetime,
        updated_at: dt.datetime | Unset = UNSET,
        error_message: str | None | Unset = UNSET,
        replica_type: models.ReplicaType | Unset = UNSET,
        model_name: str | Unset = UNSET,
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
        (new.replica_id, new.replica_name, new.status, value_of_created_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.face_id = None
            new.face_name = None
            new.face_type = None
            new.thumbnail_video_url = None
            new.training_progress = None
            new.updated_at = None
            new.error_message = None
            new.replica_type = None
            new.model_name = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.face_id = source.get("face_id")
        new.face_name = source.get("face_name")
        new.face_type = source.get("face_type")
        new.thumbnail_video_url = source.get("thumbnail_video_url")
        new.training_progress = source.get("training_progress")
        value_of_updated_at = source.get("updated_at")
        new.updated_at = date_time(value_of_updated_at)
        new.error_message = source.get("error_message")
        new.replica_type = source.get("replica_type")
        new.model_name = source.get("model_name")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
