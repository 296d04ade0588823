# Generated from openapi/ by `make generate`: do not edit, change the specification or its overlay.
"""Events: what a vendor sends by itself, to an address of yours."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, Self, TypeVar, cast

import attrs

from .base import NO_NAMES, Model, no_object
from .shapes import Reference

T_co = TypeVar("T_co", covariant=True)


@attrs.define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class UnknownEvent(Model):
    """An event that the specification does not know; all of it is in `additional_properties`."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")
    _absent: frozenset[str] = attrs.field(default=NO_NAMES, alias="_absent")

    __replace__ = Model.replace

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if fault := no_object(cls, source):
            del source
            raise TypeError(fault)
        return cls(additional_properties=dict(source))


class Events(Generic[T_co]):
    """The events of a vendor: a text in a field of `typed` names one, otherwise the fields in `marked` give it away."""

    def __init__(
        self,
        vendor: str,
        typed: Mapping[str, Mapping[str, Reference]],
        marked: tuple[tuple[frozenset[str], Reference], ...],
    ) -> None:
        self.vendor = vendor
        self.typed = typed
        self.marked = marked

    def recognise(self, value: Mapping[str, Any]) -> Reference | None:
        """The shape of the event that an object is, None if it is none that is known."""
        for field, shapes in self.typed.items():
            text = value.get(field)
            if isinstance(text, str) and text in shapes:
                return shapes[text]
        return next((shape for marks, shape in self.marked if marks <= value.keys()), None)

    def decode(self, value: dict[str, Any]) -> T_co:
        """The event that an object is; never raises, whatever it holds."""
        shape = self.recognise(value)
        return cast("T_co", UnknownEvent.from_dict(value) if shape is None else shape.decode(value))
