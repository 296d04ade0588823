# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestTemplate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, STRING, Array, Enumeration, Reference, keys, some
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
    "max_turns": Field("max_turns", INTEGER, required=True),
    "assertions": Field("assertions", _ASSERTIONS_SHAPE, required=True),
}
_REQUIRED = (
    "id",
    "name",
    "description",
    "category",
    "tester_persona_prompt",
    "tester_persona_name",
    "max_turns",
    "assertions",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TestTemplate(Model):
    """A ready-made scenario, to be cloned."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the template."""
    name: str
    """Name of the template."""
    description: str
    """What it tests."""
    category: models.TestTemplateCategory
    """Subject of the template."""
    tester_persona_prompt: str
    """How the played caller behaves."""
    tester_persona_name: str
    """Name of the played caller."""
    max_turns: int
    """Turns after which the conversation is ended."""
    assertions: list[models.TestTemplateAssertion]
    """What has to be true."""
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
        max_turns: int,
        assertions: list[models.TestTemplateAssertion],
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
            new.id,
            new.name,
            new.description,
            new.category,
            new.tester_persona_prompt,
            new.tester_persona_name,
            new.max_turns,
            value_of_assertions,
        ) = values
        new.assertions = _ASSERTIONS_SHAPE.decode(value_of_assertions)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
