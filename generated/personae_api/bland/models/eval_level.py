# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EvalLevel`."""

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
    "level_key": Field("level_key", STRING, required=True),
    "label": Field("label", STRING, required=True),
    "prompt_md": Field("prompt_md", STRING, required=True),
    "color": Field("color", Enumeration("amber", "blue", "emerald", "fog", "gold", "indigo", "rose", "violet")),
}
_REQUIRED = ("level_key", "label", "prompt_md")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class EvalLevel(Model):
    """A verdict that an eval agent can come to."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    level_key: str
    """Key of the level, unique within its version. At least 1 character, at most 64 characters."""
    label: str
    """Name shown in results. At least 1 character, at most 80 characters."""
    prompt_md: str
    """When the level applies, in Markdown; the judge reads it."""
    color: models.EvalLevelColor | None
    """Colour of the level; the snapshots of a run may have a hexadecimal one."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        level_key: str,
        label: str,
        prompt_md: str,
        color: models.EvalLevelColor | Unset = UNSET,
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
        (new.level_key, new.label, new.prompt_md) = values
        if exact:
            new.color = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.color = source.get("color")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
