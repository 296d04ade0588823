# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CampaignNumber`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    ANY,
    DATE_TIME,
    LONGEST_EXACT,
    STRING,
    Array,
    Map,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_SEQUENCES_SHAPE = Array(Reference("personae_api.bland.models.campaign_step", "CampaignStep"))
_CAMPAIGN_CONFIG_SHAPE = Reference("personae_api.bland.models.campaign_config", "CampaignConfig")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "campaign_id": Field("campaign_id", STRING, required=True),
    "campaign_name": Field("campaign_name", STRING, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "phone_number": Field("phone_number", STRING, required=True),
    "campaign_state": Field("campaign_state", STRING, required=True),
    "curr_seq": Field("curr_seq", STRING, required=True),
    "request_data": Field("request_data", Map(ANY), required=True),
    "sequences": Field("sequences", _SEQUENCES_SHAPE, required=True),
    "campaign_config": Field("campaign_config", _CAMPAIGN_CONFIG_SHAPE, required=True),
}
_REQUIRED = (
    "id",
    "campaign_id",
    "campaign_name",
    "created_at",
    "phone_number",
    "campaign_state",
    "curr_seq",
    "request_data",
    "sequences",
    "campaign_config",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CampaignNumber(Model):
    """One number of a campaign, and how far it is."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the entry."""
    campaign_id: str
    """Id of the campaign."""
    campaign_name: str
    """What the campaign is called."""
    created_at: dt.datetime
    """When the entry was made."""
    phone_number: str
    """Number that is called."""
    campaign_state: str
    """How far the entry is."""
    curr_seq: str
    """Step that it is at, by its seqId."""
    request_data: dict[str, Any]
    """Settings of the calls as they are kept, some numbers as texts."""
    sequences: list[models.CampaignStep]
    """The steps, in their order."""
    campaign_config: models.CampaignConfig
    """When the entry is done."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        campaign_id: str,
        campaign_name: str,
        created_at: dt.datetime,
        phone_number: str,
        campaign_state: str,
        curr_seq: str,
        request_data: dict[str, Any],
        sequences: list[models.CampaignStep],
        campaign_config: models.CampaignConfig,
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
            exact = len(source) == 10
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.campaign_id,
            new.campaign_name,
            value_of_created_at,
            new.phone_number,
            new.campaign_state,
            new.curr_seq,
            new.request_data,
            value_of_sequences,
            value_of_campaign_config,
        ) = values
        new.sequences = _SEQUENCES_SHAPE.decode(value_of_sequences)
        new.campaign_config = (
            _CAMPAIGN_CONFIG_SHAPE.from_dict(value_of_campaign_config)
            if isinstance(value_of_campaign_config, dict)
            else value_of_campaign_config
        )
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
