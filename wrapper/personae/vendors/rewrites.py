"""What an operation does whose path does not tell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..sandbox.specification.paths import split


@dataclass(frozen=True, slots=True)
class Meaning:
    """An operation acts as one with another method and path would, whose parameters may be anywhere in the request.

    >>> Meaning("PATCH /v1/inbound/{phone_number}", sets={"phone_number": "phoneNumber", "label": "newLabel"})
    ... # doctest: +SKIP
    """

    as_if: str
    """A method and a path, such as `PATCH /v1/inbound/{phone_number}`."""
    sets: Mapping[str, str] = field(default_factory=dict)
    """Fields and ids that a request calls by another name."""
    within: str | None = None
    """The field of the body that holds those of the item."""
    each: str | None = None
    """The list in the body of which each entry is done by itself: ids, files, or objects with fields."""
    answers: Mapping[str, str] = field(default_factory=dict)
    """Fields of the answer that repeat a value of the request, or, for the name '', all fields of the item."""
    tells_all: bool = False
    """Whether the answer has all items that are there in the end, not only those that the request was about."""

    @property
    def method(self) -> str:
        """The method as which it acts."""
        return self.as_if.partition(" ")[0]

    @property
    def segments(self) -> tuple[str, ...]:
        """The parts of the path as which it acts."""
        return split(self.as_if.partition(" ")[2])
