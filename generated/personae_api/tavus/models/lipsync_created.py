# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `LipsyncCreated`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NULL, STRING, Enumeration, OneOf, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class LipsyncCreated(Model):
    """What Tavus tells about a lipsync that it has just begun to make."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    lipsync_id: str
    """Id of the new lipsync."""
    lipsync_name: str | None
    """Name of the new lipsync, null if it got none."""
    status: models.WorkStatus
    """State of the work, started at first."""
    callback_url: str | None
    """Address that will be called."""
    request_id: str | None
    """Another name of lipsync_id."""
    request_name: str | None
    """Another name of lipsync_name."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        lipsync_id: str,
        lipsync_name: str | None | Unset = UNSET,
        status: models.WorkStatus,
        callback_url: str | Unset = UNSET,
        request_id: str | Unset = UNSET,
        request_name: str | Unset = UNSET,
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
        (new.lipsync_id, new.status) = values
        if exact:
            new.lipsync_name = None
            new.callback_url = None
            new.request_id = None
            new.request_name = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.lipsync_name = source.get("lipsync_name")
        new.callback_url = source.get("callback_url")
        new.request_id = source.get("request_id")
        new.request_name = source.get("request_name")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
