"""Who shares which connection: decisions alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from weakref import ref

from hypothesis import given
from hypothesis import strategies as st

from personae.errors import Failure
from personae.http.failures import late
from personae.http.messages import TransportError
from personae.http.pool.places import Places
from personae.http.pool.sharing import Turns


@dataclass(eq=False)
class Connection:
    most: int = 1
    is_settled: bool = False


@dataclass(eq=False)
class Asking:
    failure: TransportError | None = None
    patience: float = 5.0
    shared: Connection | None = None
    connections: list[Connection] = field(default_factory=list)
    is_awake: bool = False

    def join(self, connection: Connection) -> None:
        self.shared = connection
        self.connections.append(connection)

    def wake(self) -> None:
        self.is_awake = True


class Route:
    """Places of one route, and what is asked of them."""

    def __init__(self, most_connections: int = 10, turns: Turns | None = None) -> None:
        self.turns = Turns(most_connections) if turns is None else turns
        self.places: Places[Any] = Places(self.turns)

    def ask(self, **of: Any) -> Asking:
        asking = Asking(**of)
        asking.is_awake = self.places.take(asking)
        if not asking.is_awake:
            self.places.wait(asking, asking.wake)
        return asking

    def open(self, asking: Asking, most: int | None = None) -> Connection:
        connection = Connection()
        self.places.admit(asking, connection)
        if most is not None:
            self.settle(connection, most)
        return connection

    def settle(self, connection: Connection, most: int) -> None:
        connection.most, connection.is_settled = most, True
        self.places.changed(connection)


def awake(asked: list[Asking]) -> list[bool]:
    return [one.is_awake for one in asked]


def test_one_opens_a_connection_and_the_others_wait_for_it() -> None:
    route = Route()
    asked = [route.ask() for _ in range(4)]
    assert awake(asked) == [True, False, False, False]
    connection = route.open(asked[0])
    assert awake(asked) == [True, False, False, False]  # it has not heard yet how many it takes
    route.settle(connection, 3)
    assert awake(asked) == [True, True, True, True]
    assert [one.connections for one in asked] == [[connection], [connection], [connection], []]  # the last opens one
    assert len(route.turns) == 2


def test_places_go_to_those_who_wait_in_their_order_and_nobody_overtakes() -> None:
    route = Route(most_connections=1)
    first = route.ask()
    connection = route.open(first, most=1)
    asked = [route.ask() for _ in range(3)]
    assert awake(asked) == [False, False, False]
    route.places.give_back(first)
    newcomer = route.ask()
    assert (awake(asked), newcomer.is_awake) == ([True, False, False], False)
    route.places.give_back(asked[1])  # gives up
    route.places.give_back(asked[0])
    assert awake(asked) == [True, False, True]
    assert asked[2].connections == [connection]


def test_a_connection_that_nobody_uses_any_more_is_given_back_and_so_is_its_turn() -> None:
    route = Route(most_connections=1)
    asked = [route.ask(), route.ask()]
    connection = route.open(asked[0], most=2)
    assert route.places.give_back(asked[0]) is None
    assert route.places.give_back(asked[1]) is connection
    assert route.places.give_back(asked[1]) is None
    assert len(route.turns) == 0


def test_a_connection_that_takes_no_more_is_replaced_while_it_ends() -> None:
    route = Route(most_connections=2)
    first = route.ask()
    connection = route.open(first, most=5)
    connection.most = 0
    route.places.changed(connection)
    second = route.ask()
    assert (second.is_awake, second.connections) == (True, [])
    assert len(route.turns) == 2
    assert route.places.give_back(first) is connection


def test_where_the_server_speaks_http_1_each_has_a_turn_of_its_own() -> None:
    route = Route(most_connections=2)
    asked = [route.ask() for _ in range(4)]
    route.places.make_plain(asked[0])
    assert awake(asked) == [True, True, False, False]
    route.places.give_back(asked[1])
    assert awake(asked) == [True, True, True, False]
    assert not route.ask().is_awake


def test_routes_share_the_turns() -> None:
    turns = Turns(1)
    one, other = Route(turns=turns), Route(turns=turns)
    first = one.ask()
    connection = one.open(first, most=1)
    waiting = [one.ask(), other.ask()]
    assert awake(waiting) == [False, False]
    one.places.give_back(first)
    assert awake(waiting) == [True, False]  # a place is a place
    assert one.places.give_back(waiting[0]) is connection
    assert awake(waiting) == [True, True]


def test_who_cannot_connect_says_so_for_all_who_wait() -> None:
    route = Route()
    opener, waiting = route.ask(), route.ask()
    opener.failure = TransportError("no way (ConnectError)", Failure.NOT_SENT)
    route.places.give_back(opener)
    assert (waiting.is_awake, waiting.failure) == (True, opener.failure)
    assert len(route.turns) == 0


def test_who_was_late_says_so_for_those_who_are_as_impatient() -> None:
    route = Route()
    opener = route.ask(patience=1)
    asked = [route.ask(patience=seconds) for seconds in (0.5, 9, 1)]
    opener.failure = late("connect")
    route.places.give_back(opener)
    assert awake(asked) == [True, True, True]
    assert [one.failure is not None for one in asked] == [True, False, True]
    assert route.places.holds(asked[1])


def test_who_was_cancelled_says_nothing_and_the_next_one_opens() -> None:
    route = Route()
    opener, following, last = route.ask(), route.ask(), route.ask()
    route.places.give_back(opener)
    assert (following.is_awake, following.failure, last.is_awake) == (True, None, False)


def test_what_a_request_held_is_free_when_nothing_is_left_of_it() -> None:
    """The handler of a signal can raise between any two steps, even those that would have given it back."""
    route = Route(most_connections=1)
    holder, opener = route.ask(), None
    connection = ref(route.open(holder, most=2))
    other = route.ask()
    waiting = [route.ask(), route.ask()]
    del holder
    route.places.advance()
    assert awake(waiting) == [True, False]
    del waiting[0], other
    route.places.advance()
    assert awake(waiting) == [True]
    waiting.clear()
    route.places.advance()
    assert (len(route.turns), connection()) == (0, None)
    opener, last = route.ask(), route.ask()
    assert (opener.is_awake, last.is_awake) == (True, False)
    del opener
    route.places.advance()
    assert last.is_awake
    other_route = Route(turns=route.turns)
    elsewhere = other_route.ask()
    assert not elsewhere.is_awake
    del last
    other_route.places.advance()
    assert elsewhere.is_awake


@given(st.integers(1, 3), st.lists(st.tuples(st.integers(0, 8), st.integers(0, 30), st.integers(0, 4)), max_size=80))
def test_nothing_is_lost_whatever_happens(most_connections: int, steps: list[tuple[int, int, int]]) -> None:
    """Two routes, and all that can happen to a request or a connection, in any order."""
    turns = Turns(most_connections)
    routes = [Route(turns=turns), Route(turns=turns)]
    asked: list[tuple[Route, Asking]] = []
    in_use: dict[Connection, Route] = {}

    def opening() -> list[tuple[Route, Asking]]:
        return [(route, one) for route, one in asked if one.is_awake and not one.connections and not one.failure]

    def leave(route: Route, one: Asking) -> None:
        left = route.places.give_back(one)
        if left is not None:
            assert in_use.pop(left) is route

    for what, which, most in steps:
        if what <= 3 or not asked:
            route = routes[which % 2]
            asked.append((route, route.ask()))
        elif what <= 5 and opening():
            route, one = opening()[which % len(opening())]
            if most == 4:
                asked.remove((route, one))
                one.failure = TransportError("no", Failure.NOT_SENT)
                leave(route, one)
            else:
                connection = Connection()
                in_use[connection] = route
                route.places.admit(one, connection)
        elif what == 6 and in_use:
            connection = list(in_use)[which % len(in_use)]
            in_use[connection].settle(connection, most)
        else:
            leave(*asked.pop(which % len(asked)))
        for _, one in asked:
            assert len(one.connections) <= 1
        for connection in in_use:
            assert any(connection in one.connections for _, one in asked)
        assert len(turns) == len(in_use) + len(opening()) <= most_connections

    for connection, route in list(in_use.items()):
        route.settle(connection, 5)
    while asked:
        served = [pair for pair in asked if pair[1].is_awake]
        assert served, "somebody waits, and nobody is served"
        asked.remove(served[0])
        leave(*served[0])
    assert len(turns) == 0
