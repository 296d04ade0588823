"""The calls that methods make, and what their answers may be."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from personae_api.shapes import Shape
from personae_api.types import Call

from ..methods import Method, is_once


def made(method: Method, given: Mapping[str, Any]) -> Call[Any, Any]:
    """What a method would send."""
    call: Call[Any, Any] = getattr(import_module(f"personae_api.{method.vendor}.calls"), method.call)(**given)
    return call


def whatever(method: Method) -> Call[Any, Any]:
    """The same, whatever it is called with."""
    names = set(method.arguments["required"])
    if method.once is not None and is_once(method):
        names = names - {method.once["key"]} | ({method.once["replaces"]} - {None})
    return made(method, dict.fromkeys(names, ""))


def shape_of(method: Method) -> Shape:
    """What a method answers."""
    return whatever(method).shape or Shape()


def may_be_file(method: Method) -> bool:
    """Whether its answer is a file, or may be one where it mostly is JSON."""
    return method.answer == "file" or (method.answer == "value" and bool(whatever(method).operation.media_types))
