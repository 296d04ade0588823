# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `LipsyncCreated`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import NULL, STRING, Enumeration, OneOf, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import WorkStatus


_FIELDS: Mapping[str, Field] = {
    "lipsync_id": Field("lipsync_id", STRING, required=True),
    "lipsync_name": Field("lipsync_name", OneOf(STRING, NULL)),
    "status": Field("status", Enumeration("completed", "started"), required=True),
    "callback_url": Field("callback_url", STRING),
    "request_id": Field("request_id", STRING),
    "request_name": Field("request_name", STRING),
}
_REQUIRED = ("lipsync_id", "status")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class LipsyncCreated(Model):
    """What Tavus tells about a lipsync that it has just begun to make."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    lipsync_id: str
    """Id of the new lipsync."""
    lipsync_name: str | None | Unset = UNSET
    """Name of the new lipsync, null if it got none."""
    status: WorkStatus
    """State of the work, started at first."""
    callback_url: str | Unset = UNSET
    """Address that will be called."""
    request_id: str | Unset = UNSET
    """Another name of lipsync_id."""
    request_name: str | Unset = UNSET
    """Another name of lipsync_name."""
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
        (new.lipsync_id, new.status) = values
        if exact:
            new.lipsync_name = UNSET
            new.callback_url = UNSET
            new.request_id = UNSET
            new.request_name = UNSET
            new._additional = None
            return new
        new.lipsync_name = source.get("lipsync_name", UNSET)
        new.callback_url = source.get("callback_url", UNSET)
        new.request_id = source.get("request_id", UNSET)
        new.request_name = source.get("request_name", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
