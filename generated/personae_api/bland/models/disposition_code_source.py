# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DispositionCodeSource`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, STRING, Array, Enumeration, Map, Reference, keys, some
from .. import models

_CONNECTIONS_SHAPE = Map(Reference("personae_api.bland.models.disposition_connection", "DispositionConnection"))
_SECRETS_SHAPE = Map(Reference("personae_api.bland.models.disposition_secret", "DispositionSecret"))

_FIELDS: Mapping[str, Field] = {
    "kind": Field("kind", Enumeration("custom_code"), required=True),
    "snippetId": Field("snippet_id", STRING, required=True),
    "snippetVersion": Field("snippet_version", INTEGER, required=True),
    "timeoutSeconds": Field("timeout_seconds", INTEGER, required=True),
    "connections": Field("connections", _CONNECTIONS_SHAPE, required=True),
    "secrets": Field("secrets", _SECRETS_SHAPE, required=True),
    "dependencyValueIds": Field("dependency_value_ids", Array(STRING), required=True),
}
_REQUIRED = ("kind", "snippetId", "snippetVersion", "timeoutSeconds", "connections", "secrets", "dependencyValueIds")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DispositionCodeSource(Model):
    """A value that code of your own works out."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    kind: models.DispositionCodeSourceKind
    """Always `custom_code`."""
    snippet_id: str
    """Id of the code."""
    snippet_version: int
    """Version of the code. At least 1."""
    timeout_seconds: int
    """Seconds after which it is stopped. At least 1, at most 60."""
    connections: dict[str, models.DispositionConnection]
    """Connections that it uses, by its names for them; up to 20."""
    secrets: dict[str, models.DispositionSecret]
    """Secrets that it uses, by its names for them; up to 20."""
    dependency_value_ids: list[str]
    """Values that it needs. At most 20 items."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        kind: models.DispositionCodeSourceKind,
        snippet_id: str,
        snippet_version: int,
        timeout_seconds: int,
        connections: dict[str, models.DispositionConnection],
        secrets: dict[str, models.DispositionSecret],
        dependency_value_ids: list[str],
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
            exact = len(source) == 7
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.kind,
            new.snippet_id,
            new.snippet_version,
            new.timeout_seconds,
            value_of_connections,
            value_of_secrets,
            new.dependency_value_ids,
        ) = values
        new.connections = _CONNECTIONS_SHAPE.decode(value_of_connections)
        new.secrets = _SECRETS_SHAPE.decode(value_of_secrets)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
