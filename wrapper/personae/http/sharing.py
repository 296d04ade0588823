"""Who may use a connection, and which of the idle ones: decisions in constant time, no input, output or waiting."""

from __future__ import annotations

from collections import OrderedDict, defaultdict, deque
from collections.abc import Callable, Hashable, Iterator
from typing import Generic, Protocol, TypeVar

from .routes import Route


class _Kept(Protocol):
    route: Route
    idle_until: float | None

    def __hash__(self) -> int: ...


C = TypeVar("C", bound=_Kept)


class Turns:
    """At most so many at once may hold a turn, the others get theirs in the order in which they came.

    What is held is a set and no count: giving back twice, or what was never had, changes nothing, so that whoever is
    cancelled or interrupted may always give back.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._holders: set[Hashable] = set()
        self._waiting: OrderedDict[Hashable, Callable[[], object]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._holders)

    def take(self, who: Hashable) -> bool:
        """Hold a turn if one is free and nobody waits for it, or if it is held already."""
        if self._waiting or len(self._holders) >= self._most:
            return who in self._holders
        self._holders.add(who)
        return True

    def wait(self, who: Hashable, wake: Callable[[], object]) -> None:
        """Stand in line; `wake` is called when the turn has come."""
        self._waiting[who] = wake

    def holds(self, who: Hashable) -> bool:
        """Whether the turn has come."""
        return who in self._holders

    def pass_on(self, who: Hashable, to: Hashable) -> None:
        """Let another hold the turn."""
        self._holders.discard(who)
        self._holders.add(to)

    def give_back(self, who: Hashable) -> None:
        """Hold a turn no more, and wait for none."""
        self._waiting.pop(who, None)
        self._holders.discard(who)
        while self._waiting and len(self._holders) < self._most:
            following, wake = self._waiting.popitem(last=False)
            self._holders.add(following)
            wake()


class Idle(Generic[C]):
    """Connections that wait for their next request: the last one used goes first, so that the others can grow old."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._by_age: OrderedDict[C, None] = OrderedDict()
        self._by_route: defaultdict[Route, deque[C]] = defaultdict(deque)

    def __len__(self) -> int:
        return len(self._by_age)

    def take(self, route: Route) -> C | None:
        """The connection of a route that was used last, None if there is none."""
        stack = self._by_route.get(route)
        if not stack:
            return None
        connection = stack.pop()
        del self._by_age[connection]
        return connection

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
        self._by_route[oldest.route].popleft()  # within a route the order is the same
        return oldest

    def clear(self) -> list[C]:
        """All of them; none is kept any more."""
        return self.beyond(0)
