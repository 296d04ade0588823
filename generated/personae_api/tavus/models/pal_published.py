# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PalPublished`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, STRING, date_time, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "status": Field("status", STRING, required=True),
    "pal_id": Field("pal_id", STRING, required=True),
    "pal_name": Field("pal_name", STRING),
    "system_prompt": Field("system_prompt", STRING),
    "updated_at": Field("updated_at", DATE_TIME),
}
_REQUIRED = ("status", "pal_id")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PalPublished(Model):
    """A PAL whose draft has become live."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    status: str
    """How it went, always success."""
    pal_id: str
    """Id of the live PAL."""
    pal_name: str | None
    """Its name."""
    system_prompt: str | None
    """Its instructions for the language model."""
    updated_at: dt.datetime | None
    """When it became live."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        status: str,
        pal_id: str,
        pal_name: str | Unset = UNSET,
        system_prompt: str | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
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
        (new.status, new.pal_id) = values
        if exact:
            new.pal_name = None
            new.system_prompt = None
            new.updated_at = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.pal_name = source.get("pal_name")
        new.system_prompt = source.get("system_prompt")
        value_of_updated_at = source.get("updated_at")
        new.updated_at = date_time(value_of_updated_at)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
