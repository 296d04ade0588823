# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `DeploymentCustomization`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import ANY, Map, Reference, keys, some
from ...types import UNSET, Unset
from .. import models

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
_OPTIONAL = _KNOWN.difference(_REQUIRED)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class DeploymentCustomization(Model):
    """How a deployment looks, and the instructions of the PAL."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS
    OPEN: ClassVar[bool] = True

    conversation: models.DeploymentConversationSettings | None
    """What conversations begin with."""
    landing_page: models.LandingPage | None
    """The page, for landing-page."""
    widget: dict[str, Any] | None
    """The widget."""
    preview: dict[str, Any] | None
    """What shows before a call."""
    haircheck: dict[str, Any] | None
    """What shows while a visitor looks after camera and microphone."""
    after_call: dict[str, Any] | None
    """What shows after a call."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        conversation: models.DeploymentConversationSettings | Unset = UNSET,
        landing_page: models.LandingPage | Unset = UNSET,
        widget: dict[str, Any] | Unset = UNSET,
        preview: dict[str, Any] | Unset = UNSET,
        haircheck: dict[str, Any] | Unset = UNSET,
        after_call: dict[str, Any] | Unset = UNSET,
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
            exact = len(source) == 0
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        if exact:
            new.conversation = None
            new.landing_page = None
            new.widget = None
            new.preview = None
            new.haircheck = None
            new.after_call = None
            new._additional = None
            new._absent = _OPTIONAL
            return new
        value_of_conversation = source.get("conversation")
        new.conversation = (
            _CONVERSATION_SHAPE.from_dict(value_of_conversation)
            if isinstance(value_of_conversation, dict)
            else value_of_conversation
        )
        value_of_landing_page = source.get("landing_page")
        new.landing_page = (
            _LANDING_PAGE_SHAPE.from_dict(value_of_landing_page)
            if isinstance(value_of_landing_page, dict)
            else value_of_landing_page
        )
        new.widget = source.get("widget")
        new.preview = source.get("preview")
        new.haircheck = source.get("haircheck")
        new.after_call = source.get("after_call")
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
