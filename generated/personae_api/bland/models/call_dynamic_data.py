# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallDynamicData`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, BOOLEAN, STRING, Array, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CallDynamicData(Model):
    """A request that Bland sends to fetch values for the prompt."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    url: str | None
    """Address to ask."""
    method: str | None
    """HTTP method, such as GET."""
    headers: list[models.CallDynamicDataHeader] | None
    """Headers to send."""
    query: list[Any] | None
    """Parameters of the query; the vendor shows an empty list only."""
    body: list[Any] | None
    """Fields of the body; the vendor shows an empty list only."""
    cache: bool | None
    """Ask once and keep the answer for the whole call."""
    response_data: list[models.CallDynamicDataValue] | None
    """Values to take out of the answer."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        url: str | Unset = UNSET,
        method: str | Unset = UNSET,
        headers: list[models.CallDynamicDataHeader] | Unset = UNSET,
        query: list[Any] | Unset = UNSET,
        body: list[Any] | Unset = UNSET,
        cache: bool | Unset = UNSET,
        response_data: list[models.CallDynamicDataValue] | Unset = UNSET,
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
            new.url = None
            new.method = None
            new.headers = None
            new.query = None
            new.body = None
            new.cache = None
            new.response_data = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.url = source.get("url")
        new.method = source.get("method")
        value_of_headers = source.get("headers")
        new.headers = _HEADERS_SHAPE.decode(value_of_headers)
        new.query = source.get("query")
        new.body = source.get("body")
        new.cache = source.get("cache")
        value_of_response_data = source.get("response_data")
        new.response_data = _RESPONSE_DATA_SHAPE.decode(value_of_response_data)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
