# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `AgentDispositionDefinition`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Array, Enumeration, Reference, keys, some
from .. import models

_VALUES_SHAPE = Array(Reference("personae_api.bland.models.disposition_value", "DispositionValue"))
_TRANSFORMATION_SHAPE = Reference("personae_api.bland.models.disposition_transformation", "DispositionTransformation")
_POST_CALL_WEBHOOK_SHAPE = Reference("personae_api.bland.models.disposition_webhook", "DispositionWebhook")

_FIELDS: Mapping[str, Field] = {
    "name": Field("name", STRING, required=True),
    "description": Field("description", STRING, required=True),
    "timing": Field("timing", Enumeration("immediate", "within_24h"), required=True),
    "values": Field("values", _VALUES_SHAPE, required=True),
    "transformation": Field("transformation", _TRANSFORMATION_SHAPE, required=True),
    "postCallWebhook": Field("post_call_webhook", _POST_CALL_WEBHOOK_SHAPE, required=True),
}
_REQUIRED = ("name", "description", "timing", "values", "transformation", "postCallWebhook")
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentDispositionDefinition(Model):
    """What a disposition finds out, and what is made of it."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    name: str
    """Name for people. At least 1 character, at most 120 characters."""
    description: str
    """What it is for. At most 2000 characters."""
    timing: models.DispositionTiming
    """How soon after a call it is run."""
    values: list[models.DispositionValue]
    """The values that are found out. At most 50 items."""
    transformation: models.DispositionTransformation
    """What is made of the values."""
    post_call_webhook: models.DispositionWebhook
    """How the values get into webhooks."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        name: str,
        description: str,
        timing: models.DispositionTiming,
        values: list[models.DispositionValue],
        transformation: models.DispositionTransformation,
        post_call_webhook: models.DispositionWebhook,
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
        (
            new.name,
            new.description,
            new.timing,
            value_of_values,
            value_of_transformation,
            value_of_post_call_webhook,
        ) = values
        new.values = _VALUES_SHAPE.decode(value_of_values)
        new.transformation = (
            _TRANSFORMATION_SHAPE.from_dict(value_of_transformation)
            if isinstance(value_of_transformation, dict)
            else value_of_transformation
        )
        new.post_call_webhook = (
            _POST_CALL_WEBHOOK_SHAPE.from_dict(value_of_post_call_webhook)
            if isinstance(value_of_post_call_webhook, dict)
            else value_of_post_call_webhook
        )
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
