# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipAttachment`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, STRING, Array, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "configured": Field("configured", Array(STRING), required=True),
    "failed": Field("failed", Array(ANY), required=True),
    "register_password_for_pbx": Field("register_password_for_pbx", STRING, secret=True),
}
_REQUIRED = ("configured", "failed")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SipAttachment(Model):
    """Outcome of setting numbers up."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    configured: list[str]
    """Numbers that are set up now."""
    failed: list[Any]
    """Numbers that are not, each with its reason; empty when all went well."""
    register_password_for_pbx: str | Unset = UNSET
    """Password to enter in the PBX, told only here and only if it registers."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.configured, new.failed) = values
        if exact:
            new.register_password_for_pbx = UNSET
            new._additional = None
            return new
        new.register_password_for_pbx = source.get("register_password_for_pbx", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
