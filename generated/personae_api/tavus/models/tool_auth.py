# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `ToolAuth`."""

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class ToolAuth(Model):
    """How calls of a tool say who they are from; which fields are needed depends on the type."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    type: models.ToolAuthType
    """The way; with hmac the header X-Tavus-Signature has the signature of the body."""
    token: str | None
    """The token, for bearer."""
    username: str | None
    """The name, for basic."""
    password: str | None
    """The password, for basic."""
    name: str | None
    """Name of the header or query parameter, for api_key."""
    value: str | None
    """Its value, for api_key."""
    location: str | None
    """Where it goes, header or query; header if nothing is said."""
    secret: str | None
    """What signs the body, for hmac."""
    token_url: str | None
    """Where to get tokens, for oauth2_client_credentials."""
    client_id: str | None
    """Name of the client, for oauth2_client_credentials."""
    client_secret: str | None
    """Its secret, for oauth2_client_credentials."""
    scope: str | None
    """What to ask for, for oauth2_client_credentials."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        type: models.ToolAuthType,
        token: str | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
        name: str | Unset = UNSET,
        value: str | Unset = UNSET,
        location: str | Unset = UNSET,
        secret: str | Unset = UNSET,
        token_url: str | Unset = UNSET,
        client_id: str | Unset = UNSET,
        client_secret: str | Unset = UNSET,
        scope: str | Unset = UNSET,
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
        (new.type,) = values
        if exact:
            new.token = None
            new.username = None
            new.password = None
            new.name = None
            new.value = None
            new.location = None
            new.secret = None
            new.token_url = None
            new.client_id = None
            new.client_secret = None
            new.scope = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        new.token = source.get("token")
        new.username = source.get("username")
        new.password = source.get("password")
        new.name = source.get("name")
        new.value = source.get("value")
        new.location = source.get("location")
        new.secret = source.get("secret")
        new.token_url = source.get("token_url")
        new.client_id = source.get("client_id")
        new.client_secret = source.get("client_secret")
        new.scope = source.get("scope")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
