# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AnalyticsWaypoints`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, NULL, STRING, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_CUSTOMER_SHAPE = Reference("personae_api.bland.models.analytics_customer_parts", "AnalyticsCustomerParts")

_FIELDS: Mapping[str, Field] = {
    "definition_id": Field("definition_id", OneOf(STRING, NULL)),
    "fingerprint": Field("fingerprint", OneOf(STRING, NULL)),
    "provenance": Field("provenance", ANY),
    "status": Field("status", ANY),
    "unclassified_share": Field("unclassified_share", ANY),
    "served": Field("served", ANY),
    "customer": Field("customer", _CUSTOMER_SHAPE),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AnalyticsWaypoints(Model):
    """The parts that calls pass."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    definition_id: str | None
    """Definition of the parts."""
    fingerprint: str | None
    """Fingerprint of the agent."""
    provenance: Any
    """Where the parts are from."""
    status: Any
    """How they stand."""
    unclassified_share: Any
    """Share of the calls that pass none of them."""
    served: Any
    """What is shown."""
    customer: models.AnalyticsCustomerParts | None
    """The parts of your own."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        definition_id: str | None | Unset = UNSET,
        fingerprint: str | None | Unset = UNSET,
        provenance: Any | Unset = UNSET,
        status: Any | Unset = UNSET,
        unclassified_share: Any | Unset = UNSET,
        served: Any | Unset = UNSET,
        customer: models.AnalyticsCustomerParts | Unset = UNSET,
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
            new.definition_id = None
            new.fingerprint = None
            new.provenance = None
            new.status = None
            new.unclassified_share = None
            new.served = None
            new.customer = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.definition_id = source.get("definition_id")
        new.fingerprint = source.get("fingerprint")
        new.provenance = source.get("provenance")
        new.status = source.get("status")
        new.unclassified_share = source.get("unclassified_share")
        new.served = source.get("served")
        value_of_customer = source.get("customer")
        new.customer = (
            _CUSTOMER_SHAPE.from_dict(value_of_customer) if isinstance(value_of_customer, dict) else value_of_customer
        )
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
