"""The pure half of retrying: the waits, and what an answer asks for."""

import datetime as dt
import time
from email.utils import format_datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from personae.call.retries import Attempt, retry_after, wait_before_retry
from personae.errors import Failure
from personae.http.messages import Headers
from tests.support.each import for_each

NOW = 1_900_000_000.0  # Sun, 17 Mar 2030 17:46:40 GMT


def wait(*, random: float = 0.5, max_retries: int = 2, **known: Any) -> float | None:
    attempt = {
        "number": 0,
        "outcome": 500,
        "retry_after": None,
        "repeatable": True,
        "resendable": True,
        "remaining": None,
    }
    return wait_before_retry(Attempt(**{**attempt, **known}), max_retries=max_retries, random=random)


@for_each(("number", "longest"), [(0, 0.5), (1, 1.0), (2, 2.0), (3, 4.0), (4, 8.0), (5, 8.0), (2000, 8.0)])
def test_wait_is_uniform_up_to_twice_as_much_each_time_and_8_seconds(number: int, longest: float) -> None:
    assert wait(number=number, max_retries=9999, random=0.0) == 0.0
    assert wait(number=number, max_retries=9999, random=0.25) == pytest.approx(longest / 4)
    assert wait(number=number, max_retries=9999, random=1.0) == pytest.approx(longest)


@given(number=st.integers(0, 10_000), random=st.floats(0, 1, exclude_max=True))
def test_wait_is_within_its_bounds(number: int, random: float) -> None:
    waited = wait(number=number, max_retries=10_001, random=random)
    assert waited is not None
    assert 0 <= waited <= min(8.0, 0.5 * 2.0 ** min(number, 60))


@for_each(
    ("known", "expected"),
    [
        ({"retry_after": 3.5, "random": 0.0}, 3.5),
        ({"retry_after": 60.001}, None),
        ({"retry_after": 60.001, "random": 0.0}, None),
        ({"remaining": 0.26}, 0.25),
        ({"remaining": 0.25}, None),
        ({"remaining": -1.0}, None),
        ({"retry_after": 5.0, "remaining": 5.1, "random": 0.0}, 5.0),
        ({"retry_after": 5.0, "remaining": 5.0, "random": 0.0}, None),
        ({"retry_after": 5.0, "remaining": 5.7}, 5.625),
        ({"resendable": False}, None),
        ({"resendable": False, "outcome": Failure.NOT_SENT}, None),
        ({"number": 1}, 0.5),
        ({"number": 2}, None),
    ],
)
def test_wait(known: dict[str, Any], expected: float | None) -> None:
    assert wait(**known) == expected


NEARLY_1 = 1 - 2**-53


@for_each(
    ("asked", "random", "waited"),
    [
        (0.0, 0.0, 0.0),
        (0.0, 0.5, 0.25),
        (0.0, NEARLY_1, 0.5),
        (2.0, 0.0, 2.0),
        (2.0, 0.5, 2.25),
        (2.0, NEARLY_1, 2.5),
        (60.0, 0.0, 60.0),
        (60.0, 0.5, 67.5),
        (60.0, NEARLY_1, 75.0),
    ],
)
def test_what_is_asked_for_is_waited_and_up_to_a_quarter_or_half_a_second_more(
    asked: float, random: float, waited: float
) -> None:
    assert wait(retry_after=asked, random=random) == pytest.approx(waited, abs=1e-9)


@given(
    asked=st.floats(0, 60),
    random=st.floats(0, 1, exclude_max=True),
    remaining=st.none() | st.floats(0, 100),
)
def test_a_wait_that_is_asked_for_is_never_shortened_and_never_past_the_deadline(
    asked: float, random: float, remaining: float | None
) -> None:
    waited = wait(retry_after=asked, random=random, remaining=remaining)
    if waited is None:
        assert remaining is not None
        assert remaining <= asked + max(0.5, asked / 4)
    else:
        assert asked <= waited <= asked + max(0.5, asked / 4)
        assert remaining is None or waited < remaining


def test_no_retries_means_none() -> None:
    assert wait(max_retries=0) is None
    assert wait(max_retries=0, outcome=Failure.NOT_SENT) is None
    assert wait(max_retries=0, outcome=429, retry_after=1.0) is None


