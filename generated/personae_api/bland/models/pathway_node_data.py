# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayNodeData`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, BOOLEAN, STRING, Array, Enumeration, OneOf, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import PathwayNodeType
    from .pathway_model_options import PathwayModelOptions
    from .pathway_node_link import PathwayNodeLink
    from .pathway_response_field import PathwayResponseField

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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PathwayNodeData(Model):
    """Content of a node. What is there depends on its type, and there may be more."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    name: str
    """Name of the node."""
    is_start: bool | Unset = UNSET
    """Whether the conversation starts here; true for one node of a pathway."""
    is_global: bool | Unset = UNSET
    """Whether it can be reached from every node."""
    global_label: str | Unset = UNSET
    """Situation in which a global node is gone to."""
    type: PathwayNodeType | Unset = UNSET
    """What a node does, beside what is said in it. Bland adds more types over time."""
    text: str | Unset = UNSET
    """What is said, word for word; `prompt` leaves the words to the agent."""
    prompt: str | Unset = UNSET
    """What the agent shall say or find out here."""
    global_prompt: str | Unset = UNSET
    """Instructions that are followed at every node."""
    condition: str | Unset = UNSET
    """What must be reached before the conversation goes on."""
    transfer_number: str | Unset = UNSET
    """Number to transfer the call to, in E.164 form with the plus."""
    kb: str | Unset = UNSET
    """What a knowledge base node looks things up in, a text or a knowledge base."""
    url: str | Unset = UNSET
    """Address that a webhook node sends its request to."""
    method: str | Unset = UNSET
    """Method of the request of a webhook node, such as POST."""
    body: str | Unset = UNSET
    """Body of the request of a webhook node, with variables in double braces."""
    extract_vars: list[list[str]] | Unset = UNSET
    """Variables to take from what is said, each as name, type and description."""
    response_data: list[PathwayResponseField] | Unset = UNSET
    """What is taken out of the answer to the request."""
    response_pathways: list[list[str | PathwayNodeLink]] | Unset = UNSET
    """Where to go on by the answer, each as variable, comparison, value and node."""
    pathway_examples: list[Any] | Unset = UNSET
    """Examples of which way to take, to train the agent."""
    condition_examples: list[Any] | Unset = UNSET
    """Examples of a condition that is met, or not."""
    dialogue_examples: list[Any] | Unset = UNSET
    """Examples of what to say."""
    model_options: PathwayModelOptions | Unset = UNSET
    """How the agent thinks and listens at a node."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.name,) = values
        if exact:
            new.is_start = UNSET
            new.is_global = UNSET
            new.global_label = UNSET
            new.type = UNSET
            new.text = UNSET
            new.prompt = UNSET
            new.global_prompt = UNSET
            new.condition = UNSET
            new.transfer_number = UNSET
            new.kb = UNSET
            new.url = UNSET
            new.method = UNSET
            new.body = UNSET
            new.extract_vars = UNSET
            new.response_data = UNSET
            new.response_pathways = UNSET
            new.pathway_examples = UNSET
            new.condition_examples = UNSET
            new.dialogue_examples = UNSET
            new.model_options = UNSET
            new._additional = None
            return new
        new.is_start = source.get("isStart", UNSET)
        new.is_global = source.get("isGlobal", UNSET)
        new.global_label = source.get("globalLabel", UNSET)
        new.type = source.get("type", UNSET)
        new.text = source.get("text", UNSET)
        new.prompt = source.get("prompt", UNSET)
        new.global_prompt = source.get("globalPrompt", UNSET)
        new.condition = source.get("condition", UNSET)
        new.transfer_number = source.get("transferNumber", UNSET)
        new.kb = source.get("kb", UNSET)
        new.url = source.get("url", UNSET)
        new.method = source.get("method", UNSET)
        new.body = source.get("body", UNSET)
        new.extract_vars = source.get("extractVars", UNSET)
        value_of_response_data = source.get("responseData", UNSET)
        new.response_data = _RESPONSE_DATA_SHAPE.decode(value_of_response_data)
        value_of_response_pathways = source.get("responsePathways", UNSET)
        new.response_pathways = _RESPONSE_PATHWAYS_SHAPE.decode(value_of_response_pathways)
        new.pathway_examples = source.get("pathwayExamples", UNSET)
        new.condition_examples = source.get("conditionExamples", UNSET)
        new.dialogue_examples = source.get("dialogueExamples", UNSET)
        value_of_model_options = source.get("modelOptions", UNSET)
        new.model_options = (
            _MODEL_OPTIONS_SHAPE.from_dict(value_of_model_options)
            if isinstance(value_of_model_options, dict)
            else value_of_model_options
        )
        new._additional = rest(source, _KNOWN)
        return new
