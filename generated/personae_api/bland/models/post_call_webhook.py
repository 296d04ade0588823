# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `PostCallWebhook`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Array, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .post_call_payload import PostCallPayload
    from .webhook_attempt import WebhookAttempt

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
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class PostCallWebhook(Model):
    """The webhook of a finished call."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    call_id: str
    """Call that it tells of."""
    payload: PostCallPayload | Unset = UNSET
    """What is sent."""
    url: str | Unset = UNSET
    """Address that it goes to."""
    user_id: str | Unset = UNSET
    """User who owns the call."""
    created_at: str | Unset = UNSET
    """When it was made."""
    metadata: list[WebhookAttempt] | Unset = UNSET
    """Every attempt to send it."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 1
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (new.call_id,) = values
        if exact:
            new.payload = UNSET
            new.url = UNSET
            new.user_id = UNSET
            new.created_at = UNSET
            new.metadata = UNSET
            new._additional = None
            return new
        value_of_payload = source.get("payload", UNSET)
        new.payload = (
            _PAYLOAD_SHAPE.from_dict(value_of_payload) if isinstance(value_of_payload, dict) else value_of_payload
        )
        new.url = source.get("url", UNSET)
        new.user_id = source.get("user_id", UNSET)
        new.created_at = source.get("created_at", UNSET)
        value_of_metadata = source.get("metadata", UNSET)
        new.metadata = _METADATA_SHAPE.decode(value_of_metadata)
        new._additional = rest(source, _KNOWN)
        return new
