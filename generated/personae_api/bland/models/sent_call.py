# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SentCall`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NULL, STRING, Array, Enumeration, OneOf, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "status": Field("status", Enumeration("error", "success"), required=True),
    "message": Field("message", STRING),
    "call_id": Field("call_id", STRING, required=True),
    "batch_id": Field("batch_id", OneOf(STRING, NULL)),
    "errors": Field("errors", Array(STRING)),
}
_REQUIRED = ("status", "call_id")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SentCall(Model):
    """A call that was taken on."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    status: models.ReportedStatus
    """`success` if the call was queued; another word tells why it was not."""
    message: str | None
    """What became of the request, for a person to read."""
    call_id: str
    """Id of the call, to read it and to stop it."""
    batch_id: str | None
    """Batch that the call belongs to, null for a single one."""
    errors: list[str] | None
    """What is wrong with the request, when it was refused."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        status: models.ReportedStatus,
        message: str | Unset = UNSET,
        call_id: str,
        batch_id: str | None | Unset = UNSET,
        errors: list[str] | Unset = UNSET,
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
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.status, new.call_id) = values
        if exact:
            new.message = None
            new.batch_id = None
            new.errors = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.message = source.get("message")
        new.batch_id = source.get("batch_id")
        new.errors = source.get("errors")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
