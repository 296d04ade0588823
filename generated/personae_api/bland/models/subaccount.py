# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Subaccount`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NUMBER, STRING, keys, some

_FIELDS: Mapping[str, Field] = {
    "subaccount_id": Field("subaccount_id", STRING, required=True),
    "first_name": Field("first_name", STRING, required=True),
    "last_name": Field("last_name", STRING, required=True),
    "balance": Field("balance", NUMBER, required=True),
    "api_key": Field("api_key", STRING, required=True, secret=True),
}
_REQUIRED = ("subaccount_id", "first_name", "last_name", "balance", "api_key")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class Subaccount(Model):
    """An account that is paid out of another."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    subaccount_id: str
    """Id of the subaccount."""
    first_name: str
    """First name of its user."""
    last_name: str
    """Last name of its user."""
    balance: float
    """Credits that it has left."""
    api_key: str
    """Key with which it calls the API."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        subaccount_id: str,
        first_name: str,
        last_name: str,
        balance: float,
        api_key: str,
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
            exact = len(source) == 5
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.subaccount_id, new.first_name, new.last_name, new.balance, new.api_key) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
