# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `WebAgentToken`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Enumeration, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import WebAgentStatus


_FIELDS: Mapping[str, Field] = {
    "token": Field("token", STRING, required=True, secret=True),
    "status": Field("status", Enumeration("error", "success")),
    "message": Field("message", STRING),
}
_REQUIRED = ("token",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class WebAgentToken(Model):
    """A token for one conversation with a web agent."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    token: str
    """The token for the browser."""
    status: WebAgentStatus | Unset = UNSET
    """Whether the token was made, if it is told."""
    message: str | Unset = UNSET
    """The same in words, for a person to read."""
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
        (new.token,) = values
        if exact:
            new.status = UNSET
            new.message = UNSET
            new._additional = None
            return new
        new.status = source.get("status", UNSET)
        new.message = source.get("message", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
