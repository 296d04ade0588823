# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ToolAuth`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Enumeration, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..enumerations import ToolAuthType


_FIELDS: Mapping[str, Field] = {
    "type": Field(
        "type", Enumeration("api_key", "basic", "bearer", "hmac", "none", "oauth2_client_credentials"), required=True
    ),
    "token": Field("token", STRING, secret=True),
    "username": Field("username", STRING),
    "password": Field("password", STRING, secret=True),
    "name": Field("name", STRING),
    "value": Field("value", STRING, secret=True),
    "location": Field("location", STRING),
    "secret": Field("secret", STRING, secret=True),
    "token_url": Field("token_url", STRING),
    "client_id": Field("client_id", STRING),
    "client_secret": Field("client_secret", STRING, secret=True),
    "scope": Field("scope", STRING),
}
_REQUIRED = ("type",)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class ToolAuth(Model):
    """How calls of a tool say who they are from; which fields are needed depends on the type."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    type: ToolAuthType
    """The way; with hmac the header X-Tavus-Signature has the signature of the body."""
    token: str | Unset = UNSET
    """The token, for bearer."""
    username: str | Unset = UNSET
    """The name, for basic."""
    password: str | Unset = UNSET
    """The password, for basic."""
    name: str | Unset = UNSET
    """Name of the header or query parameter, for api_key."""
    value: str | Unset = UNSET
    """Its value, for api_key."""
    location: str | Unset = UNSET
    """Where it goes, header or query; header if nothing is said."""
    secret: str | Unset = UNSET
    """What signs the body, for hmac."""
    token_url: str | Unset = UNSET
    """Where to get tokens, for oauth2_client_credentials."""
    client_id: str | Unset = UNSET
    """Name of the client, for oauth2_client_credentials."""
    client_secret: str | Unset = UNSET
    """Its secret, for oauth2_client_credentials."""
    scope: str | Unset = UNSET
    """What to ask for, for oauth2_client_credentials."""
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
        (new.type,) = values
        if exact:
            new.token = UNSET
            new.username = UNSET
            new.password = UNSET
            new.name = UNSET
            new.value = UNSET
            new.location = UNSET
            new.secret = UNSET
            new.token_url = UNSET
            new.client_id = UNSET
            new.client_secret = UNSET
            new.scope = UNSET
            new._additional = None
            return new
        new.token = source.get("token", UNSET)
        new.username = source.get("username", UNSET)
        new.password = source.get("password", UNSET)
        new.name = source.get("name", UNSET)
        new.value = source.get("value", UNSET)
        new.location = source.get("location", UNSET)
        new.secret = source.get("secret", UNSET)
        new.token_url = source.get("token_url", UNSET)
        new.client_id = source.get("client_id", UNSET)
        new.client_secret = source.get("client_secret", UNSET)
        new.scope = source.get("scope", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
