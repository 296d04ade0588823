"""Which fields an answer has by its specification: one that is misspelt is not one without a value."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from personae_api.shapes import Array, Map, OneOf, Reference, Shape

from . import fields

Known: TypeAlias = Callable[[str], Sequence[str] | None]
"""None for a path that may lead to something, else the names that there are at the place where it leads to nothing."""


def among(names: Sequence[str]) -> Known:
    """Of an answer that has these fields, whatever is in them."""
    return lambda path: None if path.partition(".")[0] in names else names


def of_shape(shape: Shape) -> Known:
    """Of an answer, or of each item of one that is a list."""
    return lambda path: _others(shape, path.split("."))


def completed(known: Known, incomplete: str) -> list[str]:
    """How the last of several fields may go on."""
    before, comma, path = incomplete.rpartition(",")
    around, dot, name = path.rpartition(".")
    names = known(f"{around}{dot}") or ()
    paths = [f"{around}{dot}{one}" for one in dict.fromkeys(names) if one.startswith(name)]
    return [f"{before}{comma}{one}" for one in paths if one not in before.split(",")]


def _others(shape: Shape, parts: Sequence[str]) -> Sequence[str] | None:
    if not parts or type(shape) is Shape:
        return None
    if isinstance(shape, OneOf):
        found = [_others(option, parts) for option in shape.options]
        return None if None in found else [name for names in found if names is not None for name in names]
    if isinstance(shape, Array):
        return _others(shape.items, parts[1:] if parts[0].isdecimal() else parts)
    if isinstance(shape, Map):
        return _others(shape.values, parts[1:])
    return _of_object(shape, parts) if isinstance(shape, Reference) else []


def _of_object(shape: Reference, parts: Sequence[str]) -> Sequence[str] | None:
    model = shape.load()
    known = fields.named(model.FIELDS, parts[0])
    if known is not None:
        return _others(model.FIELDS[known].shape, parts[1:])
    return list(model.FIELDS) if model.FURTHER is None else _others(model.FURTHER, parts[1:])
