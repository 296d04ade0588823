"""What came of the cases of a suite."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

RAW = "it raised "
UNKNOWN = "no reason is known"


@dataclass(frozen=True, slots=True)
class Case:
    """A case: what it is called, and why it did not pass, empty if it did."""

    name: str
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Suite:
    """A suite that was run: what of the package it was held against, and where its cases are from."""

    title: str
    about: str
    source: str
    cases: Sequence[Case] = field(repr=False)

    @property
    def passed(self) -> int:
        """How many cases passed."""
        return sum(not case.fault for case in self.cases)

    @property
    def unexplained(self) -> list[Case]:
        """The cases that should have passed."""
        return [case for case in self.cases if case.fault.startswith((RAW, UNKNOWN))]


def raised(act: Callable[[], str]) -> str:
    """What an attempt says, or that it raised what it never should."""
    try:
        return act()
    except Exception as error:  # noqa: BLE001  (this is what is looked for)
        return f"{RAW}{type(error).__name__}"
