# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallDynamicData`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, BOOLEAN, STRING, Array, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .call_dynamic_data_header import CallDynamicDataHeader
    from .call_dynamic_data_value import CallDynamicDataValue

_HEADERS_SHAPE = Array(Reference("personae_api.bland.models.call_dynamic_data_header", "CallDynamicDataHeader"))
_RESPONSE_DATA_SHAPE = Array(Reference("personae_api.bland.models.call_dynamic_data_value", "CallDynamicDataValue"))

_FIELDS: Mapping[str, Field] = {
    "url": Field("url", STRING),
    "method": Field("method", STRING),
    "headers": Field("headers", _HEADERS_SHAPE),
    "query": Field("query", Array(ANY)),
    "body": Field("body", Array(ANY)),
    "cache": Field("cache", BOOLEAN),
    "response_data": Field("response_data", _RESPONSE_DATA_SHAPE),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class CallDynamicData(Model):
    """A request that Bland sends to fetch values for the prompt."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    url: str | Unset = UNSET
    """Address to ask."""
    method: str | Unset = UNSET
    """HTTP method, such as GET."""
    headers: list[CallDynamicDataHeader] | Unset = UNSET
    """Headers to send."""
    query: list[Any] | Unset = UNSET
    """Parameters of the query; the vendor shows an empty list only."""
    body: list[Any] | Unset = UNSET
    """Fields of the body; the vendor shows an empty list only."""
    cache: bool | Unset = UNSET
    """Ask once and keep the answer for the whole call."""
    response_data: list[CallDynamicDataValue] | Unset = UNSET
    """Values to take out of the answer."""
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
            new.url = UNSET
            new.method = UNSET
            new.headers = UNSET
            new.query = UNSET
            new.body = UNSET
            new.cache = UNSET
            new.response_data = UNSET
            new._additional = None
            return new
        new.url = source.get("url", UNSET)
        new.method = source.get("method", UNSET)
        value_of_headers = source.get("headers", UNSET)
        new.headers = _HEADERS_SHAPE.decode(value_of_headers)
        new.query = source.get("query", UNSET)
        new.body = source.get("body", UNSET)
        new.cache = source.get("cache", UNSET)
        value_of_response_data = source.get("response_data", UNSET)
        new.response_data = _RESPONSE_DATA_SHAPE.decode(value_of_response_data)
        new._additional = rest(source, _KNOWN)
        return new
