# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SmsRegistrationStatus`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, NULL, STRING, Enumeration, OneOf, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "status": Field("status", Enumeration("approved", "failed", "pending"), required=True),
    "brandType": Field("brand_type", ANY),
    "failureReason": Field("failure_reason", OneOf(STRING, NULL)),
}
_REQUIRED = ("status",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SmsRegistrationStatus(Model):
    """How far a registration has come."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    status: models.SmsRegistrationState
    """Whether a registration is decided and how."""
    brand_type: Any
    """Type of the brand; the sample does not tell its form."""
    failure_reason: str | None
    """Why it failed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        status: models.SmsRegistrationState,
        brand_type: Any | Unset = UNSET,
        failure_reason: str | None | Unset = UNSET,
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
        (new.status,) = values
        if exact:
            new.brand_type = None
            new.failure_reason = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.brand_type = source.get("brandType")
        new.failure_reason = source.get("failureReason")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
