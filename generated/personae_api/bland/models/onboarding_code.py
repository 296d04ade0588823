# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `OnboardingCode`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NUMBER, STRING, keys, some

_FIELDS: Mapping[str, Field] = {
    "device_code": Field("device_code", STRING, required=True, secret=True),
    "user_code": Field("user_code", STRING, required=True),
    "verification_url": Field("verification_url", STRING, required=True),
    "verification_url_complete": Field("verification_url_complete", STRING, required=True),
    "expires_in": Field("expires_in", NUMBER, required=True),
    "interval": Field("interval", NUMBER, required=True),
}
_REQUIRED = ("device_code", "user_code", "verification_url", "verification_url_complete", "expires_in", "interval")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class OnboardingCode(Model):
    """A code that a person has to approve."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    device_code: str
    """Code of your program, with which it polls."""
    user_code: str
    """Code that the person sees."""
    verification_url: str
    """Address where the code is approved."""
    verification_url_complete: str
    """The same with the code in it."""
    expires_in: float
    """Seconds until the code is void, 900 at first."""
    interval: float
    """Seconds between two polls."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        device_code: str,
        user_code: str,
        verification_url: str,
        verification_url_complete: str,
        expires_in: float,
        interval: float,
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
        (
            new.device_code,
            new.user_code,
            new.verification_url,
            new.verification_url_complete,
            new.expires_in,
            new.interval,
        ) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
