# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `GuardrailsCreated`."""

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
    LONGEST_EXACT,
    STRING,
    Array,
    Enumeration,
    Map,
    date_time,
    from_iso_format,
    keys,
    some,
)
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "uuid": Field("uuid", STRING),
    "guardrail_name": Field("guardrail_name", STRING),
    "guardrails_id": Field("guardrails_id", STRING),
    "guardrails_name": Field("guardrails_name", STRING),
    "status": Field("status", STRING),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "guardrail_prompt": Field("guardrail_prompt", STRING),
    "modality": Field("modality", Enumeration("audio", "verbal", "visual")),
    "callback_url": Field("callback_url", STRING),
    "guardrail_id": Field("guardrail_id", STRING),
    "tags": Field("tags", Array(STRING)),
    "app_message": Field("app_message", BOOLEAN),
    "tool_call": Field("tool_call", Map(ANY)),
    "persona_refs": Field("persona_refs", ANY),
    "guardrail_type": Field("guardrail_type", STRING),
    "updated_at": Field("updated_at", DATE_TIME),
}
_REQUIRED = ("created_at",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class GuardrailsCreated(Model):
    """What Tavus tells about a guardrail, or a set, it has just made."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    uuid: str | None
    """Id of a single guardrail."""
    guardrail_name: str | None
    """Name of the guardrail."""
    guardrails_id: str | None
    """Id of the new set, to give to a persona."""
    guardrails_name: str | None
    """Name of the new set."""
    status: str | None
    """State of the new set, such as active."""
    created_at: dt.datetime
    """When the set was made."""
    guardrail_prompt: str | None
    """What to keep to, in words."""
    modality: models.Modality | None
    """Whether it is about words or about something to be seen."""
    callback_url: str | None
    """Address that is called when it comes into play."""
    guardrail_id: str | None
    """The same under another name, which an answer may have instead."""
    tags: list[str] | None
    """Words by which PALs can be given it."""
    app_message: bool | None
    """Whether the room of the conversation is notified when it applies."""
    tool_call: dict[str, Any] | None
    """Tool to call when it comes into play. Undocumented, seen in use."""
    persona_refs: Any
    """Which PALs have it, with verbose. Undocumented, seen in use."""
    guardrail_type: str | None
    """Whose it is, with verbose. Undocumented, seen in use."""
    updated_at: dt.datetime | None
    """When it last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        uuid: str | Unset = UNSET,
        guardrail_name: str | Unset = UNSET,
        guardrails_id: str | Unset = UNSET,
        guardrails_name: str | Unset = UNSET,
        status: str | Unset = UNSET,
        created_at: dt.datetime,
        guardrail_prompt: str | Unset = UNSET,
        modality: models.Modality | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        guardrail_id: str | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        app_message: bool | Unset = UNSET,
        tool_call: dict[str, Any] | Unset = UNSET,
        persona_refs: Any | Unset = UNSET,
        guardrail_type: str | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
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
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (value_of_created_at,) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.uuid = None
            new.guardrail_name = None
            new.guardrails_id = None
            new.guardrails_name = None
            new.status = None
            new.guardrail_prompt = None
            new.modality = None
            new.callback_url = None
            new.guardrail_id = None
            new.tags = None
            new.app_message = None
            new.tool_call = None
            new.persona_refs = None
            new.guardrail_type = None
            new.updated_at = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.uuid = source.get("uuid")
        new.guardrail_name = source.get("guardrail_name")
        new.guardrails_id = source.get("guardrails_id")
        new.guardrails_name = source.get("guardrails_name")
        new.status = source.get("status")
        new.guardrail_prompt = source.get("guardrail_prompt")
        new.modality = source.get("modality")
        new.callback_url = source.get("callback_url")
        new.guardrail_id = source.get("guardrail_id")
        new.tags = source.get("tags")
        new.app_message = source.get("app_message")
        new.tool_call = source.get("tool_call")
        new.persona_refs = source.get("persona_refs")
        new.guardrail_type = source.get("guardrail_type")
        value_of_updated_at = source.get("updated_at")
        new.updated_at = date_time(value_of_updated_at)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
