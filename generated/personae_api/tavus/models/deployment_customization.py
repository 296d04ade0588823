# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DeploymentCustomization`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ...base import Field, Model, or_none
from ...shapes import ANY, Map, Reference, keys, rest, some
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .deployment_conversation_settings import DeploymentConversationSettings
    from .landing_page import LandingPage

_CONVERSATION_SHAPE = Reference(
    "personae_api.tavus.models.deployment_conversation_settings", "DeploymentConversationSettings"
)
_LANDING_PAGE_SHAPE = Reference("personae_api.tavus.models.landing_page", "LandingPage")

_FIELDS: Mapping[str, Field] = {
    "conversation": Field("conversation", _CONVERSATION_SHAPE),
    "landing_page": Field("landing_page", _LANDING_PAGE_SHAPE),
    "widget": Field("widget", Map(ANY)),
    "preview": Field("preview", Map(ANY)),
    "haircheck": Field("haircheck", Map(ANY)),
    "after_call": Field("after_call", Map(ANY)),
}
_REQUIRED = ()
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_new = object.__new__


@attrs.define(kw_only=True, repr=False, weakref_slot=False)
class DeploymentCustomization(Model):
    """How a deployment looks, and what the PAL is told."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    conversation: DeploymentConversationSettings | Unset = UNSET
    """What conversations begin with."""
    landing_page: LandingPage | Unset = UNSET
    """The page, for landing-page."""
    widget: dict[str, Any] | Unset = UNSET
    """The widget."""
    preview: dict[str, Any] | Unset = UNSET
    """What shows before a call."""
    haircheck: dict[str, Any] | Unset = UNSET
    """What shows while a visitor looks after camera and microphone."""
    after_call: dict[str, Any] | Unset = UNSET
    """What shows after a call."""
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
            new.conversation = UNSET
            new.landing_page = UNSET
            new.widget = UNSET
            new.preview = UNSET
            new.haircheck = UNSET
            new.after_call = UNSET
            new._additional = None
            return new
        value_of_conversation = source.get("conversation", UNSET)
        new.conversation = (
            _CONVERSATION_SHAPE.from_dict(value_of_conversation)
            if isinstance(value_of_conversation, dict)
            else value_of_conversation
        )
        value_of_landing_page = source.get("landing_page", UNSET)
        new.landing_page = (
            _LANDING_PAGE_SHAPE.from_dict(value_of_landing_page)
            if isinstance(value_of_landing_page, dict)
            else value_of_landing_page
        )
        new.widget = source.get("widget", UNSET)
        new.preview = source.get("preview", UNSET)
        new.haircheck = source.get("haircheck", UNSET)
        new.after_call = source.get("after_call", UNSET)
        new._additional = rest(source, _KNOWN)
        return new
