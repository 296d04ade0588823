# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `NodeTestInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Array, Reference, keys, rest, some

if TYPE_CHECKING:
    from .node_test_conversation import NodeTestConversation

_CONVERSATIONS_SHAPE = Array(Reference("personae_api.bland.models.node_test_conversation", "NodeTestConversation"))

_FIELDS: Mapping[str, Field] = {
    "prompt": Field("prompt", STRING, required=True),
    "conversations": Field("conversations", _CONVERSATIONS_SHAPE, required=True),
}
_REQUIRED = ("prompt", "conversations")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class NodeTestInput(Model):
    """What a run was started with."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    prompt: str
    """Prompt that is tried."""
    conversations: list[NodeTestConversation]
    """Conversations that are played, those that Bland added too."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.prompt, value_of_conversations) = values
        new.conversations = _CONVERSATIONS_SHAPE.decode(value_of_conversations)
        new._additional = None if exact else rest(source, _KNOWN)
        return new
