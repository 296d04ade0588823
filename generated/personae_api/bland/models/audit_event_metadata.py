# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AuditEventMetadata`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, STRING, OneOf, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "version_id": Field("version_id", OneOf(STRING, INTEGER)),
    "version_number": Field("version_number", INTEGER),
    "environment": Field("environment", STRING),
    "name": Field("name", STRING),
    "filename": Field("filename", STRING),
    "provider_id": Field("provider_id", STRING),
    "email": Field("email", STRING),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AuditEventMetadata(Model):
    """Details of an event. Which of them are there depends on its type, and there may be others."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    version_id: str | int | None
    """Version that was changed or published."""
    version_number: int | None
    """Number of the version that was published."""
    environment: str | None
    """Where a pathway was published to, such as production."""
    name: str | None
    """Name of the thing that was changed."""
    filename: str | None
    """File that was put in place of another one."""
    provider_id: str | None
    """Identity provider of a login."""
    email: str | None
    """Address of the user who logged in."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        version_id: str | int | Unset = UNSET,
        version_number: int | Unset = UNSET,
        environment: str | Unset = UNSET,
        name: str | Unset = UNSET,
        filename: str | Unset = UNSET,
        provider_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
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
            new.version_id = None
            new.version_number = None
            new.environment = None
            new.name = None
            new.filename = None
            new.provider_id = None
            new.email = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.version_id = source.get("version_id")
        new.version_number = source.get("version_number")
        new.environment = source.get("environment")
        new.name = source.get("name")
        new.filename = source.get("filename")
        new.provider_id = source.get("provider_id")
        new.email = source.get("email")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
