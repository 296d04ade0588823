# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentPublishPreview`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import NULL, STRING, OneOf, Reference, keys, some
from .. import models

_NEXT_SEMVER_SHAPE = Reference("personae_api.bland.models.agent_next_numbers", "AgentNextNumbers")

_FIELDS: Mapping[str, Field] = {
    "current_semver": Field("current_semver", OneOf(STRING, NULL), required=True),
    "next_semver": Field("next_semver", _NEXT_SEMVER_SHAPE, required=True),
    "version_semver": Field("version_semver", OneOf(STRING, NULL), required=True),
}
_REQUIRED = ("current_semver", "next_semver", "version_semver")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentPublishPreview(Model):
    """The number of a version, and what it may become."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    current_semver: str | None
    """Number that was given last, null before the first."""
    next_semver: models.AgentNextNumbers
    """Numbers that come next."""
    version_semver: str | None
    """Number that the version has already, null where it has none."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        current_semver: str | None,
        next_semver: models.AgentNextNumbers,
        version_semver: str | None,
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
            exact = len(source) == 3
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.current_semver, value_of_next_semver, new.version_semver) = values
        new.next_semver = (
            _NEXT_SEMVER_SHAPE.from_dict(value_of_next_semver)
            if isinstance(value_of_next_semver, dict)
            else value_of_next_semver
        )
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
