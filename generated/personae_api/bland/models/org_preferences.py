# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `OrgPreferences`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, INTEGER, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "use_bland_url": Field("use_bland_url", BOOLEAN),
    "recording_lifespan_days": Field("recording_lifespan_days", INTEGER),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class OrgPreferences(Model):
    """Settings of an organisation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    use_bland_url: bool | Unset = UNSET
    """Use Bland's own address; so at first."""
    recording_lifespan_days: int | Unset = UNSET
    """Days after a call on which its recording plays without a login. 0 means never, -1 always. At least -1, at most
    1825.
    """
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
            new.use_bland_url = UNSET
            new.recording_lifespan_days = UNSET
            new._additional = None
            return new
        new.use_bland_url = source.get("use_bland_url", UNSET)
        new.recording_lifespan_days = source.get("recording_lifespan_days", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
