# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipHeaderRule`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, STRING, Enumeration, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import SipHeaderRuleType


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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SipHeaderRule(Model):
    """What is done with one SIP header."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    type: SipHeaderRuleType
    """A header with a name of its own (custom) or User-to-User information (uui)."""
    key: str | Unset = UNSET
    """Header or variable that is read; custom only."""
    value: str | Unset = UNSET
    """Variable or header that is written or a fixed value; custom only."""
    passthrough: bool | Unset = UNSET
    """Take the value as it is instead of as a name; custom only."""
    target: str | Unset = UNSET
    """Variable that holds the information; uui only."""
    purpose: str | Unset = UNSET
    """Purpose parameter of the information; uui only."""
    encoding: str | Unset = UNSET
    """How the information is written such as hex; uui only."""
    content: str | Unset = UNSET
    """Content parameter of the information; uui only."""
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
        (new.type,) = values
        if exact:
            new.key = UNSET
            new.value = UNSET
            new.passthrough = UNSET
            new.target = UNSET
            new.purpose = UNSET
            new.encoding = UNSET
            new.content = UNSET
            new._additional = None
            return new
        new.key = source.get("key", UNSET)
        new.value = source.get("value", UNSET)
        new.passthrough = source.get("passthrough", UNSET)
        new.target = source.get("target", UNSET)
        new.purpose = source.get("purpose", UNSET)
        new.encoding = source.get("encoding", UNSET)
        new.content = source.get("content", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