@for_each(
    ("status", "headers", "expected"),
    [
        (429, {"retry-after": "7"}, 7.0),
        (429, {"Retry-After": "7"}, 7.0),
        (503, {"retry-after": "0.25"}, 0.25),
        (503, {"retry-after": " 3 "}, 3.0),
        (429, {"retry-after": "-3"}, None),
        (503, {"retry-after": "-0"}, None),
        (429, {"retry-after": "-0.5", "ratelimit-reset": "9"}, 9.0),
        (429, {"retry-after": "1e9"}, None),
        (429, {"retry-after": "1_000"}, None),
        (429, {"retry-after": "\u0663"}, None),
        (429, {"retry-after": "9" * 400}, None),
        (429, {"retry-after": "7."}, 7.0),
        (429, {"retry-after": "Sun, 17 Mar 2030 17:47:10 GMT"}, 30.0),
        (429, {"retry-after": "Sun, 17 Mar 2030 17:47:10 -0000"}, 30.0),
        (429, {"retry-after": "Sunday, 17-Mar-30 17:47:10 GMT"}, 30.0),
        (429, {"retry-after": "Sun Mar 17 17:47:10 2030"}, 30.0),
        (429, {"retry-after": "Sun, 17 Mar 2030 18:47:10 +0100"}, 30.0),
        (429, {"retry-after": "Sun, 17 Mar 2030 17:46:00 GMT"}, 0.0),
        (429, {"retry-after": "Fri, 31 Dec 2099 23:59:59 GMT"}, 2_202_444_799.0),
        (429, {"retry-after": "86400"}, 86_400.0),
        (429, {}, None),
        (429, {"retry-after": ""}, None),
        (429, {"retry-after": "soon"}, None),
        (429, {"retry-after": "nan"}, None),
        (429, {"retry-after": "inf"}, None),
        (429, {"retry-after": "5, 10"}, None),
        (429, {"retry-after": "2030-03-17T17:47:10Z"}, None),
        (429, {"retry-after": "Sun, 99 Mar 2030 17:47:10 GMT"}, None),
        (429, {"retry-after": "0 0 0 0 0 0 0"}, None),
        (429, {"retry-after-ms": "250"}, 0.25),
        (429, {"retry-after-ms": "-250"}, None),
        (429, {"retry-after-ms": "-250", "retry-after": "2"}, 2.0),
        (429, {"ratelimit-reset": "-9"}, None),
        (429, {"ratelimit-reset": "nan"}, None),
        (500, {"retry-after-ms": "250"}, 0.25),
        (429, {"retry-after-ms": "later", "retry-after": "2"}, 2.0),
        (429, {"retry-after-ms": "250", "retry-after": "2", "ratelimit-reset": "9"}, 0.25),
        (429, {"retry-after": "2", "ratelimit-reset": "9"}, 2.0),
        (429, {"retry-after": "soon", "ratelimit-reset": "9"}, 9.0),
        (429, {"RateLimit-Reset": "9"}, 9.0),
        (429, {"retry-after": "Sun, 17 Mar 2030 17:47:10 GMT", "date": "Sun, 17 Mar 2030 17:47:08 GMT"}, 2.0),
        (429, {"retry-after": "Sun, 17 Mar 2030 17:47:10 GMT", "date": "Sun, 17 Mar 2030 17:47:30 GMT"}, 0.0),
        (429, {"retry-after": "Sun, 17 Mar 2030 17:47:10 GMT", "date": "today"}, 30.0),
        (429, {"ratelimit-reset": "tomorrow"}, None),
        (503, {"ratelimit-reset": "9"}, None),
        (200, {"ratelimit-reset": "9"}, None),
    ],
)
def test_what_an_answer_asks_for(status: int, headers: dict[str, str], expected: float | None) -> None:
    asked = retry_after(status, Headers(headers.items()), NOW)
    assert asked == (None if expected is None else pytest.approx(expected))


def test_a_date_without_a_zone_is_no_local_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    time.tzset()
    try:
        assert retry_after(429, {"retry-after": "Sun Mar 17 17:47:10 2030"}, NOW) == pytest.approx(30.0)
    finally:
        monkeypatch.undo()
        time.tzset()


@given(text=st.text(max_size=60), name=st.sampled_from(["retry-after", "retry-after-ms", "ratelimit-reset"]))
def test_garbage_is_never_an_error(text: str, name: str) -> None:
    asked = retry_after(429, {name: text}, NOW)
    assert asked is None or asked >= 0


@given(
    moment=st.datetimes(dt.datetime(1970, 1, 2), dt.datetime(9999, 1, 1), timezones=st.just(dt.UTC)), gmt=st.booleans()
)
def test_any_date_is_understood(moment: dt.datetime, gmt: bool) -> None:
    asked = retry_after(429, {"retry-after": format_datetime(moment, usegmt=gmt)}, NOW)
    assert asked == max(moment.replace(microsecond=0).timestamp() - NOW, 0)
