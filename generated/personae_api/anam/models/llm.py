# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `LLM`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model
from ...shapes import (
    ANY,
    BOOLEAN,
    DATE_TIME,
    INTEGER,
    NULL,
    NUMBER,
    STRING,
    Array,
    Enumeration,
    Map,
    OneOf,
    Reference,
    keys,
    take,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import LlmFormat, ReasoningEffort, ReasoningFormat
    from .llm_url import LlmUrl

_URLS_SHAPE = Array(Reference("personae_api.anam.models.llm_url", "LlmUrl"))
_CREATED_AT_SHAPE = DATE_TIME
_UPDATED_AT_SHAPE = OneOf(DATE_TIME, NULL)

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
    "createdAt": Field("created_at", _CREATED_AT_SHAPE, required=True),
    "updatedAt": Field("updated_at", _UPDATED_AT_SHAPE),
}
_expected = keys(
    "id",
    "displayName",
    "description",
    "llmFormat",
    "urls",
    "modelName",
    "temperature",
    "maxTokens",
    "deploymentName",
    "apiVersion",
    "metadata",
    "displayTags",
    "isDefault",
    "isGlobal",
    "isZdr",
    "reasoningEffort",
    "reasoningFormat",
    "createdByOrganizationId",
    "createdAt",
    "updatedAt",
)


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
    display_tags: list[str] | Unset = UNSET
    """Labels by which the Lab groups LLMs."""
    is_default: bool
    """Whether Anam provides the LLM."""
    is_global: bool
    """Whether every organization can use the LLM."""
    is_zdr: bool | Unset = UNSET
    """Whether the LLM can be used by personas with zero data retention."""
    reasoning_effort: ReasoningEffort | Unset = UNSET
    reasoning_format: ReasoningFormat | Unset = UNSET
    created_by_organization_id: str | None | Unset = UNSET
    """Organization that registered the LLM, or null for one of Anam's own; either a UUID or a shorter nanoid,
    depending on the organization's age.
    """
    created_at: dt.datetime
    """When the LLM was registered."""
    updated_at: dt.datetime | None | Unset = UNSET
    """When the LLM was last changed, or null if it never was."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = cls.__new__(cls)
        values, new.additional_properties = take(source, _expected, _FIELDS)
        (
            new.id,
            new.display_name,
            new.description,
            new.llm_format,
            value_of_urls,
            new.model_name,
            new.temperature,
            new.max_tokens,
            new.deployment_name,
            new.api_version,
            new.metadata,
            new.display_tags,
            new.is_default,
            new.is_global,
            new.is_zdr,
            new.reasoning_effort,
            new.reasoning_format,
            new.created_by_organization_id,
            value_of_created_at,
            value_of_updated_at,
        ) = values
        new.urls = _URLS_SHAPE.decode(value_of_urls)
        new.created_at = _CREATED_AT_SHAPE.decode(value_of_created_at)
        new.updated_at = _UPDATED_AT_SHAPE.decode(value_of_updated_at)
        return new
