# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentDispositionBackfillInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NUMBER, STRING, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_WINDOW_SHAPE = Reference("personae_api.bland.models.disposition_window", "DispositionWindow")

_FIELDS: Mapping[str, Field] = {
    "window": Field("window", _WINDOW_SHAPE, required=True),
    "versionId": Field("version_id", STRING),
    "sampling": Field("sampling", NUMBER),
}
_REQUIRED = ("window",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentDispositionBackfillInput(Model):
    """Past calls that a disposition is to be run on."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    window: models.DispositionWindow
    """When the calls were."""
    version_id: str | None
    """Version to run; without it, the published one."""
    sampling: float | None
    """Share of the calls that is looked at. At least 0.0001, at most 1, 1 when left out."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        window: models.DispositionWindow,
        version_id: str | Unset = UNSET,
        sampling: float | Unset = UNSET,
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
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (value_of_window,) = values
        new.window = _WINDOW_SHAPE.from_dict(value_of_window) if isinstance(value_of_window, dict) else value_of_window
        if exact:
            new.version_id = None
            new.sampling = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.version_id = source.get("versionId")
        new.sampling = source.get("sampling")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
