# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `InboundPhoneNumber`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    ANY,
    BOOLEAN,
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NULL,
    NUMBER,
    STRING,
    Array,
    Enumeration,
    Map,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

_DYNAMIC_DATA_SHAPE = OneOf(
    Array(Reference("personae_api.bland.models.call_dynamic_data", "CallDynamicData")), STRING, NULL
)

_FIELDS: Mapping[str, Field] = {
    "created_at": Field("created_at", DATE_TIME, required=True),
    "phone_number": Field("phone_number", STRING, required=True),
    "prompt": Field("prompt", STRING, required=True),
    "webhook": Field("webhook", OneOf(STRING, NULL), required=True),
    "voice_id": Field("voice_id", INTEGER, required=True),
    "voice": Field("voice", INTEGER),
    "dynamic_data": Field("dynamic_data", _DYNAMIC_DATA_SHAPE, required=True),
    "max_duration": Field("max_duration", INTEGER, required=True),
    "interruption_threshold": Field("interruption_threshold", OneOf(NUMBER, NULL)),
    "first_sentence": Field("first_sentence", OneOf(STRING, NULL)),
    "reduce_latency": Field("reduce_latency", BOOLEAN),
    "transfer_phone_number": Field("transfer_phone_number", OneOf(STRING, NULL)),
    "voice_settings": Field("voice_settings", OneOf(Map(ANY), NULL)),
    "record": Field("record", BOOLEAN),
    "background_track": Field("background_track", OneOf(Enumeration("cafe", "none", "office", "restaurant"), NULL)),
    "pathway_id": Field("pathway_id", OneOf(STRING, NULL)),
    "fallback_number": Field("fallback_number", OneOf(STRING, NULL)),
}
_REQUIRED = ("created_at", "phone_number", "prompt", "webhook", "voice_id", "dynamic_data", "max_duration")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class InboundPhoneNumber(Model):
    """A number that people may call, and what the agent does there."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    created_at: dt.datetime
    """When the number was bought or imported."""
    phone_number: str
    """The number, in E.164 form."""
    prompt: str
    """What the agent is to do, in plain words."""
    webhook: str | None
    """Address that receives finished calls."""
    voice_id: int
    """Voice that speaks, by its number."""
    voice: int | None
    """Voice that speaks, as the vendor describes it; its samples have voice_id."""
    dynamic_data: list[models.CallDynamicData] | str | None
    """Requests that fetch values for the prompt, null for none."""
    max_duration: int
    """Minutes after which a call is ended."""
    interruption_threshold: float | None
    """How sensitive the agent is to being interrupted."""
    first_sentence: str | None
    """Words with which the agent answers."""
    reduce_latency: bool | None
    """Whether speed comes before care."""
    transfer_phone_number: str | None
    """Number to hand a call to when a person is asked for."""
    voice_settings: dict[str, Any] | None
    """Settings of the voice, null for its own."""
    record: bool | None
    """Whether recordings are kept."""
    background_track: models.CallBackgroundTrack | None
    """Sound under the voice, null for the usual one."""
    pathway_id: str | None
    """Pathway that leads the calls, if any."""
    fallback_number: str | None
    """Number that takes the calls when the agent cannot."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        created_at: dt.datetime,
        phone_number: str,
        prompt: str,
        webhook: str | None,
        voice_id: int,
        voice: int | Unset = UNSET,
        dynamic_data: list[models.CallDynamicData] | str | None,
        max_duration: int,
        interruption_threshold: float | None | Unset = UNSET,
        first_sentence: str | None | Unset = UNSET,
        reduce_latency: bool | Unset = UNSET,
        transfer_phone_number: str | None | Unset = UNSET,
        voice_settings: dict[str, Any] | None | Unset = UNSET,
        record: bool | Unset = UNSET,
        background_track: models.CallBackgroundTrack | None | Unset = UNSET,
        pathway_id: str | None | Unset = UNSET,
        fallback_number: str | None | Unset = UNSET,
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
            exact = len(source) == 7
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            value_of_created_at,
            new.phone_number,
            new.prompt,
            new.webhook,
            new.voice_id,
            value_of_dynamic_data,
            new.max_duration,
        ) = values
        new.dynamic_data = _DYNAMIC_DATA_SHAPE.decode(value_of_dynamic_data)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.voice = None
            new.interruption_threshold = None
            new.first_sentence = None
            new.reduce_latency = None
            new.transfer_phone_number = None
            new.voice_settings = None
            new.record = None
            new.background_track = None
            new.pathway_id = None
            new.fallback_number = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.voice = source.get("voice")
        new.interruption_threshold = source.get("interruption_threshold")
        new.first_sentence = source.get("first_sentence")
        new.reduce_latency = source.get("reduce_latency")
        new.transfer_phone_number = source.get("transfer_phone_number")
        new.voice_settings = source.get("voice_settings")
        new.record = source.get("record")
        new.background_track = source.get("background_track")
        new.pathway_id = source.get("pathway_id")
        new.fallback_number = source.get("fallback_number")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
