# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipHeaderRule`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, STRING, Enumeration, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "type": Field("type", Enumeration("custom", "uui"), required=True),
    "key": Field("key", STRING),
    "value": Field("value", STRING),
    "passthrough": Field("passthrough", BOOLEAN),
    "target": Field("target", STRING),
    "purpose": Field("purpose", STRING),
    "encoding": Field("encoding", STRING),
    "content": Field("content", STRING),
}
_REQUIRED = ("type",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SipHeaderRule(Model):
    """What is done with one SIP header."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    type: models.SipHeaderRuleType
    """A header with a name of its own (custom) or User-to-User information (uui)."""
    key: str | None
    """Header or variable that is read; custom only."""
    value: str | None
    """Variable or header that is written or a fixed value; custom only."""
    passthrough: bool | None
    """Take the value as it is instead of as a name; custom only."""
    target: str | None
    """Variable that holds the information; uui only."""
    purpose: str | None
    """Purpose parameter of the information; uui only."""
    encoding: str | None
    """How the information is written such as hex; uui only."""
    content: str | None
    """Content parameter of the information; uui only."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        type: models.SipHeaderRuleType,
        key: str | Unset = UNSET,
        value: str | Unset = UNSET,
        passthrough: bool | Unset = UNSET,
        target: str | Unset = UNSET,
        purpose: str | Unset = UNSET,
        encoding: str | Unset = UNSET,
        content: str | Unset = UNSET,
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
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.type,) = values
        if exact:
            new.key = None
            new.value = None
            new.passthrough = None
            new.target = None
            new.purpose = None
            new.encoding = None
            new.content = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.key = source.get("key")
        new.value = source.get("value")
        new.passthrough = source.get("passthrough")
        new.target = source.get("target")
        new.purpose = source.get("purpose")
        new.encoding = source.get("encoding")
        new.content = source.get("content")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
