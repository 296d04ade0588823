# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AppendContextProperties`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "context": Field("context", STRING, required=True),
    "job_status": Field("job_status", STRING),
}
_REQUIRED = ("context",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AppendContextProperties(Model):
    """What the persona should know besides."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    context: str
    """What to add to the context."""
    job_status: str | None
    """State of the work that the context comes from."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        context: str,
        job_status: str | Unset = UNSET,
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
        (new.context,) = values
        if exact:
            new.job_status = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.job_status = source.get("job_status")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
