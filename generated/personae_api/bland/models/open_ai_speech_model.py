# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `OpenAiSpeechModel`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import INTEGER, STRING, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_CAPABILITIES_SHAPE = Reference("personae_api.bland.models.open_ai_speech_capabilities", "OpenAiSpeechCapabilities")

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "object": Field("object", STRING, required=True),
    "created": Field("created", INTEGER),
    "owned_by": Field("owned_by", STRING),
    "name": Field("name", STRING),
    "modality": Field("modality", STRING),
    "capabilities": Field("capabilities", _CAPABILITIES_SHAPE),
}
_REQUIRED = ("id", "object")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class OpenAiSpeechModel(Model):
    """A model of speech in OpenAI's form."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the model, such as btts-3."""
    object: str
    """Always model."""
    created: int | None
    """Always 0."""
    owned_by: str | None
    """Always bland."""
    name: str | None
    """Name to show to people."""
    modality: str | None
    """What it turns into what, text-to-speech."""
    capabilities: models.OpenAiSpeechCapabilities | None
    """What it can do."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        object: str,
        created: int | Unset = UNSET,
        owned_by: str | Unset = UNSET,
        name: str | Unset = UNSET,
        modality: str | Unset = UNSET,
        capabilities: models.OpenAiSpeechCapabilities | Unset = UNSET,
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
        (new.id, new.object) = values
        if exact:
            new.created = None
            new.owned_by = None
            new.name = None
            new.modality = None
            new.capabilities = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.created = source.get("created")
        new.owned_by = source.get("owned_by")
        new.name = source.get("name")
        new.modality = source.get("modality")
        value_of_capabilities = source.get("capabilities")
        new.capabilities = (
            _CAPABILITIES_SHAPE.from_dict(value_of_capabilities)
            if isinstance(value_of_capabilities, dict)
            else value_of_capabilities
        )
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
