# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `LlmLayer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, BOOLEAN, STRING, Array, Map, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "model": Field("model", STRING),
    "base_url": Field("base_url", STRING),
    "api_key": Field("api_key", STRING, secret=True),
    "speculative_inference": Field("speculative_inference", BOOLEAN),
    "tools": Field("tools", Array(ANY)),
    "headers": Field("headers", Map(ANY)),
    "extra_body": Field("extra_body", Map(ANY)),
    "default_query": Field("default_query", Map(ANY)),
    "disable_vision": Field("disable_vision", BOOLEAN),
    "enable_llm_proxy": Field("enable_llm_proxy", BOOLEAN),
    "model_name": Field("model_name", STRING),
    "is_custom": Field("is_custom", BOOLEAN),
    "endpoint": Field("endpoint", STRING),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class LlmLayer(Model):
    """The language model that thinks for the persona, Tavus's own or one of yours."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    model: str | Unset = UNSET
    """Name of the model, as its provider calls it."""
    base_url: str | Unset = UNSET
    """Address of your own OpenAI-compatible service; leave it out to use a model of Tavus."""
    api_key: str | Unset = UNSET
    """Key for the service at base_url. It comes back in answers."""
    speculative_inference: bool | Unset = UNSET
    """Start to think before the other side has finished, which answers sooner. True when left out."""
    tools: list[Any] | Unset = UNSET
    """Functions the model may call, as the model's own API describes them. Tavus sets no shape."""
    headers: dict[str, Any] | Unset = UNSET
    """Extra HTTP headers for the service at base_url."""
    extra_body: dict[str, Any] | Unset = UNSET
    """Extra fields for the body of each request to the model, such as a temperature."""
    default_query: dict[str, Any] | Unset = UNSET
    """Query parameters for each request to the service at base_url."""
    disable_vision: bool | Unset = UNSET
    """Show the model no pictures. Seen in use, not documented."""
    enable_llm_proxy: bool | Unset = UNSET
    """Send requests to the model through Tavus's proxy. Seen in use, not documented."""
    model_name: str | Unset = UNSET
    """Name of the model for people. Seen in use, not documented."""
    is_custom: bool | Unset = UNSET
    """Whether the model is one of yours. Seen in use, not documented."""
    endpoint: str | Unset = UNSET
    """Address of the model. Seen in use, not documented."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.model = UNSET
            new.base_url = UNSET
            new.api_key = UNSET
            new.speculative_inference = UNSET
            new.tools = UNSET
            new.headers = UNSET
            new.extra_body = UNSET
            new.default_query = UNSET
            new.disable_vision = UNSET
            new.enable_llm_proxy = UNSET
            new.model_name = UNSET
            new.is_custom = UNSET
            new.endpoint = UNSET
            new._additional = None
            return new
        new.model = source.get("model", UNSET)
        new.base_url = source.get("base_url", UNSET)
        new.api_key = source.get("api_key", UNSET)
        new.speculative_inference = source.get("speculative_inference", UNSET)
        new.tools = source.get("tools", UNSET)
        new.headers = source.get("headers", UNSET)
        new.extra_body = source.get("extra_body", UNSET)
        new.default_query = source.get("default_query", UNSET)
        new.disable_vision = source.get("disable_vision", UNSET)
        new.enable_llm_proxy = source.get("enable_llm_proxy", UNSET)
        new.model_name = source.get("model_name", UNSET)
        new.is_custom = source.get("is_custom", UNSET)
        new.endpoint = source.get("endpoint", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
