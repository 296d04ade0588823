# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `LLM`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
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
    some,
)
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class LLM(Model):
    """A language model that writes what personas say; its secret is never shown."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the LLM."""
    display_name: str
    """Name under which the LLM is listed."""
    description: str | None
    """What the LLM is for."""
    llm_format: models.LlmFormat
    """Dialect that the endpoint speaks."""
    urls: list[models.LlmUrl] | None
    """Endpoints that serve the model."""
    model_name: str | None
    """Name of the model as the endpoint knows it."""
    temperature: float | None
    """Sampling temperature, or null for the model's own."""
    max_tokens: int | None
    """Most tokens a reply may have, or null for the model's own limit."""
    deployment_name: str | None
    """Name of the Azure deployment; null for other providers."""
    api_version: str | None
    """Version of the Azure API; null for other providers."""
    metadata: dict[str, Any] | None
    """Further details that were given with the LLM."""
    display_tags: list[str] | None
    """Labels by which the Lab groups LLMs."""
    is_default: bool
    """Whether Anam provides the LLM."""
    is_global: bool
    """Whether every organization can use the LLM."""
    is_zdr: bool | None
    """Whether the LLM can be used by personas with zero data retention."""
    reasoning_effort: models.ReasoningEffort | None
    """How much a reasoning model may think before it replies."""
    reasoning_format: models.ReasoningFormat | None
    """What becomes of a reasoning model's thoughts."""
    created_by_organization_id: str | None
    """Organization that registered the LLM, or null for one of Anam's own; either a UUID or a shorter nanoid,
    depending on the organization's age.
    """
    created_at: dt.datetime
    """When the LLM was registered."""
    updated_at: dt.datetime | None
    """When the LLM was last changed, or null if it never was."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        display_name: str,
        description: str | None | Unset = UNSET,
        llm_format: models.LlmFormat,
        urls: list[models.LlmUrl] | Unset = UNSET,
        model_name: str | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        max_tokens: int | None | Unset = UNSET,
        deployment_name: str | None | Unset = UNSET,
        api_version: str | None | Unset = UNSET,
        metadata: dict[str, Any] | Unset = UNSET,
        display_tags: list[str] | Unset = UNSET,
        is_default: bool,
        is_global: bool,
        is_zdr: bool | Unset = UNSET,
        reasoning_effort: models.ReasoningEffort | Unset = UNSET,
        reasoning_format: models.ReasoningFormat | Unset = UNSET,
        created_by_organization_id: str | None | Unset = UNSET,
        created_at: dt.datetime,
        updated_at: dt.datetime | None | Unset = UNSET,
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
            exact = len(source) == 6
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.display_name, new.llm_format, new.is_default, new.is_global, value_of_created_at) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            if len(value_of_created_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
        if exact:
            new.description = None
            new.urls = None
            new.model_name = None
            new.temperature = None
            new.max_tokens = None
            new.deployment_name = None
            new.api_version = None
            new.metadata = None
            new.display_tags = None
            new.is_zdr = None
            new.reasoning_effort = None
            new.reasoning_format = None
            new.created_by_organization_id = None
            new.updated_at = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.description = source.get("description")
        value_of_urls = source.get("urls")
        new.urls = _URLS_SHAPE.decode(value_of_urls)
        new.model_name = source.get("modelName")
        new.temperature = source.get("temperature")
        new.max_tokens = source.get("maxTokens")
        new.deployment_name = source.get("deploymentName")
        new.api_version = source.get("apiVersion")
        new.metadata = source.get("metadata")
        new.display_tags = source.get("displayTags")
        new.is_zdr = source.get("isZdr")
        new.reasoning_effort = source.get("reasoningEffort")
        new.reasoning_format = source.get("reasoningFormat")
        new.created_by_organization_id = source.get("createdByOrganizationId")
        value_of_updated_at = source.get("updatedAt")
        new.updated_at = date_time(value_of_updated_at)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
