# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AuditEventMetadata`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import INTEGER, STRING, OneOf, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class AuditEventMetadata(Model):
    """Details of an event. Which of them are there depends on its type, and there may be others."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    version_id: str | int | Unset = UNSET
    """Version that was changed or published."""
    version_number: int | Unset = UNSET
    """Number of the version that was published."""
    environment: str | Unset = UNSET
    """Where a pathway was published to, such as production."""
    name: str | Unset = UNSET
    """Name of the thing that was changed."""
    filename: str | Unset = UNSET
    """File that was put in place of another one."""
    provider_id: str | Unset = UNSET
    """Identity provider of a login."""
    email: str | Unset = UNSET
    """Address of the user who logged in."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.version_id = UNSET
            new.version_number = UNSET
            new.environment = UNSET
            new.name = UNSET
            new.filename = UNSET
            new.provider_id = UNSET
            new.email = UNSET
            new._additional = None
            return new
        new.version_id = source.get("version_id", UNSET)
        new.version_number = source.get("version_number", UNSET)
        new.environment = source.get("environment", UNSET)
        new.name = source.get("name", UNSET)
        new.filename = source.get("filename", UNSET)
        new.provider_id = source.get("provider_id", UNSET)
        new.email = source.get("email", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
