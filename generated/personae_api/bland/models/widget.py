# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Widget`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import (
    DATE_TIME,
    LONGEST_EXACT,
    NULL,
    NUMBER,
    STRING,
    Array,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    rest,
    some,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .widget_config import WidgetConfig

_CONFIG_SHAPE = Reference("personae_api.bland.models.widget_config", "WidgetConfig")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "pathway_id": Field("pathway_id", OneOf(STRING, NULL), required=True),
    "agent_id": Field("agent_id", OneOf(STRING, NULL), required=True),
    "agent_prompt": Field("agent_prompt", OneOf(STRING, NULL)),
    "allowed_domains": Field("allowed_domains", Array(STRING), required=True),
    "messages_per_minute": Field("messages_per_minute", NUMBER, required=True),
    "config": Field("config", _CONFIG_SHAPE, required=True),
    "webhook_url": Field("webhook_url", OneOf(STRING, NULL)),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "pathway_id",
    "agent_id",
    "allowed_domains",
    "messages_per_minute",
    "config",
    "created_at",
    "updated_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class Widget(Model):
    """A chat window for web sites."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the widget."""
    pathway_id: str | None
    """Pathway it runs, null with a prompt."""
    agent_id: str | None
    """Web agent that visitors can speak with, null for chat alone."""
    agent_prompt: str | None | Unset = UNSET
    """Prompt it runs in place of a pathway; often left out."""
    allowed_domains: list[str]
    """Domains whose pages may hold it."""
    messages_per_minute: float
    """Messages a visitor may send in a minute."""
    config: WidgetConfig
    """How a widget looks and behaves. Bland keeps whatever is sent, not only these fields."""
    webhook_url: str | None | Unset = UNSET
    """Address that gets each conversation after its end; left out when widgets are read."""
    created_at: dt.datetime
    """When it was made."""
    updated_at: dt.datetime
    """When it last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 8
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.pathway_id,
            new.agent_id,
            new.allowed_domains,
            new.messages_per_minute,
            value_of_config,
            value_of_created_at,
            value_of_updated_at,
        ) = values
        new.config = _CONFIG_SHAPE.from_dict(value_of_config) if isinstance(value_of_config, dict) else value_of_config
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            are_exact = len(value_of_created_at) <= LONGEST_EXACT and len(value_of_updated_at) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new.agent_prompt = UNSET
            new.webhook_url = UNSET
            new._additional = None
            return new
        new.agent_prompt = source.get("agent_prompt", UNSET)
        new.webhook_url = source.get("webhook_url", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
