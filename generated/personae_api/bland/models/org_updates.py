# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `OrgUpdates`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_PREFERENCES_SHAPE = Reference("personae_api.bland.models.org_preferences", "OrgPreferences")

_FIELDS: Mapping[str, Field] = {
    "org_display_name": Field("org_display_name", STRING),
    "preferences": Field("preferences", _PREFERENCES_SHAPE),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class OrgUpdates(Model):
    """What to change of an organisation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    org_display_name: str | None
    """Name that people see. At least 1 character, at most 30 characters."""
    preferences: models.OrgPreferences | None
    """Settings of an organisation."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        org_display_name: str | Unset = UNSET,
        preferences: models.OrgPreferences | Unset = UNSET,
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
            new.org_display_name = None
            new.preferences = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.org_display_name = source.get("org_display_name")
        value_of_preferences = source.get("preferences")
        new.preferences = (
            _PREFERENCES_SHAPE.from_dict(value_of_preferences)
            if isinstance(value_of_preferences, dict)
            else value_of_preferences
        )
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
