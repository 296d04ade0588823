"""What becomes of a new thing in time: the states that `x-personae-wait` tells of it, one after another, to its end."""

from __future__ import annotations

from collections.abc import Mapping
from threading import Lock
from typing import Any, NamedTuple

from ..specification.operations import Operation
from ..specification.resources import Kind, Resource
from ..specification.schema import MISSING


class Ending(NamedTuple):
    """A bad end: the state, None for the first that the specification has, and the vendor's reason."""

    state: str | None
    reason: str


class Endings:
    """The bad ends that somebody has asked for, by the operations whose things come to them."""

    def __init__(self) -> None:
        self._asked: dict[str, list[Ending]] = {}
        self._lock = Lock()

    def add(self, operation: str, ending: Ending, times: int) -> None:
        """Have so many of the next things that an operation makes end like this."""
        with self._lock:
            self._asked.setdefault(operation, []).extend([ending] * times)

    def take(self, operation: str) -> Ending | None:
        """How the thing ends that an operation makes now, None if well."""
        with self._lock:
            asked = self._asked.get(operation)
            return asked.pop(0) if asked else None


class Life:
    """The states of one thing; what somebody else has written into it ends them."""

    def __init__(self, read: Operation, born: float, ending: Ending | None) -> None:
        self._wait = read.wait or {}
        self._fields = read.item.fields
        self._born = born
        self._ending = ending
        self._written: dict[str, Any] | None = None
        self.is_over = False

    def changes(self, data: Mapping[str, Any], moment: float) -> dict[str, Any]:
        """What is otherwise in the thing at this moment; MISSING for what is not in it yet."""
        if self._written is not None and any(data.get(name, MISSING) != value for name, value in self._written.items()):
            self.is_over = True
            return {}
        age, usual = moment - self._born, self._wait["usual"]
        self.is_over = age >= usual
        states = [(state["field"][1:], state) for state in self._wait["states"]]
        found = {name: self._value(state, age / usual) for name, state in states}
        if self.is_over and self._ending is not None:
            found |= self._badly(self._ending)
        self._written = {name: value for name, value in found.items() if name in self._fields}
        return {name: value for name, value in self._written.items() if data.get(name, MISSING) != value}

    def _value(self, state: Mapping[str, Any], share: float) -> Any:
        going, well = state.get("going", ()), state.get("well", ())
        if share >= 1 and self._ending is None and well and well != "any":
            return well[0]
        if going:
            return going[min(int(share * len(going)), len(going) - 1)]
        return False if well == [True] else MISSING  # what only tells of ends is not there before

    def _badly(self, ending: Ending) -> dict[str, Any]:
        reason = {self._wait["reason"][1:]: ending.reason} if "reason" in self._wait else {}
        for state in self._wait["states"]:
            values = state.get("badly", ())
            if values != "any" and values and ending.state in (None, *values):
                return {**reason, state["field"][1:]: ending.state or values[0]}
        return reason


def read_of(resource: Resource) -> Operation | None:
    """The operation that reads things of a collection and tells how far they are."""
    reads = resource.operations.get(Kind.READ, ())
    return next((operation for operation in reads if operation.wait is not None), None)


def bad_states(read: Operation) -> list[str]:
    """The states in which things can end badly."""
    states = (read.wait or {"states": []})["states"]
    return [value for state in states if state.get("badly", "any") != "any" for value in state["badly"]]
