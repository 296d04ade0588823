# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentConflict`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, STRING, Array, Enumeration, keys, some
from ...types import UNSET, Unset
from .. import models

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "kind": Field("kind", Enumeration("contact", "edge", "knowledge", "node", "setting"), required=True),
    "key": Field("key", STRING, required=True),
    "path": Field("path", STRING, required=True),
    "path_labels": Field("path_labels", Array(STRING), required=True),
    "label": Field("label", STRING, required=True),
    "base": Field("base", ANY),
    "theirs": Field("theirs", ANY),
    "ours": Field("ours", ANY),
}
_REQUIRED = ("id", "kind", "key", "path", "path_labels", "label")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentConflict(Model):
    """A change on the main line that the branch has made otherwise."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the change."""
    kind: models.AgentChangeKind
    """Which part has changed."""
    key: str
    """Name or id of what has changed."""
    path: str
    """Position in the snapshot."""
    path_labels: list[str]
    """The same in words."""
    label: str
    """What has changed, in words."""
    base: Any
    """What it was when the branch began."""
    theirs: Any
    """What it is on the main line."""
    ours: Any
    """What it is on the branch."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        kind: models.AgentChangeKind,
        key: str,
        path: str,
        path_labels: list[str],
        label: str,
        base: Any | Unset = UNSET,
        theirs: Any | Unset = UNSET,
        ours: Any | Unset = UNSET,
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
            exact = len(source) == 6
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.id, new.kind, new.key, new.path, new.path_labels, new.label) = values
        if exact:
            new.base = None
            new.theirs = None
            new.ours = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.base = source.get("base")
        new.theirs = source.get("theirs")
        new.ours = source.get("ours")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
