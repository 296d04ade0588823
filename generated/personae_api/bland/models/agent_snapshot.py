# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentSnapshot`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_BEHAVIOR_SHAPE = Reference("personae_api.bland.models.agent_behavior", "AgentBehavior")
_SETTINGS_SHAPE = Reference("personae_api.bland.models.agent_settings", "AgentSettings")
_CONTACT_SHAPE = Reference("personae_api.bland.models.agent_contact", "AgentContact")
_KNOWLEDGE_SHAPE = Reference("personae_api.bland.models.agent_knowledge", "AgentKnowledge")

_FIELDS: Mapping[str, Field] = {
    "behavior": Field("behavior", _BEHAVIOR_SHAPE, required=True),
    "settings": Field("settings", _SETTINGS_SHAPE, required=True),
    "contact": Field("contact", _CONTACT_SHAPE, required=True),
    "knowledge": Field("knowledge", _KNOWLEDGE_SHAPE),
}
_REQUIRED = ("behavior", "settings", "contact")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentSnapshot(Model):
    """All that an agent says and does."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    behavior: models.AgentBehavior
    """The graph of the conversation."""
    settings: models.AgentSettings
    """What holds for the whole conversation."""
    contact: models.AgentContact
    """How the agent is reached."""
    knowledge: models.AgentKnowledge | None
    """What it may look things up in."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        behavior: models.AgentBehavior,
        settings: models.AgentSettings,
        contact: models.AgentContact,
        knowledge: models.AgentKnowledge | Unset = UNSET,
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
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (value_of_behavior, value_of_settings, value_of_contact) = values
        new.behavior = (
            _BEHAVIOR_SHAPE.from_dict(value_of_behavior) if isinstance(value_of_behavior, dict) else value_of_behavior
        )
        new.settings = (
            _SETTINGS_SHAPE.from_dict(value_of_settings) if isinstance(value_of_settings, dict) else value_of_settings
        )
        new.contact = (
            _CONTACT_SHAPE.from_dict(value_of_contact) if isinstance(value_of_contact, dict) else value_of_contact
        )
        if exact:
            new.knowledge = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_knowledge = source.get("knowledge")
        new.knowledge = (
            _KNOWLEDGE_SHAPE.from_dict(value_of_knowledge)
            if isinstance(value_of_knowledge, dict)
            else value_of_knowledge
        )
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
