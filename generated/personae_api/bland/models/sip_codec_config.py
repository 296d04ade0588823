# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `SipCodecConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import BOOLEAN, STRING, Array, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass


_FIELDS: Mapping[str, Field] = {"codecs": Field("codecs", Array(STRING)), "transcode": Field("transcode", BOOLEAN)}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class SipCodecConfig(Model):
    """How sound is encoded on a route."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    codecs: list[str] | Unset = UNSET
    """Codecs to offer, the best first; PCMU, PCMA, G.729, Opus and G.722 are known."""
    transcode: bool | Unset = UNSET
    """Translate between codecs if the two sides share none."""
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
            new.codecs = UNSET
            new.transcode = UNSET
            new._additional = None
            return new
        new.codecs = source.get("codecs", UNSET)
        new.transcode = source.get("transcode", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
