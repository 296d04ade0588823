# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `OnboardingLogin`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NULL, STRING, OneOf, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "api_key": Field("api_key", STRING, required=True, secret=True),
    "org_id": Field("org_id", STRING, required=True),
    "phone_number": Field("phone_number", OneOf(STRING, NULL)),
    "persona_id": Field("persona_id", OneOf(STRING, NULL)),
}
_REQUIRED = ("api_key", "org_id")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class OnboardingLogin(Model):
    """An API key for a login."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    api_key: str
    """The API key."""
    org_id: str
    """Organisation of the key."""
    phone_number: str | None
    """Number of the organisation."""
    persona_id: str | None
    """Persona that was made for it."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        api_key: str,
        org_id: str,
        phone_number: str | None | Unset = UNSET,
        persona_id: str | None | Unset = UNSET,
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
        (new.api_key, new.org_id) = values
        if exact:
            new.phone_number = None
            new.persona_id = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.phone_number = source.get("phone_number")
        new.persona_id = source.get("persona_id")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
