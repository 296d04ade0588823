"""Who may use a connection, and which of the idle ones: decisions in constant time, no input, output or waiting."""

from __future__ import annotations

from collections import OrderedDict, defaultdict, deque
from collections.abc import Callable, Hashable, Iterator
from typing import Generic, Protocol, TypeVar
from weakref import ref

from ..sockets.routes import Route


class _Kept(Protocol):
    route: Route
    idle_until: float | None

    def __hash__(self) -> int: ...


C = TypeVar("C", bound=_Kept)


class Turns:
    """At most so many at once may hold a turn, the others get theirs in the order in which they came.

    What is held is a set and no count: giving back twice, or what was never had, changes nothing, so that whoever is
    cancelled or interrupted may always give back. And it is held as long as its holder exists: the handler of a signal
    can raise between any two steps of a call, even those that would have given back.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._holders: set[ref[Hashable]] = set()
        self._waiting: OrderedDict[Hashable, Callable[[], object]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._holders)

    def take(self, who: Hashable) -> bool:
        """Hold a turn if one is free and nobody waits for it, or if it is held already."""
        if self._waiting or len(self._holders) >= self._most:
            return self.holds(who)
        self._hold(who)
        return True

    def _hold(self, who: Hashable) -> None:
        self._holders.add(ref(who, self._holders.discard))

    def wait(self, who: Hashable, wake: Callable[[], object]) -> None:
        """Stand in line; `wake` is called when the turn has come."""
        self._waiting[who] = wake

    def holds(self, who: Hashable) -> bool:
        """Whether the turn has come."""
        return ref(who) in self._holders

    def pass_on(self, who: Hashable, to: Hashable) -> None:
        """Let another hold the turn."""
        self._hold(to)
        self._holders.discard(ref(who))

    def give_back(self, who: Hashable) -> None:
        """Hold a turn no more, and wait for none."""
        self._waiting.pop(who, None)
        self._holders.discard(ref(who))
        self.advance()

    def advance(self) -> None:
        """Let those that wait have what is free, as it is after a holder was lost."""
        while self._waiting and len(self._holders) < self._most:
            following, wake = next(iter(self._waiting.items()))
            self._hold(following)
            del self._waiting[following]
            wake()


class Idle(Generic[C]):
    """Connections that wait for their next request: the last one used goes first, so that the others can grow old.

    One that is in only one of the two lists, since the handler of a signal has raised between two steps, is none.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._by_age: OrderedDict[C, None] = OrderedDict()
        self._by_route: defaultdict[Route, deque[C]] = defaultdict(deque)

    def __len__(self) -> int:
        return len(self._by_age)

    def take(self, route: Route) -> C | None:
        """The connection of a route that was used last, None if there is none."""
        stack = self._by_route.get(route)
        while stack:
            connection = stack.pop()
            if connection in self._by_age:
                del self._by_age[connection]
                return connection
        return None

    def put(self, connection: C, now: float) -> list[C]:
        """Keep a connection; those that are too old or too many are given back, to be closed."""
        self._by_age[connection] = None
        self._by_route[connection.route].append(connection)
        return [*self._aged(now), *self.beyond(self._most)]

    def _aged(self, now: float) -> Iterator[C]:
        while self._by_age:
            oldest = next(iter(self._by_age))
            if oldest.idle_until is None or oldest.idle_until > now:
                return
            yield self._oldest()

    def beyond(self, most: int) -> list[C]:
        """The oldest ones, which are too many where only so many may be kept; they are kept no more."""
        return [self._oldest() for _ in range(len(self._by_age) - most)]

    def _oldest(self) -> C:
        oldest, _ = self._by_age.popitem(last=False)
        stack = self._by_route[oldest.route]
        while stack and stack[0] not in self._by_age:  # within a route the order is the same
            stack.popleft()
        return oldest

    def clear(self) -> list[C]:
        """All of them; none is kept any more."""
        return self.beyond(0)
