# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `LandingPage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import STRING, Array, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .landing_page_link import LandingPageLink

_CTA_SHAPE = Array(Reference("personae_api.tavus.models.landing_page_link", "LandingPageLink"))

_FIELDS: Mapping[str, Field] = {
    "title": Field("title", STRING),
    "description": Field("description", STRING),
    "cta": Field("cta", _CTA_SHAPE),
    "logo": Field("logo", STRING),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class LandingPage(Model):
    """A page of its own."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    title: str | Unset = UNSET
    """Title."""
    description: str | Unset = UNSET
    """What is said below it."""
    cta: list[LandingPageLink] | Unset = UNSET
    """Buttons."""
    logo: str | Unset = UNSET
    """Address of a picture."""
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
            new.title = UNSET
            new.description = UNSET
            new.cta = UNSET
            new.logo = UNSET
            new._additional = None
            return new
        new.title = source.get("title", UNSET)
        new.description = source.get("description", UNSET)
        value_of_cta = source.get("cta", UNSET)
        new.cta = _CTA_SHAPE.decode(value_of_cta)
        new.logo = source.get("logo", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
