# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `GuardrailsCreated`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

<<<<<<< HEAD
from ...base import EXACT, NO_NAMES, Field, Model, Seen, fill, see
from ...shapes import DATE_TIME, LONGEST_EXACT, STRING, date_time, from_iso_format, keys, some
=======
from ...base import Field, Model, or_none
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
    rest,
    some,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import Modality

>>>>>>> 352af50 (Tavus under its names of today: PALs, faces, tools, skills, deployments, guardrails, canvas, events, signed calls of tools; a persona is read under either name)

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
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class GuardrailsCreated(Model):
    """What Tavus tells about a guardrail, or a set, it has just made."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    uuid: str | Unset = UNSET
    """Id of a single guardrail."""
    guardrail_name: str | Unset = UNSET
    """Name of the guardrail."""
    guardrails_id: str | Unset = UNSET
    """Id of the new set, to give to a persona."""
    guardrails_name: str | Unset = UNSET
    """Name of the new set."""
    status: str | Unset = UNSET
    """State of the new set, such as active."""
    created_at: dt.datetime
    """When the set was made."""
<<<<<<< HEAD
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        guardrails_id: str,
        guardrails_name: str,
        status: str,
        created_at: dt.datetime,
        additional_properties: dict[str, Any] | None = None,
        _absent: frozenset[str] = NO_NAMES,
    ) -> None:
        fill(self, locals())
=======
    guardrail_prompt: str | Unset = UNSET
    """What to keep to, in words."""
    modality: Modality | Unset = UNSET
    """Whether it is about words or about something to be seen."""
    callback_url: str | Unset = UNSET
    """Address that is called when it comes into play."""
    guardrail_id: str | Unset = UNSET
    """The same under another name, which an answer may have instead."""
    tags: list[str] | Unset = UNSET
    """Words by which PALs can be given it."""
    app_message: bool | Unset = UNSET
    """Whether the room of the conversation is told when it comes into play."""
    tool_call: dict[str, Any] | Unset = UNSET
    """Tool to call when it comes into play. Seen in use, not documented."""
    persona_refs: Any | Unset = UNSET
    """Which PALs have it, with verbose. Seen in use, not documented."""
    guardrail_type: str | Unset = UNSET
    """Whose it is, with verbose. Seen in use, not documented."""
    updated_at: dt.datetime | Unset = UNSET
    """When it last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)
>>>>>>> 352af50 (Tavus under its names of today: PALs, faces, tools, skills, deployments, guardrails, canvas, events, signed calls of tools; a persona is read under either name)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
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
            are_exact = len(value_of_created_at) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.created_at = date_time(value_of_created_at)
<<<<<<< HEAD
        new._absent, beyond = EXACT if exact else _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
=======
        if exact:
            new.uuid = UNSET
            new.guardrail_name = UNSET
            new.guardrails_id = UNSET
            new.guardrails_name = UNSET
            new.status = UNSET
            new.guardrail_prompt = UNSET
            new.modality = UNSET
            new.callback_url = UNSET
            new.guardrail_id = UNSET
            new.tags = UNSET
            new.app_message = UNSET
            new.tool_call = UNSET
            new.persona_refs = UNSET
            new.guardrail_type = UNSET
            new.updated_at = UNSET
            new._additional = None
            return new
        new.uuid = source.get("uuid", UNSET)
        new.guardrail_name = source.get("guardrail_name", UNSET)
        new.guardrails_id = source.get("guardrails_id", UNSET)
        new.guardrails_name = source.get("guardrails_name", UNSET)
        new.status = source.get("status", UNSET)
        new.guardrail_prompt = source.get("guardrail_prompt", UNSET)
        new.modality = source.get("modality", UNSET)
        new.callback_url = source.get("callback_url", UNSET)
        new.guardrail_id = source.get("guardrail_id", UNSET)
        new.tags = source.get("tags", UNSET)
        new.app_message = source.get("app_message", UNSET)
        new.tool_call = source.get("tool_call", UNSET)
        new.persona_refs = source.get("persona_refs", UNSET)
        new.guardrail_type = source.get("guardrail_type", UNSET)
        value_of_updated_at = source.get("updated_at", UNSET)
        new.updated_at = date_time(value_of_updated_at)
        new._additional = rest(source, _KNOWN)
>>>>>>> 352af50 (Tavus under its names of today: PALs, faces, tools, skills, deployments, guardrails, canvas, events, signed calls of tools; a persona is read under either name)
        return new
