# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TestTemplate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, STRING, Array, Enumeration, Reference, keys, rest, some

if TYPE_CHECKING:
    from ..enumerations import TestTemplateCategory
    from .test_template_assertion import TestTemplateAssertion

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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class TestTemplate(Model):
    """A ready-made scenario, to be cloned."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the template."""
    name: str
    """Name of the template."""
    description: str
    """What it tests."""
    category: TestTemplateCategory
    """Subject of the template."""
    tester_persona_prompt: str
    """How the played caller behaves."""
    tester_persona_name: str
    """Name of the played caller."""
    max_turns: int
    """Turns after which the conversation is ended."""
    assertions: list[TestTemplateAssertion]
    """What has to be true."""
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
            new.name,
            new.description,
            new.category,
            new.tester_persona_prompt,
            new.tester_persona_name,
            new.max_turns,
            value_of_assertions,
        ) = values
        new.assertions = _ASSERTIONS_SHAPE.decode(value_of_assertions)
        new._additional = None if exact else rest(source, _KNOWN)
        return new
