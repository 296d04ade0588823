# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipUpdateAnswer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NULL, Array, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_DATA_SHAPE = Reference("personae_api.bland.models.sip_update", "SipUpdate")
_ERRORS_SHAPE = Array(Reference("personae_api.bland.models.api_error", "ApiError"))

_FIELDS: Mapping[str, Field] = {
    "data": Field("data", OneOf(_DATA_SHAPE, NULL)),
    "errors": Field("errors", OneOf(_ERRORS_SHAPE, NULL)),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SipUpdateAnswer(Model):
    """Envelope around what comes of a changed route."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    data: models.SipUpdate | None
    """Null or empty unless the route registers."""
    errors: list[models.ApiError] | None
    """Null when all went well, otherwise the reasons for the failure."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        data: models.SipUpdate | None | Unset = UNSET,
        errors: list[models.ApiError] | None | Unset = UNSET,
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
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.data = None
            new.errors = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_data = source.get("data")
        new.data = _DATA_SHAPE.from_dict(value_of_data) if isinstance(value_of_data, dict) else value_of_data
        value_of_errors = source.get("errors")
        new.errors = _ERRORS_SHAPE.decode(value_of_errors)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
