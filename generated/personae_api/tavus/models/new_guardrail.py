# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `NewGuardrail`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Enumeration, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import Modality


_FIELDS: Mapping[str, Field] = {
    "guardrail_name": Field("guardrail_name", STRING, required=True),
    "guardrail_prompt": Field("guardrail_prompt", STRING, required=True),
    "modality": Field("modality", Enumeration("audio", "verbal", "visual")),
    "callback_url": Field("callback_url", STRING),
}
_REQUIRED = ("guardrail_name", "guardrail_prompt")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class NewGuardrail(Model):
    """A limit to make."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    guardrail_name: str
    """Name to know the guardrail by."""
    guardrail_prompt: str
    """What the persona must keep to, in words."""
    modality: Modality | Unset = UNSET
    """Whether the guardrail is about words or about something to be seen. 'verbal' when left out."""
    callback_url: str | Unset = UNSET
    """Address that is called when the guardrail comes into play."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 2
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.guardrail_name, new.guardrail_prompt) = values
        if exact:
            new.modality = UNSET
            new.callback_url = UNSET
            new._additional = None
            return new
        new.modality = source.get("modality", UNSET)
        new.callback_url = source.get("callback_url", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
