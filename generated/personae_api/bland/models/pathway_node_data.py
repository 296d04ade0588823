# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayNodeData`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, BOOLEAN, STRING, Array, Enumeration, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_RESPONSE_DATA_SHAPE = Array(Reference("personae_api.bland.models.pathway_response_field", "PathwayResponseField"))
_RESPONSE_PATHWAYS_SHAPE = Array(
    Array(OneOf(STRING, Reference("personae_api.bland.models.pathway_node_link", "PathwayNodeLink")))
)
_MODEL_OPTIONS_SHAPE = Reference("personae_api.bland.models.pathway_model_options", "PathwayModelOptions")

_FIELDS: Mapping[str, Field] = {
    "name": Field("name", STRING, required=True),
    "isStart": Field("is_start", BOOLEAN),
    "isGlobal": Field("is_global", BOOLEAN),
    "globalLabel": Field("global_label", STRING),
    "type": Field(
        "type",
        Enumeration(
            "Custom Code",
            "Default",
            "End Call",
            "Knowledge Base",
            "Press Button",
            "SMS",
            "Scheduling",
            "Transfer Call",
            "Transfer Pathway",
            "Wait for Response",
            "Webhook",
        ),
    ),
    "text": Field("text", STRING),
    "prompt": Field("prompt", STRING),
    "globalPrompt": Field("global_prompt", STRING),
    "condition": Field("condition", STRING),
    "transferNumber": Field("transfer_number", STRING),
    "kb": Field("kb", STRING),
    "url": Field("url", STRING),
    "method": Field("method", STRING),
    "body": Field("body", STRING),
    "extractVars": Field("extract_vars", Array(Array(STRING))),
    "responseData": Field("response_data", _RESPONSE_DATA_SHAPE),
    "responsePathways": Field("response_pathways", _RESPONSE_PATHWAYS_SHAPE),
    "pathwayExamples": Field("pathway_examples", Array(ANY)),
    "conditionExamples": Field("condition_examples", Array(ANY)),
    "dialogueExamples": Field("dialogue_examples", Array(ANY)),
    "modelOptions": Field("model_options", _MODEL_OPTIONS_SHAPE),
}
_REQUIRED = ("name",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PathwayNodeData(Model):
    """Content of a node. What is there depends on its type, and there may be more."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    name: str
    """Name of the node."""
    is_start: bool | None
    """Whether the conversation starts here; true for one node of a pathway."""
    is_global: bool | None
    """Whether it can be reached from every node."""
    global_label: str | None
    """Situation in which a global node is gone to."""
    type: models.PathwayNodeType | None
    """What a node does, beside what is said in it. Bland adds more types over time."""
    text: str | None
    """What is said, word for word; `prompt` leaves the words to the agent."""
    prompt: str | None
    """What the agent shall say or find out here."""
    global_prompt: str | None
    """Instructions that are followed at every node."""
    condition: str | None
    """What must be reached before the conversation goes on."""
    transfer_number: str | None
    """Number to transfer the call to, in E.164 form with the plus."""
    kb: str | None
    """What a knowledge base node looks things up in, a text or a knowledge base."""
    url: str | None
    """Address that a webhook node sends its request to."""
    method: str | None
    """Method of the request of a webhook node, such as POST."""
    body: str | None
    """Body of the request of a webhook node, with variables in double braces."""
    extract_vars: list[list[str]] | None
    """Variables to take from what is said, each as name, type and description."""
    response_data: list[models.PathwayResponseField] | None
    """What is taken out of the answer to the request."""
    response_pathways: list[list[str | models.PathwayNodeLink]] | None
    """Where to go on by the answer, each as variable, comparison, value and node."""
    pathway_examples: list[Any] | None
    """Examples of which way to take, to train the agent."""
    condition_examples: list[Any] | None
    """Examples of a condition that is met, or not."""
    dialogue_examples: list[Any] | None
    """Examples of what to say."""
    model_options: models.PathwayModelOptions | None
    """How the agent thinks and listens at a node."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        name: str,
        is_start: bool | Unset = UNSET,
        is_global: bool | Unset = UNSET,
        global_label: str | Unset = UNSET,
        type: models.PathwayNodeType | Unset = UNSET,
        text: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        global_prompt: str | Unset = UNSET,
        condition: str | Unset = UNSET,
        transfer_number: str | Unset = UNSET,
        kb: str | Unset = UNSET,
        url: str | Unset = UNSET,
        method: str | Unset = UNSET,
        body: str | Unset = UNSET,
        extract_vars: list[list[str]] | Unset = UNSET,
        response_data: list[models.PathwayResponseField] | Unset = UNSET,
        response_pathways: list[list[str | models.PathwayNodeLink]] | Unset = UNSET,
        pathway_examples: list[Any] | Unset = UNSET,
        condition_examples: list[Any] | Unset = UNSET,
        dialogue_examples: list[Any] | Unset = UNSET,
        model_options: models.PathwayModelOptions | Unset = UNSET,
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
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.name,) = values
        if exact:
            new.is_start = None
            new.is_global = None
            new.global_label = None
            new.type = None
            new.text = None
            new.prompt = None
            new.global_prompt = None
            new.condition = None
            new.transfer_number = None
            new.kb = None
            new.url = None
            new.method = None
            new.body = None
            new.extract_vars = None
            new.response_data = None
            new.response_pathways = None
            new.pathway_examples = None
            new.condition_examples = None
            new.dialogue_examples = None
            new.model_options = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.is_start = source.get("isStart")
        new.is_global = source.get("isGlobal")
        new.global_label = source.get("globalLabel")
        new.type = source.get("type")
        new.text = source.get("text")
        new.prompt = source.get("prompt")
        new.global_prompt = source.get("globalPrompt")
        new.condition = source.get("condition")
        new.transfer_number = source.get("transferNumber")
        new.kb = source.get("kb")
        new.url = source.get("url")
        new.method = source.get("method")
        new.body = source.get("body")
        new.extract_vars = source.get("extractVars")
        value_of_response_data = source.get("responseData")
        new.response_data = _RESPONSE_DATA_SHAPE.decode(value_of_response_data)
        value_of_response_pathways = source.get("responsePathways")
        new.response_pathways = _RESPONSE_PATHWAYS_SHAPE.decode(value_of_response_pathways)
        new.pathway_examples = source.get("pathwayExamples")
        new.condition_examples = source.get("conditionExamples")
        new.dialogue_examples = source.get("dialogueExamples")
        value_of_model_options = source.get("modelOptions")
        new.model_options = (
            _MODEL_OPTIONS_SHAPE.from_dict(value_of_model_options)
            if isinstance(value_of_model_options, dict)
            else value_of_model_options
        )
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
