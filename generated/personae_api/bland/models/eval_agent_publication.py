# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `EvalAgentPublication`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Reference, keys, some
from .. import models

_PUBLISHED_VERSION_SHAPE = Reference(
    "personae_api.bland.models.eval_agent_version_list_item", "EvalAgentVersionListItem"
)

_FIELDS: Mapping[str, Field] = {
    "eval_agent_id": Field("eval_agent_id", STRING, required=True),
    "current_version_id": Field("current_version_id", STRING, required=True),
    "active_version_id": Field("active_version_id", STRING, required=True),
    "published_version": Field("published_version", _PUBLISHED_VERSION_SHAPE, required=True),
}
_REQUIRED = ("eval_agent_id", "current_version_id", "active_version_id", "published_version")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class EvalAgentPublication(Model):
    """What a publication has changed."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    eval_agent_id: str
    """Eval agent that was published."""
    current_version_id: str
    """The new draft, which takes all edits from now on."""
    active_version_id: str
    """The version that was published, which runs use from now on."""
    published_version: models.EvalAgentVersionListItem
    """The version that was published."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        eval_agent_id: str,
        current_version_id: str,
        active_version_id: str,
        published_version: models.EvalAgentVersionListItem,
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
        (new.eval_agent_id, new.current_version_id, new.active_version_id, value_of_published_version) = values
        new.published_version = (
            _PUBLISHED_VERSION_SHAPE.from_dict(value_of_published_version)
            if isinstance(value_of_published_version, dict)
            else value_of_published_version
        )
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
