# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PathwayCallWebhookResultPayload`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, BOOLEAN, INTEGER, NULL, NUMBER, STRING, OneOf, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "url": Field("url", STRING),
    "status": Field("status", INTEGER),
    "body": Field("body", ANY),
    "duration_ms": Field("duration_ms", OneOf(NUMBER, NULL)),
    "retries": Field("retries", OneOf(INTEGER, NULL)),
    "fire_and_forget": Field("fire_and_forget", OneOf(BOOLEAN, NULL)),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PathwayCallWebhookResultPayload(Model):
    """The details."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    url: str | None
    """Address that it went to."""
    status: int | None
    """HTTP status of the answer."""
    body: Any
    """Body of the answer."""
    duration_ms: float | None
    """Milliseconds that it took."""
    retries: int | None
    """How often it was sent again."""
    fire_and_forget: bool | None
    """Whether the call went on without the answer."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        url: str | Unset = UNSET,
        status: int | Unset = UNSET,
        body: Any | Unset = UNSET,
        duration_ms: float | None | Unset = UNSET,
        retries: int | None | Unset = UNSET,
        fire_and_forget: bool | None | Unset = UNSET,
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
            new.status = None
            new.body = None
            new.duration_ms = None
            new.retries = None
            new.fire_and_forget = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.url = source.get("url")
        new.status = source.get("status")
        new.body = source.get("body")
        new.duration_ms = source.get("duration_ms")
        new.retries = source.get("retries")
        new.fire_and_forget = source.get("fire_and_forget")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
