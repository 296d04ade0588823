"""Searches for a regular expression: all ways to match are followed at once, so that none is tried twice."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from functools import lru_cache
from typing import TypeAlias

from .patterns import Choice, Edge, One, Repeat, Row, Tree, Unreadable, read

MAX_STATES = 10_000
"""How large an expression may be, with its repeated parts written out."""
MAX_STEPS = 1_000_000
"""How much is done for one text, less than a second; what takes longer passes."""
_MAX_REMEMBERED = 100_000
"""How many states are remembered in all, of the steps that were taken before."""
_MAX_PLACES = 50_000


class _State:
    """A place in an expression: what it takes to leave it, and where that leads."""

    __slots__ = ("ahead", "edge", "one", "then", "wanted")

    def __init__(self, *then: _State) -> None:
        self.then: tuple[_State, ...] = then
        self.one: One | None = None
        self.edge: Edge | None = None
        self.ahead: Automaton | None = None
        self.wanted = True


_Place: TypeAlias = tuple[_State, int]
"""A state, and how many characters have led to it."""

_UNKNOWN: frozenset[_State] = frozenset((_State(),))


class _Spent(Exception):
    """A search has taken too long."""


class _Budget:
    """How much may still be done for a text."""

    def __init__(self) -> None:
        self.left = MAX_STEPS

    def take(self, steps: int) -> None:
        self.left -= steps
        if self.left < 0:
            raise _Spent


class Automaton:
    """An expression with its parts as states."""

    def __init__(self, tree: Tree) -> None:
        self._count = 0
        self._has_edges = self._looks_ahead = False
        self._end = _State()
        self._start = self._built(tree, self._end)
        self._known: dict[tuple[frozenset[_State], str | None, str | None], frozenset[_State] | None] = {}
        self._remembered = 0

    def _built(self, tree: Tree, then: _State) -> _State:
        """The state from which a part leads to another state."""
        self._count += 1
        if self._count > MAX_STATES:
            raise Unreadable("it is too large")
        if isinstance(tree, Row):
            for part in reversed(tree.parts):
                then = self._built(part, then)
            return then
        if isinstance(tree, Choice):
            return _State(*(self._built(option, then) for option in tree.options))
        if isinstance(tree, Repeat):
            return self._repeated(tree, then)
        state = _State(then)
        if isinstance(tree, One):
            state.one = tree
        elif isinstance(tree, Edge):
            state.edge, self._has_edges = tree, True
        else:
            state.ahead, state.wanted, self._looks_ahead = Automaton(tree.part), tree.wanted, True
        return state

    def _repeated(self, tree: Repeat, then: _State) -> _State:
        if tree.most is None:
            loop = _State()
            loop.then = (self._built(tree.part, loop), then)
            first = loop
        else:
            first = then
            for _ in range(tree.most - tree.least):
                first = _State(self._built(tree.part, first), then)
        for _ in range(tree.least):
            first = self._built(tree.part, first)
        return first

    def is_found_in(self, text: str) -> bool:
        """Whether some part of a text matches, or that takes too long to say."""
        try:
            return self._runs(text, 0, _Budget(), anywhere=True)
        except _Spent:
            return True

    def _runs(self, text: str, place: int, budget: _Budget, *, anywhere: bool = False) -> bool:
        start = frozenset((self._start,))
        states: frozenset[_State] = start
        while True:
            before = text[place - 1] if place else None
            after = text[place] if place < len(text) else None
            following = self._step(states, before, after, text, place, budget)
            if following is None:
                return True
            if after is None or not (following or anywhere):
                return False
            states = following | start if anywhere else following
            place += 1

    def _step(
        self, states: frozenset[_State], before: str | None, after: str | None, text: str, place: int, budget: _Budget
    ) -> frozenset[_State] | None:
        """Where a character leads; None if the expression is at its end."""
        budget.take(1)
        key = (states, before if self._has_edges else "", after)
        known = self._known.get(key, _UNKNOWN)
        if known is not _UNKNOWN:
            return known
        reached = self._reached(states, before, after, text, place, budget)
        found = None
        if self._end not in reached:
            found = frozenset(
                state.then[0] for state in reached if state.one is not None and after and state.one.holds(after)
            )
        if not self._looks_ahead:
            self._remembered += len(states) + len(found or ())
            if self._remembered > _MAX_REMEMBERED:
                self._known, self._remembered = {}, 0
            self._known[key] = found
        return found

    def _reached(
        self, states: Iterable[_State], before: str | None, after: str | None, text: str, place: int, budget: _Budget
    ) -> set[_State]:
        """The states themselves, and those to which they lead without a character."""
        reached: set[_State] = set()
        waiting = list(states)
        while waiting:
            state = waiting.pop()
            if state in reached:
                continue
            reached.add(state)
            budget.take(1)
            if (
                state.one is not None
                or (state.edge is not None and not state.edge.holds(before, after))
                or (state.ahead is not None and state.ahead._runs(text, place, budget) is not state.wanted)
            ):
                continue
            waiting.extend(state.then)
        return reached

    def sample(self, least: int) -> str | None:
        """A short text of at least so many characters that may match: what has to be around it is not looked at."""
        first: _Place = (self._start, 0)
        came: dict[_Place, tuple[_Place, str]] = {}
        waiting: deque[_Place] = deque([first])
        seen: set[_Place] = {first}
        while waiting and len(seen) < _MAX_PLACES:
            here = waiting.popleft()
            state, count = here
            if state is self._end and count == least:
                return _way(here, first, came)
            character = "" if state.one is None else state.one.sample
            if state.one is not None and not character:
                continue
            for then in state.then:
                there = (then, min(count + len(character), least))
                if there not in seen:
                    seen.add(there)
                    came[there] = (here, character)
                    waiting.append(there)
        return None


def _way(here: _Place, first: _Place, came: dict[_Place, tuple[_Place, str]]) -> str:
    characters = []
    while here != first:
        here, character = came[here]
        characters.append(character)
    return "".join(reversed(characters))


@lru_cache(maxsize=1024)
def search(pattern: str) -> Automaton:
    """The expression, ready to be looked for; Unreadable if it is not judged."""
    try:
        return Automaton(read(pattern))
    except RecursionError:
        raise Unreadable("its groups are nested too deeply") from None
