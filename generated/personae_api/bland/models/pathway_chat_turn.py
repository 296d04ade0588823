# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayChatTurn`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, BOOLEAN, NULL, STRING, Array, Map, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_CHAT_HISTORY_SHAPE = Array(Reference("personae_api.bland.models.pathway_chat_message", "PathwayChatMessage"))

_FIELDS: Mapping[str, Field] = {
    "chat_id": Field("chat_id", STRING, required=True),
    "assistant_responses": Field("assistant_responses", Array(STRING), required=True),
    "current_node_id": Field("current_node_id", STRING, required=True),
    "current_node_name": Field("current_node_name", STRING, required=True),
    "chat_history": Field("chat_history", _CHAT_HISTORY_SHAPE, required=True),
    "pathway_id": Field("pathway_id", STRING, required=True),
    "pathway_version": Field("pathway_version", OneOf(STRING, NULL), required=True),
    "use_candidate_model": Field("use_candidate_model", BOOLEAN, required=True),
    "variables": Field("variables", Map(ANY), required=True),
    "completed": Field("completed", BOOLEAN, required=True),
    "pathway_logs": Field("pathway_logs", Array(ANY)),
}
_REQUIRED = (
    "chat_id",
    "assistant_responses",
    "current_node_id",
    "current_node_name",
    "chat_history",
    "pathway_id",
    "pathway_version",
    "use_candidate_model",
    "variables",
    "completed",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PathwayChatTurn(Model):
    """What a pathway says to a message, and where it is now."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    chat_id: str
    """Id of the chat."""
    assistant_responses: list[str]
    """What the pathway says, one entry for each node that it went through."""
    current_node_id: str
    """Node that the conversation is at."""
    current_node_name: str
    """Name of that node."""
    chat_history: list[models.PathwayChatMessage]
    """All that was said so far."""
    pathway_id: str
    """Pathway of the chat."""
    pathway_version: str | None
    """Version of the pathway, null when none was chosen."""
    use_candidate_model: bool
    """Whether the model is the one about to be introduced."""
    variables: dict[str, Any]
    """Variables as they are now."""
    completed: bool
    """Whether the pathway has come to its end."""
    pathway_logs: list[Any] | None
    """Way of the chat through the pathway. Undocumented, seen in use."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        chat_id: str,
        assistant_responses: list[str],
        current_node_id: str,
        current_node_name: str,
        chat_history: list[models.PathwayChatMessage],
        pathway_id: str,
        pathway_version: str | None,
        use_candidate_model: bool,
        variables: dict[str, Any],
        completed: bool,
        pathway_logs: list[Any] | Unset = UNSET,
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
            exact = len(source) == 10
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.chat_id,
            new.assistant_responses,
            new.current_node_id,
            new.current_node_name,
            value_of_chat_history,
            new.pathway_id,
            new.pathway_version,
            new.use_candidate_model,
            new.variables,
            new.completed,
        ) = values
        new.chat_history = _CHAT_HISTORY_SHAPE.decode(value_of_chat_history)
        if exact:
            new.pathway_logs = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.pathway_logs = source.get("pathway_logs")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
