# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Replica`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model
from ...shapes import DATE_TIME, NULL, STRING, Enumeration, OneOf, keys, take
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import ReplicaType

_CREATED_AT_SHAPE = DATE_TIME
_UPDATED_AT_SHAPE = DATE_TIME

_FIELDS: Mapping[str, Field] = {
    "replica_id": Field("replica_id", STRING, required=True),
    "replica_name": Field("replica_name", STRING, required=True),
    "thumbnail_video_url": Field("thumbnail_video_url", STRING),
    "training_progress": Field("training_progress", STRING),
    "status": Field("status", STRING, required=True),
    "created_at": Field("created_at", _CREATED_AT_SHAPE, required=True),
    "updated_at": Field("updated_at", _UPDATED_AT_SHAPE),
    "error_message": Field("error_message", OneOf(STRING, NULL)),
    "replica_type": Field("replica_type", Enumeration("system", "user")),
    "model_name": Field("model_name", STRING),
}
_expected = keys(
    "replica_id",
    "replica_name",
    "thumbnail_video_url",
    "training_progress",
    "status",
    "created_at",
    "updated_at",
    "error_message",
    "replica_type",
    "model_name",
)


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class Replica(Model):
    """A trained face, or one that is still being trained."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    replica_id: str
    """Id of the replica."""
    replica_name: str
    """Name to find the replica by."""
    thumbnail_video_url: str | Unset = UNSET
    """Address of a short preview video."""
    training_progress: str | Unset = UNSET
    """How far training has come, as text such as 35/100."""
    status: str
    """State of the training; started, completed and error are known."""
    created_at: dt.datetime
    """When training was asked for."""
    updated_at: dt.datetime | Unset = UNSET
    """When the replica last changed. Not part of lists."""
    error_message: str | None | Unset = UNSET
    """Why training failed, null as long as it has not. Not part of lists."""
    replica_type: ReplicaType | Unset = UNSET
    """Whose replica it is; comes only with verbose."""
    model_name: str | Unset = UNSET
    """Model the replica was trained for, such as phoenix-4."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = cls.__new__(cls)
        values, new.additional_properties = take(source, _expected, _FIELDS)
        (
            new.replica_id,
            new.replica_name,
            new.thumbnail_video_url,
            new.training_progress,
            new.status,
            value_of_created_at,
            value_of_updated_at,
            new.error_message,
            new.replica_type,
            new.model_name,
        ) = values
        new.created_at = _CREATED_AT_SHAPE.decode(value_of_created_at)
        new.updated_at = _UPDATED_AT_SHAPE.decode(value_of_updated_at)
        return new
