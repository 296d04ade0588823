# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ConversationProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, INTEGER, STRING, Array, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ConversationProperties(Model):
    """How long a conversation lasts, how it looks and where it is recorded."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    max_call_duration: int | None
    """Seconds after which the conversation ends in any case, 3600 at most."""
    participant_left_timeout: int | None
    """Seconds to keep the room open after the last person has left; 0 when left out."""
    participant_absent_timeout: int | None
    """Seconds to wait for the first one to come in; 300 when it is not sent."""
    enable_recording: bool | None
    """Allow the conversation to be recorded; recording does not begin by itself."""
    enable_closed_captions: bool | None
    """Show what is said as text."""
    apply_greenscreen: bool | None
    """Put the replica in front of a green screen."""
    require_auth: bool | None
    """Let in only who has the token; the field of this name beside properties is the same."""
    language: str | None
    """Older form of languages: the language of the conversation by its full English name, such as french. Deprecated
    by the vendor.
    """
    recording_s3_bucket_name: str | None
    """Older form of the bucket's name in recording_storage. Deprecated by the vendor."""
    recording_s3_bucket_region: str | None
    """Older form of the bucket's region in recording_storage. Deprecated by the vendor."""
    aws_assume_role_arn: str | None
    """Older form of the role in recording_storage. Deprecated by the vendor."""
    recording_storage: models.RecordingStorage | None
    """Your own place for the recording."""
    languages: list[str] | None
    """Languages of the conversation, such as french; it begins in the first of them."""
    livekit_ws_url: str | None
    """LiveKit server to join. Programs of others send it; it is not documented."""
    livekit_room_token: str | None
    """Token for the room there. Programs of others send it; it is not documented."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        max_call_duration: int | Unset = UNSET,
        participant_left_timeout: int | Unset = UNSET,
        participant_absent_timeout: int | Unset = UNSET,
        enable_recording: bool | Unset = UNSET,
        enable_closed_captions: bool | Unset = UNSET,
        apply_greenscreen: bool | Unset = UNSET,
        require_auth: bool | Unset = UNSET,
        language: str | Unset = UNSET,
        recording_s3_bucket_name: str | Unset = UNSET,
        recording_s3_bucket_region: str | Unset = UNSET,
        aws_assume_role_arn: str | Unset = UNSET,
        recording_storage: models.RecordingStorage | Unset = UNSET,
        languages: list[str] | Unset = UNSET,
        livekit_ws_url: str | Unset = UNSET,
        livekit_room_token: str | Unset = UNSET,
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
            new.max_call_duration = None
            new.participant_left_timeout = None
            new.participant_absent_timeout = None
            new.enable_recording = None
            new.enable_closed_captions = None
            new.apply_greenscreen = None
            new.require_auth = None
            new.language = None
            new.recording_s3_bucket_name = None
            new.recording_s3_bucket_region = None
            new.aws_assume_role_arn = None
            new.recording_storage = None
            new.languages = None
            new.livekit_ws_url = None
            new.livekit_room_token = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.max_call_duration = source.get("max_call_duration")
        new.participant_left_timeout = source.get("participant_left_timeout")
        new.participant_absent_timeout = source.get("participant_absent_timeout")
        new.enable_recording = source.get("enable_recording")
        new.enable_closed_captions = source.get("enable_closed_captions")
        new.apply_greenscreen = source.get("apply_greenscreen")
        new.require_auth = source.get("require_auth")
        new.language = source.get("language")
        new.recording_s3_bucket_name = source.get("recording_s3_bucket_name")
        new.recording_s3_bucket_region = source.get("recording_s3_bucket_region")
        new.aws_assume_role_arn = source.get("aws_assume_role_arn")
        value_of_recording_storage = source.get("recording_storage")
        new.recording_storage = (
            _RECORDING_STORAGE_SHAPE.from_dict(value_of_recording_storage)
            if isinstance(value_of_recording_storage, dict)
            else value_of_recording_storage
        )
        new.languages = source.get("languages")
        new.livekit_ws_url = source.get("livekit_ws_url")
        new.livekit_room_token = source.get("livekit_room_token")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
