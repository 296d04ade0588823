# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ContactResolution`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, Reference, keys, some
from .. import models

_CONTACT_SHAPE = Reference("personae_api.bland.models.contact", "Contact")

_FIELDS: Mapping[str, Field] = {
    "contact": Field("contact", _CONTACT_SHAPE, required=True),
    "created": Field("created", BOOLEAN, required=True),
}
_REQUIRED = ("contact", "created")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ContactResolution(Model):
    """A contact, and whether it is new."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    contact: models.Contact
    """A person whom the organisation's agents talk to. Identifiers and memories are there when contacts are listed,
    read or found, and left out when one is resolved, changed or merged.
    """
    created: bool
    """True for a new contact, false for one that was known."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        contact: models.Contact,
        created: bool,
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
        (value_of_contact, new.created) = values
        new.contact = (
            _CONTACT_SHAPE.from_dict(value_of_contact) if isinstance(value_of_contact, dict) else value_of_contact
        )
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
