# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EvalAudit`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, NULL, STRING, OneOf, keys, some

_FIELDS: Mapping[str, Field] = {
    "prompt_version": Field("prompt_version", STRING, required=True),
    "input_tokens": Field("input_tokens", OneOf(INTEGER, NULL), required=True),
    "output_tokens": Field("output_tokens", OneOf(INTEGER, NULL), required=True),
    "latency_ms": Field("latency_ms", OneOf(INTEGER, NULL), required=True),
}
_REQUIRED = ("prompt_version", "input_tokens", "output_tokens", "latency_ms")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class EvalAudit(Model):
    """What a verdict took."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    prompt_version: str
    """Version of the prompt around your own ones."""
    input_tokens: int | None
    """Tokens the judge has read."""
    output_tokens: int | None
    """Tokens the judge has written."""
    latency_ms: int | None
    """Milliseconds the judge has taken."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        prompt_version: str,
        input_tokens: int | None,
        output_tokens: int | None,
        latency_ms: int | None,
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.prompt_version, new.input_tokens, new.output_tokens, new.latency_ms) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
