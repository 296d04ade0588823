"""Operations that act as one with another method and path would."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Rewrite:
    """What to take a request for, whose path does not tell what it does; its parameters may be anywhere in it.

    >>> Rewrite("PATCH /v1/inbound/{phone_number}", names={"phone_number": "phoneNumber", "label": "newLabel"})
    ... # doctest: +SKIP
    """

    to: str
    """A method and a path, such as `PATCH /v1/inbound/{phone_number}`."""
    names: Mapping[str, str] = field(default_factory=dict)
    """Fields and ids that the request calls by another name: theirs, and then its."""
    within: str | None = None
    """The field of the body that holds those of the item."""
    each: str | None = None
    """The list in the body of which each entry is done by itself: ids, files, or objects with fields."""
    repeats: Mapping[str, str] = field(default_factory=dict)
    """Fields of the answer that repeat a value of the request, or, for the name '', all fields of the item."""
    lists_all: bool = False
    """Whether the answer has all items that are there in the end, not only those that the request was about."""
