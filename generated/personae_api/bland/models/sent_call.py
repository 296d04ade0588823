# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SentCall`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NULL, STRING, Array, Enumeration, OneOf, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import ReportedStatus


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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SentCall(Model):
    """A call that was taken on."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    status: ReportedStatus
    """`success` if the call was queued; another word tells why it was not."""
    message: str | Unset = UNSET
    """What became of the request, for a person to read."""
    call_id: str
    """Id of the call, to read it and to stop it."""
    batch_id: str | None | Unset = UNSET
    """Batch that the call belongs to, null for a single one."""
    errors: list[str] | Unset = UNSET
    """What is wrong with the request, when it was refused."""
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
        (new.status, new.call_id) = values
        if exact:
            new.message = UNSET
            new.batch_id = UNSET
            new.errors = UNSET
            new._additional = None
            return new
        new.message = source.get("message", UNSET)
        new.batch_id = source.get("batch_id", UNSET)
        new.errors = source.get("errors", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
