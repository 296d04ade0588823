# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `LLM`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import (
    ANY,
    BOOLEAN,
    DATE_TIME,
    INTEGER,
    LONGEST_EXACT,
    NULL,
    NUMBER,
    STRING,
    Array,
    Enumeration,
    Map,
    OneOf,
    Reference,
    date_time,
    from_iso_format,
    keys,
    rest,
    some,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import LlmFormat, ReasoningEffort, ReasoningFormat
    from .llm_url import LlmUrl

_URLS_SHAPE = Array(Reference("personae_api.anam.models.llm_url", "LlmUrl"))

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "displayName": Field("display_name", STRING, required=True),
    "description": Field("description", OneOf(STRING, NULL)),
    "llmFormat": Field(
        "llm_format",
        Enumeration("advanced_voice", "azure_openai", "gemini", "groq_openai", "none", "openai"),
        required=True,
    ),
    "urls": Field("urls", _URLS_SHAPE),
    "modelName": Field("model_name", OneOf(STRING, NULL)),
    "temperature": Field("temperature", OneOf(NUMBER, NULL)),
    "maxTokens": Field("max_tokens", OneOf(INTEGER, NULL)),
    "deploymentName": Field("deployment_name", OneOf(STRING, NULL)),
    "apiVersion": Field("api_version", OneOf(STRING, NULL)),
    "metadata": Field("metadata", Map(ANY)),
    "displayTags": Field("display_tags", Array(STRING)),
    "isDefault": Field("is_default", BOOLEAN, required=True),
    "isGlobal": Field("is_global", BOOLEAN, required=True),
    "isZdr": Field("is_zdr", BOOLEAN),
    "reasoningEffort": Field("reasoning_effort", Enumeration("default", "high", "low", "medium")),
    "reasoningFormat": Field("reasoning_format", Enumeration("hidden", "parsed", "raw")),
    "createdByOrganizationId": Field("created_by_organization_id", OneOf(STRING, NULL)),
    "createdAt": Field("created_at", DATE_TIME, required=True),
    "updatedAt": Field("updated_at", OneOf(DATE_TIME, NULL)),
}
_REQUIRED = ("id", "displayName", "llmFormat", "isDefault", "isGlobal", "createdAt")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class LLM(Model):
    """A language model that writes what personas say; its secret is never shown."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the LLM."""
    display_name: str
    """Name under which the LLM is listed."""
    description: str | None | Unset = UNSET
    """What the LLM is for."""
    llm_format: LlmFormat
    """Dialect that the endpoint speaks."""
    urls: list[LlmUrl] | Unset = UNSET
    """Endpoints that serve the model."""
    model_name: str | None | Unset = UNSET
    """Name of the model as the endpoint knows it."""
    temperature: float | None | Unset = UNSET
    """Sampling temperature, or null for the model's own."""
    max_tokens: int | None | Unset = UNSET
    """Most tokens a reply may have, or null for the model's own limit."""
    deployment_name: str | None | Unset = UNSET
    """Name of the Azure deployment; null for other providers."""
    api_version: str | None | Unset = UNSET
    """Version of the Azure API; null for other providers."""
    metadata: dict[str, Any] | Unset = UNSET
    """Further details that were given with the LLM."""
    display_tags: list[str] | Unset = UNSET
    """Labels by which the Lab groups LLMs."""
    is_default: bool
    """Whether Anam provides the LLM."""
    is_global: bool
    """Whether every organization can use the LLM."""
    is_zdr: bool | Unset = UNSET
    """Whether the LLM can be used by personas with zero data retention."""
    reasoning_effort: ReasoningEffort | Unset = UNSET
    """How much a reasoning model may think before it replies."""
    reasoning_format: ReasoningFormat | Unset = UNSET
    """What becomes of a reasoning model's thoughts."""
    created_by_organization_id: str | None | Unset = UNSET
    """Organization that registered the LLM, or null for one of Anam's own; either a UUID or a shorter nanoid,
    depending on the organization's age.
    """
    created_at: dt.datetime
    """When the LLM was registered."""
    updated_at: dt.datetime | None | Unset = UNSET
    """When the LLM was last changed, or null if it never was."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 6
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.display_name, new.llm_format, new.is_default, new.is_global, value_of_created_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            are_exact = len(value_of_created_at) <= LONGEST_EXACT
        except (TypeError, ValueError):
            are_exact = False
        if not are_exact:
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.description = UNSET
            new.urls = UNSET
            new.model_name = UNSET
            new.temperature = UNSET
            new.max_tokens = UNSET
            new.deployment_name = UNSET
            new.api_version = UNSET
            new.metadata = UNSET
            new.display_tags = UNSET
            new.is_zdr = UNSET
            new.reasoning_effort = UNSET
            new.reasoning_format = UNSET
            new.created_by_organization_id = UNSET
            new.updated_at = UNSET
            new._additional = None
            return new
        new.description = source.get("description", UNSET)
        value_of_urls = source.get("urls", UNSET)
        new.urls = _URLS_SHAPE.decode(value_of_urls)
        new.model_name = source.get("modelName", UNSET)
        new.temperature = source.get("temperature", UNSET)
        new.max_tokens = source.get("maxTokens", UNSET)
        new.deployment_name = source.get("deploymentName", UNSET)
        new.api_version = source.get("apiVersion", UNSET)
        new.metadata = source.get("metadata", UNSET)
        new.display_tags = source.get("displayTags", UNSET)
        new.is_zdr = source.get("isZdr", UNSET)
        new.reasoning_effort = source.get("reasoningEffort", UNSET)
        new.reasoning_format = source.get("reasoningFormat", UNSET)
        new.created_by_organization_id = source.get("createdByOrganizationId", UNSET)
        value_of_updated_at = source.get("updatedAt", UNSET)
        new.updated_at = date_time(value_of_updated_at)
        new._additional = rest(source, _KNOWN)
        return new
