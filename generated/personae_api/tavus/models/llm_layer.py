# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `LlmLayer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, BOOLEAN, STRING, Array, Map, keys, some
from ...types import UNSET, Unset

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class LlmLayer(Model):
    """The language model that thinks for the persona, Tavus's own or one of yours."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    model: str | None
    """Name of the model, as its provider calls it."""
    base_url: str | None
    """Address of your own OpenAI-compatible service; leave it out to use a model of Tavus."""
    api_key: str | None
    """Key for the service at base_url. It comes back in answers."""
    speculative_inference: bool | None
    """Start to think before the other side has finished, which answers sooner. True when left out."""
    tools: list[Any] | None
    """Functions the model may call, as the model's own API describes them. Tavus sets no shape."""
    headers: dict[str, Any] | None
    """Extra HTTP headers for the service at base_url."""
    extra_body: dict[str, Any] | None
    """Extra fields for the body of each request to the model, such as a temperature."""
    default_query: dict[str, Any] | None
    """Query parameters for each request to the service at base_url."""
    disable_vision: bool | None
    """Show the model no pictures. Undocumented, seen in use."""
    enable_llm_proxy: bool | None
    """Send requests to the model through Tavus's proxy. Undocumented, seen in use."""
    model_name: str | None
    """Name of the model for people. Undocumented, seen in use."""
    is_custom: bool | None
    """Whether the model is one of yours. Undocumented, seen in use."""
    endpoint: str | None
    """Address of the model. Undocumented, seen in use."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        model: str | Unset = UNSET,
        base_url: str | Unset = UNSET,
        api_key: str | Unset = UNSET,
        speculative_inference: bool | Unset = UNSET,
        tools: list[Any] | Unset = UNSET,
        headers: dict[str, Any] | Unset = UNSET,
        extra_body: dict[str, Any] | Unset = UNSET,
        default_query: dict[str, Any] | Unset = UNSET,
        disable_vision: bool | Unset = UNSET,
        enable_llm_proxy: bool | Unset = UNSET,
        model_name: str | Unset = UNSET,
        is_custom: bool | Unset = UNSET,
        endpoint: str | Unset = UNSET,
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
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.model = None
            new.base_url = None
            new.api_key = None
            new.speculative_inference = None
            new.tools = None
            new.headers = None
            new.extra_body = None
            new.default_query = None
            new.disable_vision = None
            new.enable_llm_proxy = None
            new.model_name = None
            new.is_custom = None
            new.endpoint = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.model = source.get("model")
        new.base_url = source.get("base_url")
        new.api_key = source.get("api_key")
        new.speculative_inference = source.get("speculative_inference")
        new.tools = source.get("tools")
        new.headers = source.get("headers")
        new.extra_body = source.get("extra_body")
        new.default_query = source.get("default_query")
        new.disable_vision = source.get("disable_vision")
        new.enable_llm_proxy = source.get("enable_llm_proxy")
        new.model_name = source.get("model_name")
        new.is_custom = source.get("is_custom")
        new.endpoint = source.get("endpoint")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
