# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestScenarioDraft`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, NULL, STRING, Enumeration, Map, OneOf, keys, some
from .. import models

_FIELDS: Mapping[str, Field] = {
    "name": Field("name", STRING, required=True),
    "description": Field("description", STRING, required=True),
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
    "tester_persona_prompt": Field("tester_persona_prompt", STRING, required=True),
    "tester_persona_name": Field("tester_persona_name", STRING, required=True),
    "pathway_id": Field("pathway_id", OneOf(STRING, NULL), required=True),
    "persona_id": Field("persona_id", OneOf(STRING, NULL), required=True),
    "request_data": Field("request_data", Map(ANY), required=True),
}
_REQUIRED = (
    "name",
    "description",
    "category",
    "tester_persona_prompt",
    "tester_persona_name",
    "pathway_id",
    "persona_id",
    "request_data",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TestScenarioDraft(Model):
    """A scenario made from a call, which is not saved yet."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    name: str
    """Suggested name."""
    description: str
    """What it tests."""
    category: models.TestScenarioCategory
    """What kind of situation it plays."""
    tester_persona_prompt: str
    """How the played caller shall behave, after the caller of the call."""
    tester_persona_name: str
    """Name of the played caller."""
    pathway_id: str | None
    """Pathway it is meant for."""
    persona_id: str | None
    """Persona it is meant for."""
    request_data: dict[str, Any]
    """Variables of the call; phone numbers, webhook addresses and keys are taken out."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        name: str,
        description: str,
        category: models.TestScenarioCategory,
        tester_persona_prompt: str,
        tester_persona_name: str,
        pathway_id: str | None,
        persona_id: str | None,
        request_data: dict[str, Any],
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
            exact = len(source) == 8
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.name,
            new.description,
            new.category,
            new.tester_persona_prompt,
            new.tester_persona_name,
            new.pathway_id,
            new.persona_id,
            new.request_data,
        ) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
