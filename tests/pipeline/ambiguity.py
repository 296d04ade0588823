"""How the time of a regular expression grows with its input, told from the expression alone.

Python tries the ways through an expression one after another until one leads to a match, so its time is the number of
ways that do not. The expression is made an automaton whose states are its characters (Glushkov), with as many edges
from one to another as there are ways. The number of ways through it grows

- exponentially if the same text leads from a state to itself in two ways, as in `(a+)+b`;
- with a power of the length if one text leads from a state to itself, from it to another one, and from that to itself.
  A search tries each beginning, so it has a state that every text leads back to: that makes `[A-Z]+s` quadratic.

A state from which the rest is sure to match, whatever follows, is no such state: there the search is over. Assertions
(`$`, `(?!...)`) may fail, more is not known of them, so what is refused may be linear, but what passes is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

_MOST_COPIES = 16
"""A repeat of more counts as one without end."""

_SAMPLES = "\x00\t\n\x1c !-./09:;<=>?@AZ[\\]^_`az{|}~\x7f\x85\xa0é\u0663中\u2028\ufeff\U0001f600"
"""Characters of every category, beside which the expression's own ones and their neighbours are looked at."""

_CATEGORIES = {
    op.CATEGORY_DIGIT: re.compile(r"\d"),
    op.CATEGORY_NOT_DIGIT: re.compile(r"\D"),
    op.CATEGORY_SPACE: re.compile(r"\s"),
    op.CATEGORY_NOT_SPACE: re.compile(r"\S"),
    op.CATEGORY_WORD: re.compile(r"\w"),
    op.CATEGORY_NOT_WORD: re.compile(r"\W"),
}

_Ways = Counter[int]
_Places = tuple[int, ...]


def fault(pattern: str | bytes, flags: int = 0, *, search: bool = True) -> str:
    """Why an expression is not linear, nothing if it is; `search` is for all but `match` and `fullmatch`."""
    text = pattern.decode("latin-1") if isinstance(pattern, bytes) else pattern
    parsed = _parser.parse(text, flags)
    try:
        automaton = _Automaton(list(parsed), parsed.state.flags, search)
    except NotImplementedError as error:
        return f"not understood: {error}"
    return "exponential" if automaton.is_exponential() else "polynomial" if automaton.is_polynomial() else ""


@dataclass(slots=True)
class _Part:
    """A part of an expression: the ways to pass it by, and the ways into it and out of it."""

    empty: int = 1
    first: _Ways = field(default_factory=Counter)
    last: _Ways = field(default_factory=Counter)
    surely_empty: bool = True
    """Whether it can be passed by, whatever follows."""
    surely_last: frozenset[int] = frozenset()
    """The states after which nothing more is needed, whatever follows."""


