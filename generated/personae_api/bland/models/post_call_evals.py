# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PostCallEvals`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Enumeration, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "workbench_setup_id": Field("workbench_setup_id", STRING),
    "workbench_setup_version_id": Field("workbench_setup_version_id", STRING),
    "status": Field("status", Enumeration("pending")),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PostCallEvals(Model):
    """Evals that run over a call after its end."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    workbench_setup_id: str | None
    """Saved setup that they run by."""
    workbench_setup_version_id: str | None
    """Version of that setup."""
    status: models.PostCallEvalsStatus | None
    """How they stand."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        workbench_setup_id: str | Unset = UNSET,
        workbench_setup_version_id: str | Unset = UNSET,
        status: models.PostCallEvalsStatus | Unset = UNSET,
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
            new.workbench_setup_id = None
            new.workbench_setup_version_id = None
            new.status = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.workbench_setup_id = source.get("workbench_setup_id")
        new.workbench_setup_version_id = source.get("workbench_setup_version_id")
        new.status = source.get("status")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
