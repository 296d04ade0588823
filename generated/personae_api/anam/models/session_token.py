# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SessionToken`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, keys, rest, some

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {"sessionToken": Field("session_token", STRING, required=True, secret=True)}
_REQUIRED = ("sessionToken",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SessionToken(Model):
    """Permission to start a session, for clients that must not have an API key."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    session_token: str
    """What a client presents in place of an API key; whoever has it can start the session."""
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
        (new.session_token,) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
