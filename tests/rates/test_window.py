"""When the next call may go, as a decision."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from personae.rates.limits import exhausted_for
from personae.rates.window import ROUNDING_SECONDS, Window, stretched
from tests.support.each import for_each

STEPS = st.lists(st.tuples(st.floats(0, 3), st.sampled_from(["go", "end", "shut"])), max_size=60)


@given(st.integers(1, 5), st.floats(0.5, 5), STEPS)
def test_no_span_has_more_calls_than_it_may(calls: int, seconds: float, steps: list[tuple[float, str]]) -> None:
    window, now, gone = Window(calls, seconds, None), 1000.0, []
    for passes, what in steps:
        now += passes
        if what == "shut":
            window.shut(now + 1)
        elif window.wait(now) == 0:
            window.go(now)
            gone.append(now)
    for first, last in zip(gone, gone[calls:], strict=False):
        assert last - first >= stretched(seconds) - ROUNDING_SECONDS


@given(st.integers(1, 4), st.lists(st.floats(0, 2), max_size=8), st.integers(0, 12))
def test_it_is_known_when_those_who_wait_will_go(calls: int, pauses: list[float], ahead: int) -> None:
    window, now = Window(calls, 1, None), 1000.0
    for pause in pauses:
        now += pause
        if window.wait(now) == 0:
            window.go(now)
    told = window.earliest(now, ahead)
    for _ in range(ahead):
        now += window.wait(now) or 0
        window.go(now)
    assert now + (window.wait(now) or 0) == pytest.approx(told)


def test_who_waits_for_a_place_cannot_know_how_long() -> None:
    window = Window(None, None, 1)
    window.go(0.0)
    assert window.wait(5.0) is None
    window.end()
    assert window.wait(5.0) == 0


def test_it_is_shut_until_the_latest_moment_that_was_told() -> None:
    window = Window(10, 1, 1)
    window.shut(8.0)
    window.shut(6.0)
    assert [window.wait(now) for now in (5.0, 8.0)] == [3.0, 0.0]


def test_it_is_idle_when_a_new_one_would_decide_alike() -> None:
    window = Window(1, 10, 1)
    assert window.is_idle(0.0)
    window.go(0.0)
    assert not window.is_idle(20.0)
    window.end()
    assert (window.is_idle(10.0), window.is_idle(10.1)) == (False, True)
    window.shut(30.0)
    assert not window.is_idle(20.0)


@for_each(
    ("headers", "seconds"),
    [
        ({"ratelimit-remaining": "0", "ratelimit-reset": "30"}, 30.0),
        ({"ratelimit-remaining": "1", "ratelimit-reset": "30"}, 0.0),
        ({"ratelimit-remaining": "0"}, 0.0),
        ({"ratelimit-remaining": "0", "ratelimit-reset": "-3"}, 0.0),
        ({"ratelimit-remaining": "0", "ratelimit-reset": "soon"}, 0.0),
        ({"ratelimit-remaining": "0", "ratelimit-reset": "1900000020"}, 20.0),
        ({"ratelimit-remaining": "0", "ratelimit-reset": "1800000000"}, 0.0),
        ({"org-remaining": "0", "org-reset": "70", "ratelimit-remaining": "0", "ratelimit-reset": "30"}, 70.0),
        ({}, 0.0),
    ],
)
def test_headers_that_say_that_nothing_is_left(headers: dict[str, str], seconds: float) -> None:
    assert exhausted_for(headers, ("ratelimit", "org"), 1_900_000_000.0) == seconds
