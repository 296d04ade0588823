"""Which requests share which connections: decisions in constant time, no input, output or waiting."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar
from weakref import ref

from ..messages import TransportError
from .sharing import Turns


class _Shared(Protocol):
    """A connection that takes several requests at once."""

    @property
    def is_settled(self) -> bool:
        """Whether it is known how many."""
        ...

    @property
    def most(self) -> int:
        """How many it takes at once, now."""
        ...

    def __hash__(self) -> int: ...


S = TypeVar("S", bound=_Shared)


class Asking(Protocol):
    """A request that asks for a place."""

    shared: Any
    """The connection on which it has a place."""

    failure: TransportError | None
    """Why it will not get one."""

    patience: float
    """How many seconds it would take itself to open a connection."""

    def join(self, connection: Any) -> None:
        """Have a place on a connection."""

    def __hash__(self) -> int: ...


class Places(Generic[S]):
    """The connections of one route that are in use, each by as many requests as it takes.

    A connection in use holds one turn, however many requests it carries. While one is being opened, or has not heard
    yet how many requests it may take, nobody opens another one: they wait, in the order in which they came, and so do
    those who find all places taken and no turn free. As with turns, a place is held as long as its holder exists.
    """

    def __init__(self, turns: Turns) -> None:
        self._turns = turns
        self._used: dict[S, set[ref[Asking]]] = {}
        """Who has a place on each connection."""
        self._free: OrderedDict[S, None] = OrderedDict()
        """Those that may have a place; whoever looks takes out one that has none."""
        self._growing: ref[Any] | None = None
        """Who opens a connection, or the connection that has not heard yet how many requests it takes."""
        self._waiting: OrderedDict[Asking, Callable[[], object]] = OrderedDict()
        self.is_plain = False
        """Whether the server speaks HTTP/1.1 only, where each request needs a turn of its own."""

    def take(self, who: Asking) -> bool:
        """Have a place, or a turn to open a connection, if there is one; where somebody waits there is none."""
        if self.is_plain or self._turns.holds(who):
            return self._turns.take(who)
        if self._join(who):
            return True
        if self._is_growing() or not self._turns.take(who):
            return False
        self._growing = ref(who)
        return True

    def wait(self, who: Asking, wake: Callable[[], object]) -> None:
        """Stand in line; `wake` is called when there is a place or a turn."""
        if self.is_plain:
            self._turns.wait(who, wake)
        else:
            self._waiting[who] = wake
            self._serve()

    def holds(self, who: Asking) -> bool:
        """Whether it has a place or a turn."""
        return ref(who) in self._used.get(who.shared, ()) or self._turns.holds(who)

    def admit(self, who: Asking, connection: S) -> None:
        """Let others have places on a connection that was opened, or idle; whoever had the turn has the first one."""
        self._turns.pass_on(who, connection)
        self._growing = None if connection.is_settled else ref(connection)
        self.is_plain = False
        self._used[connection] = set()
        self._give(who, connection)
        self.changed(connection)

    def make_plain(self, who: Asking) -> None:
        """The server speaks HTTP/1.1: whoever waits gets a turn of its own."""
        self.is_plain = True
        if self._grows_by(who):
            self._growing = None
        self._turns.give_back(self)
        while self._waiting:
            one, wake = next(iter(self._waiting.items()))
            if self._turns.take(one):
                wake()
            else:
                self._turns.wait(one, wake)
            del self._waiting[one]

    def changed(self, connection: S) -> None:
        """A connection takes more requests now, or fewer, or none any more."""
        if connection in self._used:
            self._free[connection] = None
            if self._grows_by(connection) and connection.is_settled:
                self._growing = None
            self._serve()

    def give_back(self, who: Asking) -> S | None:
        """Hold nothing more, and wait for nothing; the connection, if nobody uses it any more."""
        connection, who.shared = who.shared, None
        self._waiting.pop(who, None)
        if self._grows_by(who):
            self._growing = None
            self._give_up(who.failure, who.patience)
        users = self._used.get(connection)
        if users is not None:
            users.discard(ref(who))
            self._free[connection] = None
        self._turns.give_back(who)
        self._serve()
        if users is None or users:
            return None
        self._forget(connection)
        self._serve()
        return connection  # type: ignore[no-any-return]

    def advance(self) -> None:
        """Let those that wait have what is free, as it is after a holder was lost."""
        for connection in [one for one, users in self._used.items() if not users]:
            self._forget(connection)
        self._free.update(dict.fromkeys(self._used))
        self._turns.advance()
        self._serve()

    def _forget(self, connection: S) -> None:
        self._used.pop(connection, None)
        self._free.pop(connection, None)
        if self._grows_by(connection):
            self._growing = None
        self._turns.give_back(connection)

    def _is_growing(self) -> bool:
        return self._growing is not None and self._growing() is not None

    def _grows_by(self, one: object) -> bool:
        return self._growing is not None and self._growing() is one

    def _give_up(self, failure: TransportError | None, patience: float) -> None:
        """One did not get through to the server: those who would not either need not try in turn."""
        if failure is None:
            return
        for one, wake in list(self._waiting.items()):
            if not failure.is_timeout or one.patience <= patience:
                one.failure = failure
                del self._waiting[one]
                wake()

    def _join(self, who: Asking) -> bool:
        while self._free:
            connection = next(iter(self._free))
            if len(self._used[connection]) < connection.most:
                self._give(who, connection)
                return True
            del self._free[connection]
        return False

    def _give(self, who: Asking, connection: S) -> None:
        users = self._used[connection]
        users.add(ref(who, users.discard))
        who.join(connection)

    def _serve(self) -> None:
        """Give places to those who wait, or stand in line for a turn, as one for all of them."""
        while self._waiting:
            who, wake = next(iter(self._waiting.items()))
            if not self._join(who):
                break
            del self._waiting[who]
            wake()
        if not self._waiting:
            self._turns.give_back(self)
        elif not self._is_growing():
            if self._turns.take(self):
                self._grow()
            else:
                self._turns.wait(self, self._grow)

    def _grow(self) -> None:
        if not self._waiting:
            self._turns.give_back(self)
            return
        who, wake = next(iter(self._waiting.items()))
        self._turns.pass_on(self, who)
        self._growing = ref(who)
        del self._waiting[who]
        wake()
