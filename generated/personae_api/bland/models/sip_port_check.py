# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipPortCheck`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, STRING, Enumeration, keys, some
from .. import models

_FIELDS: Mapping[str, Field] = {
    "phone_number": Field("phone_number", STRING, required=True),
    "portable": Field("portable", BOOLEAN, required=True),
    "number_type": Field("number_type", Enumeration("landline", "mobile", "toll-free"), required=True),
    "pin_required": Field("pin_required", BOOLEAN, required=True),
}
_REQUIRED = ("phone_number", "portable", "number_type", "pin_required")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SipPortCheck(Model):
    """Whether one number can be brought over."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    phone_number: str
    """The number in E.164 form."""
    portable: bool
    """Whether it can be brought over."""
    number_type: models.SipPortCheckNumberType
    """Kind of number."""
    pin_required: bool
    """Whether the present carrier wants a PIN."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        phone_number: str,
        portable: bool,
        number_type: models.SipPortCheckNumberType,
        pin_required: bool,
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.phone_number, new.portable, new.number_type, new.pin_required) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
