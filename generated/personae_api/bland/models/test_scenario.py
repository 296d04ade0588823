# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestScenario`."""

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

_ASSERTIONS_SHAPE = Array(Reference("personae_api.bland.models.test_assertion", "TestAssertion"))

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "org_id": Field("org_id", STRING, required=True),
    "pathway_id": Field("pathway_id", OneOf(STRING, NULL), required=True),
    "persona_id": Field("persona_id", OneOf(STRING, NULL), required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", OneOf(STRING, NULL), required=True),
    "category": Field(
        "category",
        Enumeration(
            "ANGRY_CALLER",
            "BELLIGERENT_CALLER",
            "CALL_SCREENER",
            "CONFUSED_CALLER",
            "CUSTOM",
            "EDGE_CASE",
            "HAPPY_PATH",
            "VOICEMAIL",
            "VOICEMAIL_SCREENER",
        ),
        required=True,
    ),
    "scenario_type": Field("scenario_type", Enumeration("AGENT", "HISTORICAL", "REPLAY"), required=True),
    "tester_persona_prompt": Field("tester_persona_prompt", OneOf(STRING, NULL), required=True),
    "tester_persona_name": Field("tester_persona_name", OneOf(STRING, NULL), required=True),
    "max_turns": Field("max_turns", INTEGER, required=True),
    "request_data": Field("request_data", OneOf(Map(ANY), NULL), required=True),
    "start_node_id": Field("start_node_id", OneOf(STRING, NULL), required=True),
    "bland_tone_enabled": Field("bland_tone_enabled", BOOLEAN, required=True),
    "is_required_for_promotion": Field("is_required_for_promotion", BOOLEAN, required=True),
    "enabled": Field("enabled", BOOLEAN, required=True),
    "input_messages": Field("input_messages", OneOf(Array(ANY), NULL), required=True),
    "advanced_instructions": Field("advanced_instructions", OneOf(STRING, NULL), required=True),
    "metadata": Field("metadata", OneOf(Map(ANY), NULL), required=True),
    "assertions": Field("assertions", _ASSERTIONS_SHAPE, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME),
}
_REQUIRED = (
    "id",
    "org_id",
    "pathway_id",
    "persona_id",
    "name",
    "description",
    "category",
    "scenario_type",
    "tester_persona_prompt",
    "tester_persona_name",
    "max_turns",
    "request_data",
    "start_node_id",
    "bland_tone_enabled",
    "is_required_for_promotion",
    "enabled",
    "input_messages",
    "advanced_instructions",
    "metadata",
    "assertions",
    "created_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TestScenario(Model):
    """A conversation to be played with a pathway or a persona, and what has to come of it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the scenario."""
    org_id: str
    """Organisation that owns it."""
    pathway_id: str | None
    """Pathway that is tested, null when a persona is."""
    persona_id: str | None
    """Persona that is tested, null when a pathway is."""
    name: str
    """Name, unique for the pathway or persona."""
    description: str | None
    """What the scenario tests."""
    category: models.TestScenarioCategory
    """What kind of situation it plays."""
    scenario_type: models.TestScenarioType
    """How the caller is played."""
    tester_persona_prompt: str | None
    """How the played caller shall behave."""
    tester_persona_name: str | None
    """Name of the played caller."""
    max_turns: int
    """Turns after which the conversation is ended."""
    request_data: dict[str, Any] | None
    """Variables the pathway starts with."""
    start_node_id: str | None
    """Node the conversation begins at, null for the usual one."""
    bland_tone_enabled: bool
    """Whether the tone is scored too."""
    is_required_for_promotion: bool
    """Whether it must pass before the pathway goes live."""
    enabled: bool
    """Whether it is run along with others."""
    input_messages: list[Any] | None
    """What the caller says in a replay; the vendor does not document the entries."""
    advanced_instructions: str | None
    """Further instructions for the run."""
    metadata: dict[str, Any] | None
    """Your own data."""
    assertions: list[models.TestAssertion]
    """What has to be true."""
    created_at: dt.datetime
    """When it was made."""
    updated_at: dt.datetime | None
    """When it last changed; left out of the answer to a creation."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        org_id: str,
        pathway_id: str | None,
        persona_id: str | None,
        name: str,
        description: str | None,
        category: models.TestScenarioCategory,
        scenario_type: models.TestScenarioType,
        tester_persona_prompt: str | None,
        tester_persona_name: str | None,
        max_turns: int,
        request_data: dict[str, Any] | None,
        start_node_id: str | None,
        bland_tone_enabled: bool,
        is_required_for_promotion: bool,
        enabled: bool,
        input_messages: list[Any] | None,
        advanced_instructions: str | None,
        metadata: dict[str, Any] | None,
        assertions: list[models.TestAssertion],
        created_at: dt.datetime,
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
            exact = len(source) == 21
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.org_id,
            new.pathway_id,
            new.persona_id,
            new.name,
            new.description,
            new.category,
            new.scenario_type,
            new.tester_persona_prompt,
            new.tester_persona_name,
            new.max_turns,
            new.request_data,
            new.start_node_id,
            new.bland_tone_enabled,
            new.is_required_for_promotion,
            new.enabled,
            new.input_messages,
            new.advanced_instructions,
            new.metadata,
            value_of_assertions,
            value_of_created_at,
        ) = values
        new.assertions = _ASSERTIONS_SHAPE.decode(value_of_assertions)
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.updated_at = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_updated_at = source.get("updated_at")
        new.updated_at = date_time(value_of_updated_at)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
