# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ContactIdentifier`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, STRING, Enumeration, keys, some
from .. import models

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "contact_id": Field("contact_id", STRING, required=True),
    "identifier_type": Field("identifier_type", Enumeration("email", "external_id", "phone_number"), required=True),
    "identifier_value": Field("identifier_value", STRING, required=True),
    "is_primary": Field("is_primary", BOOLEAN, required=True),
}
_REQUIRED = ("id", "contact_id", "identifier_type", "identifier_value", "is_primary")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ContactIdentifier(Model):
    """A number, address or id of yours that belongs to one contact."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the entry."""
    contact_id: str
    """Contact that it belongs to."""
    identifier_type: models.ContactIdentifierType
    """What a contact is known by."""
    identifier_value: str
    """The number, address or id itself."""
    is_primary: bool
    """Whether it is the main one of its kind."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        contact_id: str,
        identifier_type: models.ContactIdentifierType,
        identifier_value: str,
        is_primary: bool,
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
        (new.id, new.contact_id, new.identifier_type, new.identifier_value, new.is_primary) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
