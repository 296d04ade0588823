# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `Builder`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import Reference, keys, rest, some

if TYPE_CHECKING:
    from .builder_session import BuilderSession

_SESSION_SHAPE = Reference("personae_api.tavus.models.builder_session", "BuilderSession")

_FIELDS: Mapping[str, Field] = {"session": Field("session", _SESSION_SHAPE, required=True)}
_REQUIRED = ("session",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class Builder(Model):
    """A session of the builder."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    session: BuilderSession
    """What it holds."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (value_of_session,) = values
        new.session = (
            _SESSION_SHAPE.from_dict(value_of_session) if isinstance(value_of_session, dict) else value_of_session
        )
        new._additional = None if exact else rest(source, _KNOWN)
        return new
