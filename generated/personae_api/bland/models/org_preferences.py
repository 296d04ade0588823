# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `OrgPreferences`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, INTEGER, keys, some
from ...types import UNSET, Unset

_FIELDS: Mapping[str, Field] = {
    "use_bland_url": Field("use_bland_url", BOOLEAN),
    "recording_lifespan_days": Field("recording_lifespan_days", INTEGER),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class OrgPreferences(Model):
    """Settings of an organisation."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    use_bland_url: bool | None
    """Use Bland's own address; so at first."""
    recording_lifespan_days: int | None
    """Days after a call on which its recording plays without a login. 0 means never, -1 always. At least -1, at most
    1825.
    """
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        use_bland_url: bool | Unset = UNSET,
        recording_lifespan_days: int | Unset = UNSET,
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
            new.use_bland_url = None
            new.recording_lifespan_days = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.use_bland_url = source.get("use_bland_url")
        new.recording_lifespan_days = source.get("recording_lifespan_days")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
