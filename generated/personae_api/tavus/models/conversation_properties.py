# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ConversationProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, INTEGER, STRING, Array, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .recording_storage import RecordingStorage

_RECORDING_STORAGE_SHAPE = Reference("personae_api.tavus.models.recording_storage", "RecordingStorage")

_FIELDS: Mapping[str, Field] = {
    "max_call_duration": Field("max_call_duration", INTEGER),
    "participant_left_timeout": Field("participant_left_timeout", INTEGER),
    "participant_absent_timeout": Field("participant_absent_timeout", INTEGER),
    "enable_recording": Field("enable_recording", BOOLEAN),
    "enable_closed_captions": Field("enable_closed_captions", BOOLEAN),
    "apply_greenscreen": Field("apply_greenscreen", BOOLEAN),
    "require_auth": Field("require_auth", BOOLEAN),
    "language": Field("language", STRING),
    "recording_s3_bucket_name": Field("recording_s3_bucket_name", STRING),
    "recording_s3_bucket_region": Field("recording_s3_bucket_region", STRING),
    "aws_assume_role_arn": Field("aws_assume_role_arn", STRING),
    "recording_storage": Field("recording_storage", _RECORDING_STORAGE_SHAPE),
    "languages": Field("languages", Array(STRING)),
    "livekit_ws_url": Field("livekit_ws_url", STRING),
    "livekit_room_token": Field("livekit_room_token", STRING, secret=True),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class ConversationProperties(Model):
    """How long a conversation lasts, how it looks and where it is recorded."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    max_call_duration: int | Unset = UNSET
    """Seconds after which the conversation ends in any case, 3600 at most."""
    participant_left_timeout: int | Unset = UNSET
    """Seconds to wait for a comeback when the last one has left; 0 when it is not sent."""
    participant_absent_timeout: int | Unset = UNSET
    """Seconds to wait for the first one to come in; 300 when it is not sent."""
    enable_recording: bool | Unset = UNSET
    """Allow the conversation to be recorded; recording does not begin by itself."""
    enable_closed_captions: bool | Unset = UNSET
    """Show what is said as text."""
    apply_greenscreen: bool | Unset = UNSET
    """Put the replica in front of a green screen."""
    require_auth: bool | Unset = UNSET
    """Let in only who has the token; the field of this name beside properties is the same."""
    language: str | Unset = UNSET
    """Older form of languages: the language of the conversation by its full English name, such as french. Deprecated
    by the vendor.
    """
    recording_s3_bucket_name: str | Unset = UNSET
    """Older form of the bucket's name in recording_storage. Deprecated by the vendor."""
    recording_s3_bucket_region: str | Unset = UNSET
    """Older form of the bucket's region in recording_storage. Deprecated by the vendor."""
    aws_assume_role_arn: str | Unset = UNSET
    """Older form of the role in recording_storage. Deprecated by the vendor."""
    recording_storage: RecordingStorage | Unset = UNSET
    """Your own place for the recording."""
    languages: list[str] | Unset = UNSET
    """Languages of the conversation, such as french; the first of them at first."""
    livekit_ws_url: str | Unset = UNSET
    """LiveKit server to join. Programs of others send it; it is not documented."""
    livekit_room_token: str | Unset = UNSET
    """Token for the room there. Programs of others send it; it is not documented."""
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
            new.max_call_duration = UNSET
            new.participant_left_timeout = UNSET
            new.participant_absent_timeout = UNSET
            new.enable_recording = UNSET
            new.enable_closed_captions = UNSET
            new.apply_greenscreen = UNSET
            new.require_auth = UNSET
            new.language = UNSET
            new.recording_s3_bucket_name = UNSET
            new.recording_s3_bucket_region = UNSET
            new.aws_assume_role_arn = UNSET
            new.recording_storage = UNSET
            new.languages = UNSET
            new.livekit_ws_url = UNSET
            new.livekit_room_token = UNSET
            new._additional = None
            return new
        new.max_call_duration = source.get("max_call_duration", UNSET)
        new.participant_left_timeout = source.get("participant_left_timeout", UNSET)
        new.participant_absent_timeout = source.get("participant_absent_timeout", UNSET)
        new.enable_recording = source.get("enable_recording", UNSET)
        new.enable_closed_captions = source.get("enable_closed_captions", UNSET)
        new.apply_greenscreen = source.get("apply_greenscreen", UNSET)
        new.require_auth = source.get("require_auth", UNSET)
        new.language = source.get("language", UNSET)
        new.recording_s3_bucket_name = source.get("recording_s3_bucket_name", UNSET)
        new.recording_s3_bucket_region = source.get("recording_s3_bucket_region", UNSET)
        new.aws_assume_role_arn = source.get("aws_assume_role_arn", UNSET)
        value_of_recording_storage = source.get("recording_storage", UNSET)
        new.recording_storage = (
            _RECORDING_STORAGE_SHAPE.from_dict(value_of_recording_storage)
            if isinstance(value_of_recording_storage, dict)
            else value_of_recording_storage
        )
        new.languages = source.get("languages", UNSET)
        new.livekit_ws_url = source.get("livekit_ws_url", UNSET)
        new.livekit_room_token = source.get("livekit_room_token", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
