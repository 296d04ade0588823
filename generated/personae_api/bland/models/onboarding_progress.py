# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `OnboardingProgress`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NULL, NUMBER, STRING, Enumeration, OneOf, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_PLAN_SHAPE = Reference("personae_api.bland.models.onboarding_plan", "OnboardingPlan")

_FIELDS: Mapping[str, Field] = {
    "status": Field("status", Enumeration("approved", "expired", "pending"), required=True),
    "interval": Field("interval", NUMBER),
    "expires_in": Field("expires_in", NUMBER),
    "api_key": Field("api_key", STRING, secret=True),
    "org_id": Field("org_id", STRING),
    "phone_number": Field("phone_number", OneOf(STRING, NULL)),
    "plan": Field("plan", _PLAN_SHAPE),
    "client_name": Field("client_name", OneOf(STRING, NULL)),
}
_REQUIRED = ("status",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class OnboardingProgress(Model):
    """How a code stands, with the key once it was approved."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    status: models.OnboardingStatus
    """How it stands."""
    interval: float | None
    """Seconds until the next poll, while pending."""
    expires_in: float | None
    """Seconds until the code is void, while pending."""
    api_key: str | None
    """The API key, once approved."""
    org_id: str | None
    """Organisation of the key."""
    phone_number: str | None
    """Number of the organisation."""
    plan: models.OnboardingPlan | None
    """Plan of the organisation."""
    client_name: str | None
    """Name of your program."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        status: models.OnboardingStatus,
        interval: float | Unset = UNSET,
        expires_in: float | Unset = UNSET,
        api_key: str | Unset = UNSET,
        org_id: str | Unset = UNSET,
        phone_number: str | None | Unset = UNSET,
        plan: models.OnboardingPlan | Unset = UNSET,
        client_name: str | None | Unset = UNSET,
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
            new.interval = None
            new.expires_in = None
            new.api_key = None
            new.org_id = None
            new.phone_number = None
            new.plan = None
            new.client_name = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.interval = source.get("interval")
        new.expires_in = source.get("expires_in")
        new.api_key = source.get("api_key")
        new.org_id = source.get("org_id")
        new.phone_number = source.get("phone_number")
        value_of_plan = source.get("plan")
        new.plan = _PLAN_SHAPE.from_dict(value_of_plan) if isinstance(value_of_plan, dict) else value_of_plan
        new.client_name = source.get("client_name")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
