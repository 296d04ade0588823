# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CampaignSummary`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, STRING, keys, some

_FIELDS: Mapping[str, Field] = {
    "campaign_id": Field("campaign_id", STRING, required=True),
    "campaign_name": Field("campaign_name", STRING, required=True),
    "count": Field("count", INTEGER, required=True),
    "human_ended": Field("human_ended", INTEGER, required=True),
    "assistant_ended": Field("assistant_ended", INTEGER, required=True),
    "human_answered": Field("human_answered", INTEGER, required=True),
    "voicemail_answered": Field("voicemail_answered", INTEGER, required=True),
    "unknown_answered": Field("unknown_answered", INTEGER, required=True),
    "transferred_count": Field("transferred_count", INTEGER, required=True),
}
_REQUIRED = (
    "campaign_id",
    "campaign_name",
    "count",
    "human_ended",
    "assistant_ended",
    "human_answered",
    "voicemail_answered",
    "unknown_answered",
    "transferred_count",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CampaignSummary(Model):
    """A campaign with what became of its calls."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    campaign_id: str
    """Id of the campaign."""
    campaign_name: str
    """What the campaign is called."""
    count: int
    """Calls in all."""
    human_ended: int
    """Calls that the other side ended."""
    assistant_ended: int
    """Calls that the agent ended."""
    human_answered: int
    """Calls that a person answered."""
    voicemail_answered: int
    """Calls that a voicemail answered."""
    unknown_answered: int
    """Calls that nobody knows who answered."""
    transferred_count: int
    """Calls that were handed over."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        campaign_id: str,
        campaign_name: str,
        count: int,
        human_ended: int,
        assistant_ended: int,
        human_answered: int,
        voicemail_answered: int,
        unknown_answered: int,
        transferred_count: int,
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
            exact = len(source) == 9
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.campaign_id,
            new.campaign_name,
            new.count,
            new.human_ended,
            new.assistant_ended,
            new.human_answered,
            new.voicemail_answered,
            new.unknown_answered,
            new.transferred_count,
        ) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
