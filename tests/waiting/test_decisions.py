"""What a read means for a wait, and when the next one comes."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from personae.errors import (
    APIConnectionError,
    APIError,
    APIResponseError,
    AuthenticationError,
    BreakerOpenError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    status_error_class,
)
from personae.waiting.decisions import (
    JITTER_SHARE,
    MAX_FAILED_READS,
    UNSEEN_SECONDS,
    End,
    Failure,
    Seen,
    before,
    pause,
    pause_after,
    seen,
)
from personae_api.types import State, Waiting
from tests.support.each import for_each

PLAIN = Waiting("id", (State(("status",), well=("completed",), badly=("error",)),), first=2, cap=60, reason=("why",))
READY = Waiting("id", (State(("error",), badly="any"), State(("ready",), well=(True,))), 1, 5, reason=("error",))
CALL = Waiting(
    "id",
    (
        State(("status",), well=("completed",), badly=("busy",)),
        State(("queue",), badly=("queue_error",)),
        State(("completed",), well=(True,)),
    ),
    1,
    5,
)


@for_each(
    ("waiting", "thing", "expected"),
    [
        (PLAIN, {"status": "completed"}, Seen(End.WELL, "completed")),
        (PLAIN, {"status": "COMPLETED"}, Seen(End.WELL, "COMPLETED")),
        (PLAIN, {"status": "error", "why": "no face\nwas found"}, Seen(End.BADLY, "error", "no face was found")),
        (PLAIN, {"status": "error", "why": None}, Seen(End.BADLY, "error", None)),
        (PLAIN, {"status": "error", "why": {"code": 5}}, Seen(End.BADLY, "error", "{'code': 5}")),
        (PLAIN, {"status": "started"}, Seen(None, "started")),
        (PLAIN, {"status": "a state of tomorrow"}, Seen(None, "a state of tomorrow")),
        (PLAIN, {"status": ""}, Seen(None, None)),
        (PLAIN, {"status": None}, Seen(None, None)),
        (PLAIN, {"status": ["completed"]}, Seen(None, ["completed"])),
        (PLAIN, {}, Seen(None, None)),
        (PLAIN, None, Seen(None, None)),
        (PLAIN, [], Seen(None, None)),
        (PLAIN, "completed", Seen(None, None)),
        (READY, {"ready": True}, Seen(End.WELL, True)),
        (READY, {"ready": 1}, Seen(None, 1)),
        (READY, {"ready": False}, Seen(None, False)),
        (READY, {"ready": True, "error": "refused"}, Seen(End.BADLY, "refused", "refused")),
        (READY, {"ready": True, "error": ""}, Seen(End.WELL, True)),
        (CALL, {"status": "busy", "completed": True}, Seen(End.BADLY, "busy")),
        (CALL, {"status": "completed", "queue": "queue_error", "completed": True}, Seen(End.BADLY, "queue_error")),
        (CALL, {"status": None, "queue": "queue_error"}, Seen(End.BADLY, "queue_error")),
        (CALL, {"status": None, "queue": "started", "completed": False}, Seen(None, "started")),
        (CALL, {"status": "unknown", "queue": "complete", "completed": True}, Seen(End.WELL, True)),
    ],
)
def test_the_state_of_a_thing(waiting: Waiting, thing: Any, expected: Seen) -> None:
    assert seen(waiting, thing)[:3] == expected[:3]


def test_the_field_of_a_state_is_the_one_that_decides() -> None:
    def field(waiting: Waiting, **thing: Any) -> str | None:
        return seen(waiting, thing).field

    assert (field(PLAIN, status="started"), field(PLAIN, status=None), field(PLAIN)) == ("status", None, None)
    assert field(READY, ready=True, error="refused") == "error"
    assert field(CALL, status="unknown", queue="complete", completed=True) == "completed"
    assert field(CALL, status=None, queue="started", completed=False) == "queue"
    assert field(Waiting("id", (State(("run", "state"), well=("done",)),), 1, 5), run={"state": "new"}) == "run.state"


def test_pauses_grow_to_the_cap() -> None:
    assert [pause(PLAIN, reads, 0.0) for reads in (1, 2, 3, 9, 500)] == [2, 3, 4.5, pytest.approx(51.2578125), 60]


@given(reads=st.integers(1, 10**6), chance=st.floats(0, 1, exclude_max=True))
def test_a_pause_is_never_shorter_than_the_first_nor_much_longer_than_the_cap(reads: int, chance: float) -> None:
    assert PLAIN.first <= pause(PLAIN, reads, chance) <= PLAIN.cap * (1 + JITTER_SHARE)


def status(code: int, retry_after: float | None = None) -> APIError:
    return status_error_class(code)(
        vendor="anam", operation="probe", attempts=1, status_code=code, code=None, message=None, request_id=None,
        body=None, headers={}, retry_after=retry_after,
    )  # fmt: skip


OUTAGES = [
    APIConnectionError("no connection", vendor="anam", operation="probe"),
    APIResponseError("no JSON", vendor="anam", operation="probe", status_code=200),
    status(500), status(502), status(503), status(529), status(408),
]  # fmt: skip


@for_each("error", OUTAGES, ids=str)
def test_what_passes_is_survived_so_many_times_in_a_row(error: APIError) -> None:
    pauses = [pause_after(Failure(error, count, True, None), 5.0, 0.0) for count in range(1, MAX_FAILED_READS + 2)]
    assert pauses == [1, 2, 4, 8, 16, 32, 60, 60, None]
    assert sum(filter(None, pauses)) > 120  # an outage of two minutes


@for_each("code", [400, 401, 403, 409, 418, 422])
def test_what_does_not_pass_ends_it(code: int) -> None:
    assert pause_after(Failure(status(code), 1, True, 0.0), 5.0, 0.0) is None


def test_what_the_vendor_asks_is_obeyed() -> None:
    assert pause_after(Failure(status(429, 90.0), 100, True, None), 5.0, 0.0) == 90
    assert pause_after(Failure(status(429), 100, True, None), 5.0, 0.0) == 5
    assert pause_after(Failure(status(503, 90.0), 1, True, None), 5.0, 0.0) == 90


def test_a_breaker_that_is_open_is_waited_for() -> None:
    error = BreakerOpenError("not sent", vendor="anam", operation="getPersona", retry_after=30.0)
    assert pause_after(Failure(error, 1, True, None), 5.0, 0.0) == 30
    assert pause_after(Failure(error, 6, True, None), 5.0, 0.0) == 32


@for_each(
    ("was_seen", "since", "ends"),
    [
        (False, 0.0, False),
        (False, UNSEEN_SECONDS - 0.1, False),
        (False, UNSEEN_SECONDS, True),
        (True, 1.0, True),  # it was there, so it was deleted
        (False, None, True),  # somebody has mistyped an id
    ],
)
def test_only_what_was_just_made_may_be_unknown(was_seen: bool, since: float | None, ends: bool) -> None:
    assert (pause_after(Failure(status(404), 1, was_seen, since), 5.0, 0.0) is None) is ends


@for_each(
    ("deadline", "wait", "elapsed", "asked", "expected"),
    [
        (None, 60, 10**9, 0, 60),
        (100, 60, 0, 0, 60),
        (100, 60, 50, 0, 48),  # the last read is two seconds before the end
        (100, 60, 98, 0, None),
        (100, 60, 50, 45, 48),
        (100, 60, 50, 49, None),  # no sooner than the vendor allows
        (1, 60, 0, 0, 0.9),
    ],
)
def test_the_last_read_is_in_time(deadline: Any, wait: float, elapsed: float, asked: float, expected: Any) -> None:
    assert before(deadline, wait, elapsed, asked) == expected


def test_the_errors_of_statuses_are_those_that_are_meant() -> None:
    kinds = {429: RateLimitError, 404: NotFoundError, 401: AuthenticationError, 403: PermissionDeniedError}
    assert all(type(status(code)) is kind for code, kind in kinds.items())
    assert isinstance(status(529), InternalServerError)
