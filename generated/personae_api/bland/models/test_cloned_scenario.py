# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestClonedScenario`."""

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
from .. import models

_ASSERTIONS_SHAPE = Array(Reference("personae_api.bland.models.test_template_assertion", "TestTemplateAssertion"))

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "name": Field("name", STRING, required=True),
    "description": Field("description", STRING, required=True),
    "category": Field(
        "category", Enumeration("ANGRY_CALLER", "EDGE_CASE", "HAPPY_PATH", "TRANSFER", "VOICEMAIL"), required=True
    ),
    "tester_persona_prompt": Field("tester_persona_prompt", STRING, required=True),
    "tester_persona_name": Field("tester_persona_name", STRING, required=True),
    "pathway_id": Field("pathway_id", OneOf(STRING, NULL), required=True),
    "persona_id": Field("persona_id", OneOf(STRING, NULL), required=True),
    "max_turns": Field("max_turns", INTEGER, required=True),
    "request_data": Field("request_data", Map(ANY), required=True),
    "start_node_id": Field("start_node_id", OneOf(STRING, NULL), required=True),
    "bland_tone_enabled": Field("bland_tone_enabled", BOOLEAN, required=True),
    "is_required_for_promotion": Field("is_required_for_promotion", BOOLEAN, required=True),
    "assertions": Field("assertions", _ASSERTIONS_SHAPE, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "name",
    "description",
    "category",
    "tester_persona_prompt",
    "tester_persona_name",
    "pathway_id",
    "persona_id",
    "max_turns",
    "request_data",
    "start_node_id",
    "bland_tone_enabled",
    "is_required_for_promotion",
    "assertions",
    "created_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TestClonedScenario(Model):
    """A scenario that was made from a template."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the scenario."""
    name: str
    """Name of the scenario."""
    description: str
    """What it tests."""
    category: models.TestTemplateCategory
    """Subject of the template."""
    tester_persona_prompt: str
    """How the played caller behaves."""
    tester_persona_name: str
    """Name of the played caller."""
    pathway_id: str | None
    """Pathway that is tested, null when a persona is."""
    persona_id: str | None
    """Persona that is tested, null when a pathway is."""
    max_turns: int
    """Turns after which the conversation is ended."""
    request_data: dict[str, Any]
    """Variables the pathway starts with."""
    start_node_id: str | None
    """Node the conversation begins at, null for the usual one."""
    bland_tone_enabled: bool
    """Whether the tone is scored too."""
    is_required_for_promotion: bool
    """Whether it must pass before the pathway goes live."""
    assertions: list[models.TestTemplateAssertion]
    """What has to be true, as in the template."""
    created_at: dt.datetime
    """When it was made."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        name: str,
        description: str,
        category: models.TestTemplateCategory,
        tester_persona_prompt: str,
        tester_persona_name: str,
        pathway_id: str | None,
        persona_id: str | None,
        max_turns: int,
        request_data: dict[str, Any],
        start_node_id: str | None,
        bland_tone_enabled: bool,
        is_required_for_promotion: bool,
        assertions: list[models.TestTemplateAssertion],
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
            exact = len(source) == 15
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.name,
            new.description,
            new.category,
            new.tester_persona_prompt,
            new.tester_persona_name,
            new.pathway_id,
            new.persona_id,
            new.max_turns,
            new.request_data,
            new.start_node_id,
            new.bland_tone_enabled,
            new.is_required_for_promotion,
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
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
