# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DispositionJudgeLevel`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import BOOLEAN, STRING, keys, some

_FIELDS: Mapping[str, Field] = {
    "key": Field("key", STRING, required=True),
    "label": Field("label", STRING, required=True),
    "promptMd": Field("prompt_md", STRING, required=True),
    "target": Field("target", BOOLEAN, required=True),
}
_REQUIRED = ("key", "label", "promptMd", "target")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DispositionJudgeLevel(Model):
    """A verdict that a judge can come to."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    key: str
    """Key of the verdict."""
    label: str
    """Name for people."""
    prompt_md: str
    """When it applies, in Markdown."""
    target: bool
    """Whether it is wanted."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        key: str,
        label: str,
        prompt_md: str,
        target: bool,
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
            exact = len(source) == 4
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.key, new.label, new.prompt_md, new.target) = values
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
