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
            new._additional = None
            return new
        new.model = source.get("model", UNSET)
        new.base_url = source.get("base_url", UNSET)
        new.api_key = source.get("api_key", UNSET)
        new.speculative_inference = source.get("speculative_inference", UNSET)
        new.tools = source.get("tools", UNSET)
        new.headers = source.get("headers", UNSET)
        new.extra_body = source.get("extra_body", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
