# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `TriageResourceLink`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Enumeration, keys, some
from .. import models

_FIELDS: Mapping[str, Field] = {
    "resource_type": Field("resource_type", Enumeration("call", "file", "sms_conversation"), required=True),
    "resource_id": Field("resource_id", STRING, required=True),
}
_REQUIRED = ("resource_type", "resource_id")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class TriageResourceLink(Model):
    """A piece of evidence to attach to a new issue."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    resource_type: models.TriageResourceType
    """What kind of evidence a resource is."""
    resource_id: str
    """Id of the call, conversation or file."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        resource_type: models.TriageResourceType,
        resource_id: str,
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
        (new.resource_type, new.resource_id) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
