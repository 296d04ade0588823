"""What becomes of a thing in time: the states that `x-personae-wait` tells of it, one after another, to its end.

What else happens on the way, `x-personae-life` says: which fields have the moments, what is there at the end, what ends
the thing, and which events are sent.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from math import inf
from threading import Lock
from typing import Any, NamedTuple

from ..clock import stamp
from ..specification.operations import Operation
from ..specification.resources import Kind, Resource
from ..specification.schemas.sampling import sample
from ..specification.schemas.schema import MISSING, Node
from ..specification.schemas.validation import problem

_UNITS = {"milliseconds": 0.001, "seconds": 1.0, "minutes": 60.0}
_NOTHING: tuple[Any, ...] = (None, "", 0, [], {})
_EXACT = 1e-9
"""What a share may lack of the one that it stands for."""
_MILLISECONDS = 1e11
"""Moments above this are in milliseconds, others in seconds."""


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


class Step(NamedTuple):
    """What changes in a thing at a moment, MISSING for what is not in it any more, and what happens with that."""

    changes: Mapping[str, Any]
    events: tuple[str, ...]
    """Of `made`, `going`, `began`, `well`, `badly` and `over`."""


class Life:
    """The states of one thing; what somebody else has written into it ends them.

    `after` is how much of its time has passed when it is seen first, a share.
    """

    def __init__(self, read: Operation, born: float, ending: Ending | None = None, after: float = 0.0) -> None:
        self.read = read
        self._wait: Mapping[str, Any] = read.wait or {"states": [], "usual": inf}
        self._said: Mapping[str, Any] = read.life or {}
        self._fields = read.item.fields
        self._ending = ending
        self._written: Mapping[str, Any] = {}
        self._shares = [share for share in _shares(self._wait["states"]) if share > after]
        self._start = born - (after * self._wait["usual"] if after else 0.0)
        self._born = born
        self.is_over = False

    @property
    def due(self) -> float:
        """The moment of the next step."""
        return inf if self.is_over else self._start + self._shares[0] * self._wait["usual"]

    def first(self) -> Step:
        """What a new thing has."""
        later = dict.fromkeys([*self._said.get("later", ()), *self._said.get("began", ()), *self._over_fields()])
        has_begun = len(self._shares) == 1
        began = self._moments("began", self._born) if has_begun else {}
        changes = {**self._state(0.0), **_as_absent(self._fields, later), **self._said.get("made", {}), **began}
        return self._step(changes, "made", "going", *(["began"] if has_begun else []))

    def resume(self, data: Mapping[str, Any]) -> None:
        """Go on from the state that a thing has."""
        states = [state["field"][1:] for state in self._wait["states"]]
        self._written = {name: data[name] for name in states if name in data}

    def next(self, data: Mapping[str, Any]) -> Step:
        """What changes at the moment that is due."""
        if any(data.get(name, MISSING) != value for name, value in self._written.items()):
            self.is_over = True
            return Step({}, ())
        moment, share = self.due, self._shares.pop(0)
        if self._shares:
            begins = len(self._shares) == 1
            began = self._moments("began", moment) if begins else {}
            return self._step({**self._state(share), **began}, "going", *(["began"] if begins else []))
        self.is_over = True
        state, ended = self._state(1.0), self._ended(data, moment)
        if self._ending is None:
            return self._step({**self._late(data), **self._said.get("well", {}), **state, **ended}, "well", "over")
        return self._step({**state, **self._badly(self._ending), **ended}, "badly", "over")

    def ended(self, operation: str, data: Mapping[str, Any], moment: float) -> Step:
        """What changes when an operation ends it."""
        self.is_over = True
        return self._step({**self._said["ends"][operation], **self._ended(data, moment)}, "over")

    def _step(self, changes: Mapping[str, Any], *events: str) -> Step:
        found = {name: value for name, value in changes.items() if name in self._fields}
        states = {state["field"][1:] for state in self._wait["states"]}
        self._written = {name: value for name, value in found.items() if name in states}
        return Step(found, events)

    def _state(self, share: float) -> dict[str, Any]:
        return {state["field"][1:]: self._value(state, share) for state in self._wait["states"]}

    def _value(self, state: Mapping[str, Any], share: float) -> Any:
        going, well = state.get("going", ()), state.get("well", ())
        if share >= 1 and self._ending is None and well and well != "any":
            return well[0]
        if going:
            return going[min(int(share * len(going) + _EXACT), len(going) - 1)]
        return False if well == [True] else MISSING  # what only tells of ends is not there before

    def _badly(self, ending: Ending) -> dict[str, Any]:
        found = {**self._said.get("badly", {}), **self._reason(ending.reason)}
        for state in self._wait["states"]:
            values = state.get("badly", ())
            if values != "any" and values and ending.state in (None, *values):
                return {**found, state["field"][1:]: ending.state or values[0]}
        return found

    def _reason(self, text: str) -> dict[str, Any]:
        """Why it ended badly, where the vendor says that: a text, or one in an object."""
        first, *rest = self._wait.get("reason", "/")[1:].split("/")
        if first not in self._fields:
            return {}
        whole = sample(self._fields[first].concrete()) if rest else {}
        return {first: {**(whole if isinstance(whole, dict) else {}), rest[0]: text} if rest else text}

    def _late(self, data: Mapping[str, Any]) -> dict[str, Any]:
        """What is there at a good end, as the example shows it."""
        shown: Mapping[str, Any] = next((one for one in self.read.example_items if isinstance(one, dict)), {})
        late = (name for name in self._said.get("later", ()) if shown.get(name) is not None)
        return {name: shown[name] for name in late if data.get(name) in _NOTHING}

    def _over_fields(self) -> Iterator[str]:
        yield from self._said.get("over", ())
        for fields in self._said.get("lasted", {}).values():
            yield from fields

    def _ended(self, data: Mapping[str, Any], moment: float) -> dict[str, Any]:
        """The moment of the end and how long it took, which is never before it began."""
        names = self._said.get("began", ())
        began = next((at for name in names if (at := _read_moment(data.get(name)))), moment if names else self._born)
        over = max(moment, began)
        found = self._moments("over", over)
        for unit, fields in self._said.get("lasted", {}).items():
            took = round((over - began) / _UNITS[unit], 6)
            forms = (int(took) if took == int(took) else took, round(took), str(round(took)))
            found |= {name: _fitting(self._fields[name], forms) for name in fields if name in self._fields}
        return found

    def _moments(self, kind: str, moment: float) -> dict[str, Any]:
        names = [name for name in self._said.get(kind, ()) if name in self._fields]
        return {name: _fitting(self._fields[name], (stamp(moment), int(moment * 1000), moment)) for name in names}


def _shares(states: list[Mapping[str, Any]]) -> list[float]:
    """When the state changes, as shares of the time that it takes in all."""
    counts = {len(state.get("going", ())) for state in states}
    return sorted({place / count for count in counts for place in range(1, count)} | {1.0})


def _fitting(node: Node, forms: tuple[Any, ...]) -> Any:
    return next((form for form in forms if problem(node, form) is None), forms[0])


def _as_absent(fields: Mapping[str, Node], names: Mapping[str, Any]) -> dict[str, Any]:
    """Fields as they are before there is anything in them."""
    return {
        name: next((form for form in _NOTHING if problem(fields[name], form) is None), MISSING)
        for name in names
        if name in fields
    }


def _read_moment(value: Any) -> float | None:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value / 1000 if value > _MILLISECONDS else float(value)
    try:
        moment = dt.datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).timestamp()


def life_of(resource: Resource) -> Operation | None:
    """The operation that reads things of a collection and tells how far they are, or what ends them."""
    reads = resource.operations.get(Kind.READ, ())
    return next((operation for operation in reads if operation.wait or operation.life), None)


def share_of(read: Operation, data: Mapping[str, Any]) -> float | None:
    """How far a thing is that is there already: a share of the time that it takes, None if it is over."""
    for state in (read.wait or {"states": []})["states"]:
        name, going = state["field"][1:], state.get("going", ())
        value = data.get(name, MISSING)
        if any(isinstance(ends, list) and value in ends for ends in (state.get("well"), state.get("badly"))):
            return None
        if value in going:
            return float(going.index(value) / len(going))
        if "any" in (state.get("well"), state.get("badly")) and value not in (None, MISSING):
            return None
    return 0.0 if read.wait is not None and not any("going" in state for state in read.wait["states"]) else None


def bad_states(read: Operation) -> list[str]:
    """The states in which things can end badly."""
    states = (read.wait or {"states": []})["states"]
    return [value for state in states if state.get("badly", "any") != "any" for value in state["badly"]]
