# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `OrgUpdates`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .org_preferences import OrgPreferences

_PREFERENCES_SHAPE = Reference("personae_api.bland.models.org_preferences", "OrgPreferences")

_FIELDS: Mapping[str, Field] = {
    "org_display_name": Field("org_display_name", STRING),
    "preferences": Field("preferences", _PREFERENCES_SHAPE),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class OrgUpdates(Model):
    """What to change of an organisation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    org_display_name: str | Unset = UNSET
    """Name that people see. At least 1 character, at most 30 characters."""
    preferences: OrgPreferences | Unset = UNSET
    """Settings of an organisation."""
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
            new.org_display_name = UNSET
            new.preferences = UNSET
            new._additional = None
            return new
        new.org_display_name = source.get("org_display_name", UNSET)
        value_of_preferences = source.get("preferences", UNSET)
        new.preferences = (
            _PREFERENCES_SHAPE.from_dict(value_of_preferences)
            if isinstance(value_of_preferences, dict)
            else value_of_preferences
        )
        new._additional = rest(source, _KNOWN)
        return new
