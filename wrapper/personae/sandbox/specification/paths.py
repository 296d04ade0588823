"""The parts of a path, and what they have in common with those of another."""

from __future__ import annotations

from typing import TypeAlias

Template: TypeAlias = tuple[str | None, ...]
"""A path with None for each parameter, and no plural: `/v1/widgets` and `/v1/widget/{id}` are about the same."""


def split(path: str) -> tuple[str, ...]:
    """The parts of a path."""
    return tuple(path.split("/")[1:])


def is_parameter(segment: str) -> bool:
    """Whether a part of a path stands for a value."""
    return segment.startswith("{")


def name_of(segment: str) -> str:
    """What a part of a path that stands for a value is called."""
    return segment.strip("{}")


def word(segment: str) -> str:
    """A fixed part of a path, in the singular."""
    if len(segment) <= 3 or not segment.endswith("s") or segment.endswith(("ss", "us", "is")):
        return segment
    if segment.endswith("ies"):
        return f"{segment[:-3]}y"
    return segment[:-2] if segment.endswith(("ches", "shes", "sses", "xes")) else segment[:-1]


def template(segments: tuple[str, ...]) -> Template:
    """What paths about the same have in common."""
    return tuple(None if is_parameter(segment) else word(segment) for segment in segments)