class _Automaton:
    def __init__(self, nodes: list[Any], flags: int, search: bool) -> None:
        self.flags = flags
        self.chars = dict.fromkeys(_SAMPLES)
        self.accepting: list[Callable[[str], bool]] = []
        self.ways: list[_Ways] = []
        """The edges from each state, with how many there are to each other one."""
        whole = self.sequence(nodes)
        self.sure = whole.surely_last
        if search and not (nodes and self._is_start(nodes[0])):
            start = self.state(lambda char: True)
            self.join(Counter([start]), Counter([start]))
            if nodes and nodes[0] == (op.AT, op.AT_BEGINNING):
                before, start = start, self.state(lambda char: char == "\n")
                self.join(Counter([before]), Counter([start]))
            self.join(Counter([start]), whole.first)
        # of characters that are the same to every state one is enough
        alike = {tuple(accepts(char) for accepts in self.accepting): char for char in self.chars}
        self.symbols = range(len(alike))
        self.steps = [[[other for other in ways if accepted[other]] for accepted in alike] for ways in self.ways]
        """Where each state leads by each symbol."""

    def is_exponential(self) -> bool:
        """Whether a text leads from a state to itself in two ways."""
        unsure = [state for state in range(len(self.ways)) if state not in self.sure]
        for state in unsure:
            if any(ways > 1 and self._reaches((other,), (state,)) for other, ways in self.ways[state].items()):
                return True
            pairs = self._reached((state, state))
            if any(one != other and self._reaches((one, other), (state, state)) for one, other in pairs):
                return True
        return False

    def is_polynomial(self) -> bool:
        """Whether a text leads from a state to itself, from it to another one, and from that to itself."""
        looping = [state for state in range(len(self.ways)) if self._reaches((state,), (state,))]
        return any(
            self._reaches((one, one, other), (one, other, other))
            for one in looping
            for other in looping
            if one != other and other not in self.sure
        )

    def _reaches(self, start: _Places, end: _Places) -> bool:
        return end in self._reached(start)

    def _reached(self, start: _Places) -> set[_Places]:
        """Where several that start here can be after the same text of at least one character."""
        seen: set[_Places] = set()
        waiting = [start]
        while waiting:
            for places in self._next(waiting.pop()):
                if places not in seen:
                    seen.add(places)
                    waiting.append(places)
        return seen

    def _next(self, places: _Places) -> Iterator[_Places]:
        for symbol in self.symbols:
            found: list[_Places] = [()]
            for number, place in enumerate(places):
                steps = self.steps[place][symbol]
                if number and number == len(places) - 1:  # what is tried in vain
                    steps = [step for step in steps if step not in self.sure]
                found = [(*before, step) for before in found for step in steps]
            yield from found

    def _is_start(self, node: Any) -> bool:
        at_lines = self.flags & re.MULTILINE
        return node == (op.AT, op.AT_BEGINNING_STRING) or (node == (op.AT, op.AT_BEGINNING) and not at_lines)

    def state(self, accepts: Callable[[str], bool]) -> int:
        self.accepting.append(accepts)
        self.ways.append(Counter())
        return len(self.ways) - 1

    def join(self, last: _Ways, first: _Ways) -> None:
        for one, ways in last.items():
            for other, more in first.items():
                self.ways[one][other] += ways * more

    def sequence(self, nodes: Iterable[Any]) -> _Part:
        whole = _Part()
        for node in nodes:
            whole = self.after(whole, self.part(node))
        return whole

    def after(self, one: _Part, other: _Part) -> _Part:
        self.join(one.last, other.first)
        return _Part(
            one.empty * other.empty,
            one.first + _times(one.empty, other.first),
            other.last + _times(other.empty, one.last),
            one.surely_empty and other.surely_empty,
            other.surely_last | (one.surely_last if other.surely_empty else frozenset()),
        )

    def part(self, node: Any) -> _Part:
        kind, value = node
        match kind:
            case op.LITERAL | op.NOT_LITERAL | op.ANY | op.IN:
                state = self.state(self.one_of([node] if kind is not op.IN else value))
                return _Part(0, Counter([state]), Counter([state]), False, frozenset([state]))
            case op.SUBPATTERN:
                return self.sequence(value[-1])
            case op.BRANCH:
                return _either([self.sequence(branch) for branch in value[1]])
            case op.MAX_REPEAT | op.MIN_REPEAT:
                return self.repeated(*value)
            case op.AT:
                return _Part(surely_empty=False)
            case op.ASSERT | op.ASSERT_NOT if value[1].getwidth()[1] <= _MOST_COPIES:
                return _Part(surely_empty=False)
        raise NotImplementedError(f"{kind}")

    def repeated(self, least: int, most: int, nodes: Any) -> _Part:
        copies = min(least, _MOST_COPIES)
        endless = most == op.MAXREPEAT or most - copies > _MOST_COPIES
        whole = _Part()
        for _ in range(copies - 1 if endless else copies):
            whole = self.after(whole, self.sequence(nodes))
        if endless:
            loop = self.sequence(nodes)
            self.join(loop.last, loop.first)
            return self.after(whole, loop if least else _either([loop, _Part()]))
        optional = _Part()
        for _ in range(most - copies):
            optional = _either([self.after(self.sequence(nodes), optional), _Part()])
        return self.after(whole, optional)

    def one_of(self, items: list[Any]) -> Callable[[str], bool]:
        """Whether a character is one of a class."""
        negated = items[0][0] is op.NEGATE
        tests = [self.test(kind, value) for kind, value in items if kind is not op.NEGATE]

        def accepts(char: str) -> bool:
            cases = {char, char.lower(), char.upper()} if self.flags & re.IGNORECASE else {char}
            return any(test(case) for test in tests for case in cases) is not negated

        return accepts

    def test(self, kind: Any, value: Any) -> Callable[[str], bool]:
        match kind:
            case op.LITERAL:
                self.look_at(value, value)
                return lambda char: char == chr(value)
            case op.NOT_LITERAL:
                self.look_at(value, value)
                return lambda char: char != chr(value)
            case op.RANGE:
                self.look_at(*value)
                return lambda char: value[0] <= ord(char) <= value[1]
            case op.CATEGORY:
                return lambda char: _CATEGORIES[value].match(char) is not None
            case op.ANY:
                return lambda char: bool(self.flags & re.DOTALL) or char != "\n"
        raise NotImplementedError(f"{kind}")

    def look_at(self, start: int, end: int) -> None:
        """Note the characters at the ends of a range, and beside it."""
        codes = (code for code in (start - 1, start, end, end + 1) if 0 <= code < 0x110000)
        self.chars |= dict.fromkeys(map(chr, codes))


def _either(parts: list[_Part]) -> _Part:
    return _Part(
        sum(part.empty for part in parts),
        sum((part.first for part in parts), Counter()),
        sum((part.last for part in parts), Counter()),
        any(part.surely_empty for part in parts),
        frozenset().union(*(part.surely_last for part in parts)),
    )


def _times(ways: int, of: _Ways) -> _Ways:
    return Counter({state: ways * number for state, number in of.items() if ways})
