"""What a retry costs and what gives tokens back: numbers in, numbers out."""

from typing import Any

from personae.call.outcome import shows_that_it_works
from personae.call.retries import Attempt, cost_of_retry, given_back
from personae.errors import Failure, Outcome
from tests.support.each import for_each


def failed(outcome: int | Failure, **known: Any) -> Attempt:
    given = {"retry_after": None, "repeatable": True, "resendable": True, "remaining": None, **known}
    return Attempt(number=0, outcome=outcome, **given)


COSTS: list[tuple[str, Attempt, int]] = [
    ("a status", failed(500), 5),
    ("a status after which the vendor has time later", failed(503, retry_after=2.0), 5),
    ("no connection", failed(Failure.NOT_SENT), 5),
    ("broken off", failed(Failure.INTERRUPTED), 5),
    ("no answer in time", failed(Failure.INTERRUPTED, is_timeout=True), 10),
    ("no connection in time", failed(Failure.NOT_SENT, is_timeout=True), 10),
    ("no free connection of our own", failed(Failure.NOT_SENT, is_timeout=True, is_local=True), 0),
    ("rationed, and told when", failed(429, retry_after=2.0), 0),
    ("rationed, and told to come at once", failed(429, retry_after=0.0), 0),
    ("rationed, and not told when", failed(429), 5),
]


@for_each(("what", "attempt", "cost"), COSTS)
def test_what_a_retry_costs(what: str, attempt: Attempt, cost: int) -> None:
    assert cost_of_retry(attempt, 0) == cost


@for_each(("what", "attempt", "cost"), COSTS)
@for_each("paid", [5, 10, 55])
def test_the_next_one_of_the_same_call_costs_ten_times(what: str, attempt: Attempt, cost: int, paid: int) -> None:
    assert cost_of_retry(attempt, paid) == 10 * cost


ANSWERS: list[tuple[int, Outcome, bool | None, bool]] = [
    # status, outcome, does it show that the vendor works, does it give tokens back
    (200, "done", True, True),
    (204, "done", True, True),
    (304, "done", True, True),
    (200, "refused", True, True),  # a failure that a 2xx reports
    (200, "unknown", None, False),  # a page of a gateway
    (303, "unknown", None, False),
    (400, "refused", True, True),
    (404, "refused", True, True),
    (408, "unknown", None, False),
    (429, "refused", True, False),
    (500, "unknown", False, False),
    (502, "unknown", False, False),
    (503, "unknown", False, False),
    (503, "refused", None, False),
    (529, "unknown", False, False),
]


@for_each(("status", "outcome", "works", "gives"), ANSWERS)
def test_what_an_answer_says_of_the_vendor(status: int, outcome: Outcome, works: bool | None, gives: bool) -> None:
    assert shows_that_it_works(status, outcome) is works
    assert given_back(status, outcome, 0) == (1 if gives else 0)
    assert given_back(status, outcome, 55) == (55 if gives else 0)
