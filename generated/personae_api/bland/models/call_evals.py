# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `CallEvals`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, STRING, Reference, date_time, keys, some
from ...types import UNSET, Unset
from .. import models

_POST_CALL_EVALS_SHAPE = Reference("personae_api.bland.models.post_call_evals", "PostCallEvals")

_FIELDS: Mapping[str, Field] = {
    "event_type": Field("event_type", STRING, required=True),
    "call_id": Field("call_id", STRING),
    "timestamp": Field("timestamp", DATE_TIME),
    "post_call_evals": Field("post_call_evals", _POST_CALL_EVALS_SHAPE),
}
_REQUIRED = ("event_type",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class CallEvals(Model):
    """Evals that have run over a call. Beside `event_type` no field is documented; what comes is kept."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    event_type: str
    """Kind of the event, always evals."""
    call_id: str | None
    """Call that they ran over."""
    timestamp: dt.datetime | None
    """When this was sent."""
    post_call_evals: models.PostCallEvals | None
    """What has run."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        event_type: str,
        call_id: str | Unset = UNSET,
        timestamp: dt.datetime | Unset = UNSET,
        post_call_evals: models.PostCallEvals | Unset = UNSET,
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
        (new.event_type,) = values
        if exact:
            new.call_id = None
            new.timestamp = None
            new.post_call_evals = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.call_id = source.get("call_id")
        value_of_timestamp = source.get("timestamp")
        new.timestamp = date_time(value_of_timestamp)
        value_of_post_call_evals = source.get("post_call_evals")
        new.post_call_evals = (
            _POST_CALL_EVALS_SHAPE.from_dict(value_of_post_call_evals)
            if isinstance(value_of_post_call_evals, dict)
            else value_of_post_call_evals
        )
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
