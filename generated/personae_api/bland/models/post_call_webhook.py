# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PostCallWebhook`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import STRING, Array, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

_PAYLOAD_SHAPE = Reference("personae_api.bland.models.post_call_payload", "PostCallPayload")
_METADATA_SHAPE = Array(Reference("personae_api.bland.models.webhook_attempt", "WebhookAttempt"))

_FIELDS: Mapping[str, Field] = {
    "call_id": Field("call_id", STRING, required=True),
    "payload": Field("payload", _PAYLOAD_SHAPE),
    "url": Field("url", STRING),
    "user_id": Field("user_id", STRING),
    "created_at": Field("created_at", STRING),
    "metadata": Field("metadata", _METADATA_SHAPE),
}
_REQUIRED = ("call_id",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class PostCallWebhook(Model):
    """The webhook of a finished call."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    call_id: str
    """Call that it tells of."""
    payload: models.PostCallPayload | None
    """What is sent."""
    url: str | None
    """Address that it goes to."""
    user_id: str | None
    """User who owns the call."""
    created_at: str | None
    """When it was made."""
    metadata: list[models.WebhookAttempt] | None
    """Every attempt to send it."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        call_id: str,
        payload: models.PostCallPayload | Unset = UNSET,
        url: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        created_at: str | Unset = UNSET,
        metadata: list[models.WebhookAttempt] | Unset = UNSET,
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
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.call_id,) = values
        if exact:
            new.payload = None
            new.url = None
            new.user_id = None
            new.created_at = None
            new.metadata = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_payload = source.get("payload")
        new.payload = (
            _PAYLOAD_SHAPE.from_dict(value_of_payload) if isinstance(value_of_payload, dict) else value_of_payload
        )
        new.url = source.get("url")
        new.user_id = source.get("user_id")
        new.created_at = source.get("created_at")
        value_of_metadata = source.get("metadata")
        new.metadata = _METADATA_SHAPE.decode(value_of_metadata)
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
