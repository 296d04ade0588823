# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SigningKey`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "kty": Field("kty", STRING, required=True),
    "kid": Field("kid", STRING, required=True),
    "use": Field("use", STRING),
    "alg": Field("alg", STRING),
    "n": Field("n", STRING),
    "e": Field("e", STRING),
}
_REQUIRED = ("kty", "kid")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class SigningKey(Model):
    """A public key."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    kty: str
    """Kind of key, RSA."""
    kid: str
    """Name of the key, which tokens have in their header."""
    use: str | None
    """What it is for, sig."""
    alg: str | None
    """How it signs, RS256."""
    n: str | None
    """Modulus of the key, in base64."""
    e: str | None
    """Exponent of the key, in base64."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        kty: str,
        kid: str,
        use: str | Unset = UNSET,
        alg: str | Unset = UNSET,
        n: str | Unset = UNSET,
        e: str | Unset = UNSET,
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
        (new.kty, new.kid) = values
        if exact:
            new.use = None
            new.alg = None
            new.n = None
            new.e = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.use = source.get("use")
        new.alg = source.get("alg")
        new.n = source.get("n")
        new.e = source.get("e")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
