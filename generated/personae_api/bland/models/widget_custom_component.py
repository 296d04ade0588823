# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""The model `WidgetCustomComponent`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from ...base import NO_NAMES, Field, Model, Seen, no_object, see
from ...base import fill as _fill
from ...shapes import DATE_TIME, LONGEST_EXACT, STRING, Array, date_time, from_iso_format, keys, some

_FIELDS: Mapping[str, Field] = {
    "id": Field("id", STRING, required=True),
    "org_id": Field("org_id", STRING, required=True),
    "widget_id": Field("widget_id", STRING, required=True),
    "pathway_id": Field("pathway_id", STRING, required=True),
    "pathway_node": Field("pathway_node", STRING, required=True),
    "width": Field("width", STRING, required=True),
    "height": Field("height", STRING, required=True),
    "variables": Field("variables", Array(STRING), required=True),
    "iframe_url": Field("iframe_url", STRING, required=True),
    "created_at": Field("created_at", DATE_TIME, required=True),
    "updated_at": Field("updated_at", DATE_TIME, required=True),
}
_REQUIRED = (
    "id",
    "org_id",
    "widget_id",
    "pathway_id",
    "pathway_node",
    "width",
    "height",
    "variables",
    "iframe_url",
    "created_at",
    "updated_at",
)
_required = keys(*_REQUIRED)
_KNOWN = frozenset(_FIELDS)
_SEEN: Seen = {}
_new = object.__new__


@attrs.define(init=False, eq=False, repr=False, weakref_slot=False)
class WidgetCustomComponent(Model):
    """A page of your own that a widget shows in a frame."""

    FIELDS: ClassVar[Mapping[str, Field]] = _FIELDS

    id: str
    """Id of the custom component."""
    org_id: str
    """Organisation it belongs to."""
    widget_id: str
    """Widget that shows the frame."""
    pathway_id: str
    """Pathway with the node."""
    pathway_node: str
    """Node at which the frame is shown."""
    width: str
    """Width of the frame in CSS, such as 100%."""
    height: str
    """Height of the frame in CSS, such as 240px."""
    variables: list[str]
    """Names of variables that are added to the address as parameters."""
    iframe_url: str
    """Page in the frame."""
    created_at: dt.datetime
    """When it was made."""
    updated_at: dt.datetime
    """When it last changed."""
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    def __init__(
        self,
        *,
        id: str,
        org_id: str,
        widget_id: str,
        pathway_id: str,
        pathway_node: str,
        width: str,
        height: str,
        variables: list[str],
        iframe_url: str,
        created_at: dt.datetime,
        updated_at: dt.datetime,
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
            exact = len(source) == 11
        except KeyError:
            values = some(source, _REQUIRED)
            exact = False
        (
            new.id,
            new.org_id,
            new.widget_id,
            new.pathway_id,
            new.pathway_node,
            new.width,
            new.height,
            new.variables,
            new.iframe_url,
            value_of_created_at,
            value_of_updated_at,
        ) = values
        try:
            new.created_at = from_iso_format(value_of_created_at)
            new.updated_at = from_iso_format(value_of_updated_at)
            if len(value_of_created_at) > LONGEST_EXACT or len(value_of_updated_at) > LONGEST_EXACT:
                raise ValueError
        except (TypeError, ValueError):
            new.created_at = date_time(value_of_created_at)
            new.updated_at = date_time(value_of_updated_at)
        if exact:
            new._additional = None
            new._absent = NO_NAMES
            return new
        new._absent, beyond = _SEEN.get(tuple(source)) or see(source, _KNOWN, _SEEN)
        new._additional = {name: source[name] for name in beyond} if beyond else None
        return new
