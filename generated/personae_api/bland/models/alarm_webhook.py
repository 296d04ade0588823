# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AlarmWebhook`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Map, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {"url": Field("url", STRING, required=True), "headers": Field("headers", Map(STRING))}
_REQUIRED = ("url",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class AlarmWebhook(Model):
    """Where an alarm posts its notifications."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    url: str
    """Address that takes the notifications."""
    headers: dict[str, str] | Unset = UNSET
    """Headers to send along. Answers hide most of each value behind asterisks."""
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
        (new.url,) = values
        if exact:
            new.headers = UNSET
            new._additional = None
            return new
        new.headers = source.get("headers", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
