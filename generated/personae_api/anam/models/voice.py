# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Voice`."""

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
    "displayName": Field("display_name", STRING, required=True),
    "provider": Field(
        "provider", Enumeration("CARTESIA", "ELEVENLABS", "FISH_AUDIO", "OPENAI_ADVANCED_VOICE"), required=True
    ),
    "providerVoiceId": Field("provider_voice_id", OneOf(STRING, NULL), required=True),
    "providerModelId": Field("provider_model_id", OneOf(STRING, NULL), required=True),
    "sampleUrl": Field("sample_url", OneOf(STRING, NULL), required=True),
    "previewSampleUrl": Field("preview_sample_url", OneOf(STRING, NULL), required=True),
    "gender": Field("gender", OneOf(Enumeration("FEMALE", "MALE", "NEUTRAL"), NULL), required=True),
    "country": Field("country", OneOf(STRING, NULL), required=True),
    "description": Field("description", OneOf(STRING, NULL), required=True),
    "displayTags": Field("display_tags", Array(STRING), required=True),
    "isZdr": Field("is_zdr", BOOLEAN, required=True),
    "createdByOrganizationId": Field("created_by_organization_id", OneOf(STRING, NULL), required=True),
    "createdAt": Field("created_at", DATE_TIME, required=True),
    "updatedAt": Field("updated_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "displayName",
    "provider",
    "providerVoiceId",
    "providerModelId",
    "sampleUrl",
    "previewSampleUrl",
    "gender",
    "country",
    "description",
    "displayTags",
    "isZdr",
    "createdByOrganizationId",
    "createdAt",
    "updatedAt",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Voice(Model):
    """Something a persona can speak with."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the voice."""
    display_name: str
    """Name under which the voice is listed."""
    provider: models.VoiceProvider
    """Speech provider that renders the voice."""
    provider_voice_id: str | None
    """What the provider itself calls the voice."""
    provider_model_id: str | None
    """Which of the provider's models renders the voice."""
    sample_url: str | None
    """Address of a short recording to listen to."""
    preview_sample_url: str | None
    """The same as `sampleUrl`; the older name of it."""
    gender: models.VoiceGender | None
    """How the voice is perceived, if anybody has said so."""
    country: str | None
    """ISO 3166-1 alpha-2 code of the country whose accent the voice has."""
    description: str | None
    """What the voice is like."""
    display_tags: list[str]
    """Labels by which the Lab groups voices."""
    is_zdr: bool
    """Whether the voice can be used by personas with zero data retention."""
    created_by_organization_id: str | None
    """Organization that made the voice, or null for a stock one; either a UUID or a shorter nanoid, depending on the
    organization's age.
    """
    created_at: dt.datetime
    """When the voice was added."""
    updated_at: dt.datetime
    """When the voice was last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        display_name: str,
        provider: models.VoiceProvider,
        provider_voice_id: str | None,
        provider_model_id: str | None,
        sample_url: str | None,
        preview_sample_url: str | None,
        gender: models.VoiceGender | None,
        country: str | None,
        description: str | None,
        display_tags: list[str],
        is_zdr: bool,
        created_by_organization_id: str | None,
        created_at: dt.datetime,
        updated_at: dt.datetime,
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
            exact = len(source) == 15
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.display_name,
            new.provider,
            new.provider_voice_id,
            new.provider_model_id,
            new.sample_url,
            new.preview_sample_url,
            new.gender,
            new.country,
            new.description,
            new.display_tags,
            new.is_zdr,
            new.created_by_organization_id,
            value_of_created_at,
            value_of_updated_at,
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
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
