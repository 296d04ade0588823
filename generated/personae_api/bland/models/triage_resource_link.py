# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TriageResourceLink`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Enumeration, keys, rest, some

if TYPE_CHECKING:
    from ..enumerations import TriageResourceType


_FIELDS: Mapping[str, Field] = {
    "resource_type": Field("resource_type", Enumeration("call", "file", "sms_conversation"), required=True),
    "resource_id": Field("resource_id", STRING, required=True),
}
_REQUIRED = ("resource_type", "resource_id")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class TriageResourceLink(Model):
    """A piece of evidence to attach to a new issue."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    resource_type: TriageResourceType
    """What kind of evidence a resource is."""
    resource_id: str
    """Id of the call, conversation or file."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.resource_type, new.resource_id) = values
        new._additional = None if exact else rest(source, _KNOWN)
        return new
