# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `NewGuardrail`."""

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
    "guardrail_name": Field("guardrail_name", STRING, required=True),
    "guardrail_prompt": Field("guardrail_prompt", STRING, required=True),
    "modality": Field("modality", Enumeration("audio", "verbal", "visual")),
    "callback_url": Field("callback_url", STRING),
}
_REQUIRED = ("guardrail_name", "guardrail_prompt")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class NewGuardrail(Model):
    """A limit to make."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    guardrail_name: str
    """Name to know the guardrail by."""
    guardrail_prompt: str
    """What the persona must keep to, in words."""
    modality: models.Modality | None
    """Whether the guardrail is about words or about something to be seen. 'verbal' when left out."""
    callback_url: str | None
    """Address that is called when the guardrail comes into play."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        guardrail_name: str,
        guardrail_prompt: str,
        modality: models.Modality | Unset = UNSET,
        callback_url: str | Unset = UNSET,
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
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.guardrail_name, new.guardrail_prompt) = values
        if exact:
            new.modality = None
            new.callback_url = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.modality = source.get("modality")
        new.callback_url = source.get("callback_url")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
