# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `WidgetBrief`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import (
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NULL,
    STRING,
    Array,
    OneOf,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "pathway_id": Field("pathway_id", OneOf(STRING, NULL)),
    "agent_prompt": Field("agent_prompt", OneOf(STRING, NULL)),
    "allowed_domains": Field("allowed_domains", Array(STRING), required=True),
    "messages_per_minute": Field("messages_per_minute", INTEGER, required=True),
    "webhook_url": Field("webhook_url", OneOf(STRING, NULL)),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = ("id", "allowed_domains", "messages_per_minute", "created_at")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class WidgetBrief(Model):
    """A widget without how it looks."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the widget."""
    pathway_id: str | None
    """Pathway that it runs, if any."""
    agent_prompt: str | None
    """Prompt that it runs in place of a pathway, if any."""
    allowed_domains: list[str]
    """Domains whose pages may hold it."""
    messages_per_minute: int
    """Messages a visitor may send in a minute."""
    webhook_url: str | None
    """Address that gets each conversation after its end."""
    created_at: dt.datetime
    """When it was made."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        pathway_id: str | None | Unset = UNSET,
        agent_prompt: str | None | Unset = UNSET,
        allowed_domains: list[str],
        messages_per_minute: int,
        webhook_url: str | None | Unset = UNSET,
        created_at: dt.datetime,
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
        (new.id, new.allowed_domains, new.messages_per_minute, value_of_created_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.pathway_id = None
            new.agent_prompt = None
            new.webhook_url = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.pathway_id = source.get("pathway_id")
        new.agent_prompt = source.get("agent_prompt")
        new.webhook_url = source.get("webhook_url")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
