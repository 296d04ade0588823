# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DeploymentCaptcha`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {
    "provider": Field("provider", STRING),
    "site_key": Field("site_key", STRING),
    "challenge_path": Field("challenge_path", STRING),
    "action": Field("action", STRING),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class DeploymentCaptcha(Model):
    """How a visitor proves to be a person."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    provider: str | Unset = UNSET
    """Whose captcha it is."""
    site_key: str | Unset = UNSET
    """Public key of it."""
    challenge_path: str | Unset = UNSET
    """Where the challenge is."""
    action: str | Unset = UNSET
    """What it is for."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties", eq=or_none)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        new = _new(cls)
        try:
            values = _required(source)
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.provider = UNSET
            new.site_key = UNSET
            new.challenge_path = UNSET
            new.action = UNSET
            new._additional = None
            return new
        new.provider = source.get("provider", UNSET)
        new.site_key = source.get("site_key", UNSET)
        new.challenge_path = source.get("challenge_path", UNSET)
        new.action = source.get("action", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
