# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `WebAgentToken`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Enumeration, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "token": Field("token", STRING, required=True, secret=True),
    "status": Field("status", Enumeration("error", "success")),
    "message": Field("message", STRING),
}
_REQUIRED = ("token",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class WebAgentToken(Model):
    """A token for one conversation with a web agent."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    token: str
    """The token for the browser."""
    status: models.WebAgentStatus | None
    """Whether the token was made, if returned."""
    message: str | None
    """The same in words, for a person to read."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        token: str,
        status: models.WebAgentStatus | Unset = UNSET,
        message: str | Unset = UNSET,
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
        (new.token,) = values
        if exact:
            new.status = None
            new.message = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.status = source.get("status")
        new.message = source.get("message")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
