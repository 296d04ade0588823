# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `VoiceUpload`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model
from ...shapes import STRING, keys, take

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "uploadUrl": Field("upload_url", STRING, required=True),
    "audioKey": Field("audio_key", STRING, required=True),
}
_expected = keys("uploadUrl", "audioKey")


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class VoiceUpload(Model):
    """An object of the API."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    upload_url: str
    """Signed address that takes the recording by HTTP PUT for a limited time."""
    audio_key: str
    """Key that names the recording in a later `createVoice` request."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = cls.__new__(cls)
        values, new.additional_properties = take(source, _expected, _FIELDS)
        (new.upload_url, new.audio_key) = values
        return new
