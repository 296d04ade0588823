# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsDispositionLog`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, INTEGER, NULL, NUMBER, STRING, Enumeration, Map, OneOf, keys, some
from .. import models

_FIELDS: Mapping[str, Field] = {
    "disposition_id": Field("disposition_id", STRING, required=True),
    "snippet_version": Field("snippet_version", INTEGER, required=True),
    "status": Field("status", Enumeration("COMPLETE", "ERROR"), required=True),
    "result": Field("result", OneOf(Map(ANY), NULL), required=True),
    "error": Field("error", OneOf(STRING, NULL), required=True),
    "exec_time": Field("exec_time", NUMBER, required=True),
}
_REQUIRED = ("disposition_id", "snippet_version", "status", "result", "error", "exec_time")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SmsDispositionLog(Model):
    """An outcome that was run on a conversation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    disposition_id: str
    """Id of the outcome."""
    snippet_version: int
    """Version of its code."""
    status: models.SmsDispositionStatus
    """Whether it went well."""
    result: dict[str, Any] | None
    """What it gave, null if it failed."""
    error: str | None
    """Why it failed."""
    exec_time: float
    """Milliseconds that it took."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        disposition_id: str,
        snippet_version: int,
        status: models.SmsDispositionStatus,
        result: dict[str, Any] | None,
        error: str | None,
        exec_time: float,
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
            exact = len(source) == 6
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.disposition_id, new.snippet_version, new.status, new.result, new.error, new.exec_time) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
