# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestScenarioListItem`."""

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
    INTEGER,
    LONGEST_EXACT,
    NULL,
    STRING,
    Array,
    Enumeration,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    some,
)
from .. import models

_ASSERTIONS_SHAPE = Array(Reference("personae_api.bland.models.test_assertion", "TestAssertion"))
_MOST_RECENT_RUN_SHAPE = Reference("personae_api.bland.models.test_scenario_latest_run", "TestScenarioLatestRun")

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
    "bland_tone_enabled": Field("bland_tone_enabled", BOOLEAN, required=True),
    "is_required_for_promotion": Field("is_required_for_promotion", BOOLEAN, required=True),
    "enabled": Field("enabled", BOOLEAN, required=True),
    "assertions": Field("assertions", _ASSERTIONS_SHAPE, required=True),
    "most_recent_run": Field("most_recent_run", OneOf(_MOST_RECENT_RUN_SHAPE, NULL), required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
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
    "bland_tone_enabled",
    "is_required_for_promotion",
    "enabled",
    "assertions",
    "most_recent_run",
    "created_at",
    "updated_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TestScenarioListItem(Model):
    """A scenario as lists show it."""

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
    bland_tone_enabled: bool
    """Whether the tone is scored too."""
    is_required_for_promotion: bool
    """Whether it must pass before the pathway goes live."""
    enabled: bool
    """Whether it is run along with others."""
    assertions: list[models.TestAssertion]
    """What has to be true."""
    most_recent_run: models.TestScenarioLatestRun | None
    """Its latest run, null before the first."""
    created_at: dt.datetime
    """When it was made."""
    updated_at: dt.datetime
    """When it last changed."""
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
        bland_tone_enabled: bool,
        is_required_for_promotion: bool,
        enabled: bool,
        assertions: list[models.TestAssertion],
        most_recent_run: models.TestScenarioLatestRun | None,
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
            exact = len(source) == 18
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
            new.bland_tone_enabled,
            new.is_required_for_promotion,
            new.enabled,
            value_of_assertions,
            value_of_most_recent_run,
            value_of_created_at,
            value_of_updated_at,
        ) = values
        new.assertions = _ASSERTIONS_SHAPE.decode(value_of_assertions)
        new.most_recent_run = (
            _MOST_RECENT_RUN_SHAPE.from_dict(value_of_most_recent_run)
            if isinstance(value_of_most_recent_run, dict)
            else value_of_most_recent_run
        )
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
