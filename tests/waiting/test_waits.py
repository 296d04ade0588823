"""Waits of both kinds of client, against a vendor that answers by a script, on a clock that nobody waits for."""

from __future__ import annotations

import asyncio
import pickle
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

import personae
from personae import (
    APIConnectionError,
    APIResponseError,
    APITimeoutError,
    AuthenticationError,
    ConfigurationError,
    Feed,
    InternalServerError,
    NotAllowedError,
    NotFoundError,
    PersonaeError,
    Progress,
    RateLimitError,
    WaitAllError,
    WaitError,
    WaitFailedError,
    WaitTimeoutError,
    drift,
)
from personae.clock import Clock, Interrupt
from personae.http.messages import Reply
from personae_api.tavus.models import Replica, ReplicaCallback
from tests.support.both_clients import Flavour
from tests.support.each import for_each
from tests.support.failures import CUT, NOT_SENT
from tests.support.fake_clock import FakeClock
from tests.support.scripted_vendor import Answer, Script, Sent, always, answer, script
from tests.support.sync_or_async import done

pytestmark = pytest.mark.anyio

HOUR = 3600.0
SOON = 20.0
"""Seconds in which somebody is woken on the busiest machine; the pause without that is 30."""


def replica(status: Any = "started", id: str = "r1", **more: Any) -> Reply:
    return answer({"replica_id": id, "status": status, **more})


def tavus(flavour: Flavour, answers: Any, clock: Clock | None = None, **options: Any) -> Any:
    return flavour.client(answers, vendor="tavus", clock=clock, **{"max_retries": 0, **options})


def refusal(status: int, **headers: str) -> Reply:
    return answer(
        {"error": "no"}, status=status, headers={name.replace("_", "-"): text for name, text in headers.items()}
    )


class TestOne:
    async def test_it_is_read_until_it_is_finished(self, flavour: Flavour) -> None:
        clock, vendor = FakeClock(chance=0.0), script(replica(), replica(), replica("completed"))
        found = await done(tavus(flavour, vendor, clock).replicas.wait("r1", verbose=True))
        assert isinstance(found, Replica)
        assert found.status == "completed"
        assert vendor.paths == ["/v2/replicas/r1"] * 3
        assert vendor.asked("verbose") == ["true"] * 3
        assert clock.sleeps == [30, 45]

    async def test_what_is_finished_already_is_read_once(self, flavour: Flavour) -> None:
        clock = FakeClock()
        await done(tavus(flavour, script(replica("completed")), clock).replicas.wait("r1"))
        assert clock.sleeps == []

    async def test_a_bad_end_carries_the_thing(self, flavour: Flavour) -> None:
        vendor = script(replica(), replica("error", error_message="No face was found"))
        with pytest.raises(WaitFailedError, match=r"r1 has ended badly \(error\): No face was found$") as failure:
            await done(tavus(flavour, vendor).replicas.wait("r1"))
        error = failure.value
        assert (error.id, error.state, error.reason, error.outcome) == ("r1", "error", "No face was found", "done")
        assert error.last.replica_id == "r1"
        assert (error.vendor, error.operation, error.reads) == ("tavus", "getReplica", 2)
        again = pickle.loads(pickle.dumps(error))
        assert (str(again), again.last, again.reason) == (str(error), error.last, error.reason)

    async def test_the_deadline_carries_what_was_read_last(self, flavour: Flavour) -> None:
        clock = FakeClock()
        vendor = always(replica(training_progress="35/100"))
        with pytest.raises(
            WaitTimeoutError, match=r"r1 was not finished within 100 s.*, its status is still started;"
        ) as failure:
            await done(tavus(flavour, vendor, clock).replicas.wait("r1", deadline=100))
        assert failure.value.last.training_progress == "35/100"
        assert not isinstance(
            failure.value, APITimeoutError
        )  # code that makes a call again must not make a thing again
        assert sum(clock.sleeps) == 98  # the last read is two seconds before

    async def test_no_read_outlasts_the_deadline(self, flavour: Flavour) -> None:
        clock = FakeClock()

        def slow(_: Sent) -> Answer:
            clock.now += 60
            return CUT

        with pytest.raises(WaitTimeoutError, match="could not be read") as failure:
            await done(tavus(flavour, script(slow), clock, max_retries=5).replicas.wait("r1", deadline=50))
        assert isinstance(failure.value.__cause__, APITimeoutError)

    async def test_without_a_deadline_it_goes_on(self, flavour: Flavour) -> None:
        clock = FakeClock()
        vendor = script(*[replica()] * 1000, replica("completed"))
        await done(tavus(flavour, vendor, clock).replicas.wait("r1", deadline=None))
        assert sum(clock.sleeps) > 3 * 24 * HOUR

    @pytest.mark.parametrize("status", ["a state of tomorrow", None, ""])
    async def test_a_state_that_nobody_knows_is_no_end(self, flavour: Flavour, status: str | None) -> None:
        report = drift.Report()
        vendor = script(replica(status), answer({"replica_id": "r1"}), replica("completed"))
        found = await done(tavus(flavour, vendor, on_drift=report).replicas.wait("r1"))
        assert found.status == "completed"
        assert ("/status", "a known name") in {(one.path, one.expected) for one, _ in report.rows}

    async def test_progress_is_told(self, flavour: Flavour) -> None:
        told: list[Progress[Replica]] = []
        vendor = script(replica(training_progress="35/100"), replica("completed"))
        await done(tavus(flavour, vendor, FakeClock(chance=0)).replicas.wait("r1", on_progress=told.append))
        assert [(one.state, one.reads, one.seconds, one.pause) for one in told] == [
            ("started", 1, 0, 30),
            ("completed", 2, 30, None),
        ]
        assert told[0].last is not None
        assert told[0].last.training_progress == "35/100"

    async def test_the_whole_answer(self, flavour: Flavour) -> None:
        client = tavus(flavour, script(replica(), replica("completed")))
        response = await done(client.replicas.with_response.wait("r1"))
        assert (response.status_code, response.parsed.status) == (200, "completed")

    async def test_options_of_a_copy_count(self, flavour: Flavour) -> None:
        vendor = script(replica(), replica("completed"))
        copy = tavus(flavour, vendor).with_options(extra_query={"team": "a"})
        await done(copy.replicas.wait("r1"))
        assert vendor.asked("team") == ["a", "a"]

    @for_each(
        ("options", "message"),
        [
            (
                {"deadline": 0},
                r"deadline=\.\.\. must be seconds above 0 \(at most 1000000000\), or None for ever, not 0",
            ),
            ({"deadline": 10**400}, "not 10000"),
            ({"deadline": float("nan")}, "not nan"),
            ({"deadline": -1}, "not -1"),
            ({"deadline": float("inf")}, "not inf"),
            ({"deadline": "60"}, "not '60'"),
            ({"deadline": True}, "not True"),
            ({"on_progress": 5}, r"on_progress=\.\.\. must be a function, not int"),
            ({"on_progress": asyncio.sleep}, "must be a plain function"),
            ({"feed": object()}, r"feed=\.\.\. must be a personae.Feed\(\), not object"),
        ],
    )
    @for_each("method", ["wait", "wait_all", "create_and_wait"])
    async def test_a_wrong_option_is_refused_before_anything_is_sent(
        self, flavour: Flavour, method: str, options: dict[str, Any], message: str
    ) -> None:
        given: dict[str, tuple[Any, ...]] = {"wait": ("r1",), "wait_all": (["r1"],)}
        with pytest.raises(ConfigurationError, match=message):
            await done(getattr(tavus(flavour, script()).replicas, method)(*given.get(method, ()), **options))


class TestFailedReads:
    async def test_an_outage_is_survived(self, flavour: Flavour) -> None:
        clock = FakeClock(chance=0)
        down = [refusal(502), CUT, answer(content=b"<html>", headers={"content-type": "text/html"}), refusal(503)]
        vendor = script(replica(), *down * 2, replica(), *down * 2, replica("completed"))
        assert (await done(tavus(flavour, vendor, clock).replicas.wait("r1"))).status == "completed"
        assert clock.sleeps[1:9] == [1, 2, 4, 8, 16, 32, 60, 60]

    async def test_one_too_long_ends_it_with_its_error(self, flavour: Flavour) -> None:
        vendor = script(replica(), *[refusal(500)] * 9)
        with pytest.raises(InternalServerError) as failure:
            await done(tavus(flavour, vendor).replicas.wait("r1"))
        waited = failure.value.waited
        assert waited is not None
        assert (waited.id, waited.state, waited.last.status, waited.reads) == ("r1", "started", "started", 10)

    async def test_a_read_has_the_retries_of_its_client(self, flavour: Flavour) -> None:
        vendor = script(refusal(500), refusal(500), replica("completed"))
        clock = FakeClock(chance=0.5)
        await done(tavus(flavour, vendor, clock, max_retries=2).replicas.wait("r1"))
        assert clock.sleeps == [0.25, 0.5]

    @pytest.mark.parametrize("status", [401, 403, 404, 422])
    async def test_a_refusal_ends_it_at_once(self, flavour: Flavour, status: int) -> None:
        with pytest.raises(PersonaeError) as failure:
            await done(tavus(flavour, script(refusal(status))).replicas.wait("r1"))
        assert failure.value.waited.id == "r1"  # type: ignore[attr-defined]

    async def test_the_vendor_is_asked_no_sooner_than_it_wants(self, flavour: Flavour) -> None:
        clock = FakeClock(chance=0)
        vendor = script(refusal(429, retry_after="900"), replica("completed"))
        await done(tavus(flavour, vendor, clock).replicas.wait("r1"))
        assert clock.sleeps == [900]
        vendor = script(refusal(429, retry_after="900"))
        with pytest.raises(WaitTimeoutError):
            await done(tavus(flavour, vendor, clock).replicas.wait("r1", deadline=600))

    async def test_a_client_that_is_closed_meanwhile_says_so(self, flavour: Flavour) -> None:
        clock = FakeClock()
        client = tavus(flavour, always(replica()), clock)
        clock.while_asleep = lambda: client.aclose() if flavour.is_async else client.close()
        with pytest.raises(ConfigurationError, match="closed"):
            await done(client.replicas.wait("r1"))

    @for_each(
        ("answers", "cause", "told", "seen"),
        [
            ([refusal(429, **{"retry-after": "3600"})], RateLimitError, "429: ", False),
            ([refusal(500)], InternalServerError, "500: ", False),
            ([answer(content=b"<html>", headers={"content-type": "text/html"})], APIResponseError, "text/html", False),
            ([NOT_SENT[0]], APIConnectionError, "before a byte was sent", False),
            ([replica(), refusal(500)], InternalServerError, "500: ", True),
        ],
    )
    async def test_the_deadline_carries_why_it_could_not_be_read(
        self, flavour: Flavour, answers: list[Answer], cause: type[Any], told: str, seen: bool
    ) -> None:
        vendor = script(*answers, *answers[-1:] * 50)
        with pytest.raises(WaitTimeoutError, match=f"could not be read.*{told}") as failure:
            await done(tavus(flavour, vendor, FakeClock()).replicas.wait("r1", deadline=60))
        error = failure.value
        assert isinstance(error.__cause__, cause)
        assert str(error).count("getReplica") == 1
        assert error.retry_after == (3600 if cause is RateLimitError else None)
        assert error.outcome == ("done" if seen else error.__cause__.outcome)
        assert ("it continues" in str(error)) == seen
        again = pickle.loads(pickle.dumps(error))
        assert (str(again), again.retry_after, again.outcome) == (str(error), error.retry_after, error.outcome)

    async def test_what_was_read_since_is_not_told(self, flavour: Flavour) -> None:
        vendor = script(refusal(500), *[replica()] * 50)
        with pytest.raises(WaitTimeoutError) as failure:
            await done(tavus(flavour, vendor, FakeClock()).replicas.wait("r1", deadline=60))
        assert "500" not in str(failure.value)
        assert failure.value.__cause__ is None

    async def test_that_the_time_is_over_tells_less_than_what_was_before(self, flavour: Flavour) -> None:
        clock = FakeClock()

        def slow(_: Sent) -> Answer:
            clock.now += 60
            return CUT

        vendor = script(refusal(500), slow)
        with pytest.raises(WaitTimeoutError, match="500: ") as failure:
            await done(tavus(flavour, vendor, clock).replicas.wait("r1", deadline=50))
        assert isinstance(failure.value.__cause__, InternalServerError)


MADE = answer({"replica_id": "r9", "status": "started"})


class TestMakeAndWait:
    async def test_it_is_made_once_and_read_by_its_id(self, flavour: Flavour) -> None:
        told: list[Progress[Replica]] = []
        vendor = script(MADE, replica(id="r9"), replica("completed", id="r9"))
        client = tavus(flavour, vendor)
        found = await done(client.replicas.create_and_wait(train_video_url="https://e.com/v", on_progress=told.append))
        assert found.replica_id == "r9"
        assert [(sent.method, sent.path) for sent in vendor.requests] == [
            ("POST", "/v2/replicas"),
            ("GET", "/v2/replicas/r9"),
            ("GET", "/v2/replicas/r9"),
        ]
        assert vendor.requests[0].json == {"train_video_url": "https://e.com/v"}
        assert (told[0].id, told[0].reads, told[0].last, told[0].made.replica_id) == ("r9", 0, None, "r9")

    @for_each(
        ("answers", "kind"),
        [
            ([replica("error", id="r9")], WaitFailedError),
            ([replica(id="r9")] * 99, WaitTimeoutError),
            ([refusal(401)], AuthenticationError),
            ([refusal(500)] * 9, InternalServerError),
            ([CUT] * 9, personae.APIResponseError),
            ([replica(id="r9"), refusal(404)], NotFoundError),
        ],
    )
    async def test_what_was_made_is_never_lost(self, flavour: Flavour, answers: list[Answer], kind: type[Any]) -> None:
        client = tavus(flavour, script(MADE, *answers))
        with pytest.raises(kind) as failure:
            await done(client.replicas.create_and_wait(deadline=HOUR))
        assert (failure.value.waited.id, failure.value.waited.made.replica_id) == ("r9", "r9")
        assert "createReplica has made 'r9'" in failure.value.__notes__[0]

    @pytest.mark.parametrize("status", [401, 403, 422, 500])
    async def test_what_was_made_is_done_whatever_a_read_says(self, flavour: Flavour, status: int) -> None:
        client = tavus(flavour, script(MADE, *[refusal(status)] * 9))
        with pytest.raises(personae.APIStatusError) as failure:
            await done(client.replicas.create_and_wait())
        assert failure.value.outcome == pickle.loads(pickle.dumps(failure.value)).outcome == "done"
        with pytest.raises(personae.APIStatusError) as failure:
            await done(tavus(flavour, script(*[refusal(status)] * 9)).replicas.wait("r1"))
        assert failure.value.outcome == ("unknown" if status == 500 else "refused"), "nothing was made here"

    async def test_a_key_that_is_gone_after_the_make(self, flavour: Flavour) -> None:
        keys = iter(["a key of tavus"])
        client = tavus(flavour, script(MADE), api_key=lambda: next(keys, ""))
        with pytest.raises(ConfigurationError, match="key") as failure:
            await done(client.replicas.create_and_wait())
        assert failure.value.waited is not None
        assert (failure.value.outcome, failure.value.waited.id) == ("done", "r9")
        again = pickle.loads(pickle.dumps(failure.value))
        assert (again.outcome, again.waited.made.replica_id) == ("done", "r9")

    async def test_a_client_that_is_closed_after_the_make(self, flavour: Flavour) -> None:
        client = tavus(flavour, script(MADE, replica(id="r9")))

        def close(progress: Progress[Replica]) -> None:
            if progress.reads:
                client._transport.closed = True

        with pytest.raises(ConfigurationError, match="this client is closed") as failure:
            await done(client.replicas.create_and_wait(on_progress=close))
        assert failure.value.waited is not None
        waited = failure.value.waited
        assert (failure.value.outcome, waited.id, waited.state, waited.reads) == ("done", "r9", "started", 1)
        assert ConfigurationError.outcome == "not_sent"

    async def test_an_id_that_cannot_be_asked_for(self, flavour: Flavour) -> None:
        client = tavus(flavour, script(answer({"replica_id": "..", "status": "started"})))
        with pytest.raises(ConfigurationError) as failure:
            await done(client.replicas.create_and_wait())
        assert failure.value.waited is not None
        assert (failure.value.outcome, failure.value.waited.id) == ("done", "..")

    async def test_it_may_be_unknown_at_first(self, flavour: Flavour) -> None:
        vendor = script(MADE, refusal(404), refusal(404), replica("completed", id="r9"))
        assert (await done(tavus(flavour, vendor).replicas.create_and_wait())).status == "completed"

    async def test_but_not_for_ever(self, flavour: Flavour) -> None:
        clock = FakeClock()
        with pytest.raises(NotFoundError):
            await done(tavus(flavour, script(MADE, *[refusal(404)] * 20), clock).replicas.create_and_wait())
        assert 60 <= sum(clock.sleeps) < 120

    async def test_a_failed_make_is_its_own_error(self, flavour: Flavour) -> None:
        with pytest.raises(InternalServerError) as failure:
            await done(tavus(flavour, script(refusal(500))).replicas.create_and_wait())
        assert failure.value.waited is None
        assert failure.value.operation == "createReplica"

    @for_each("body", [{}, {"replica_id": None}, {"replica_id": ""}, {"replica_id": True}, []])
    async def test_an_answer_without_an_id_is_kept(self, flavour: Flavour, body: Any) -> None:
        with pytest.raises(WaitFailedError, match="createReplica: the answer has no id") as failure:
            await done(tavus(flavour, script(answer(body))).replicas.create_and_wait())
        assert (failure.value.id, failure.value.outcome) == (None, "unknown")
        assert str(failure.value).endswith("; it may have been made")
        made = failure.value.made
        assert (made.to_dict() if hasattr(made, "to_dict") else made) == body

    async def test_a_call_that_is_not_placed_says_why(self, flavour: Flavour) -> None:
        vendor = script(answer({"status": "blocked", "message": "The number is on a list"}))
        with pytest.raises(WaitFailedError, match="no id of something to wait for: The number is on a list"):
            await done(
                flavour.client(vendor, vendor="bland").calls.send_and_wait(phone_number="+12025550123", task="x")
            )

    async def test_the_account_of_the_call_is_that_of_the_read(self, flavour: Flavour) -> None:
        vendor = script(
            answer({"status": "success", "call_id": "c1"}), answer({"call_id": "c1", "status": "completed"})
        )
        client = flavour.client(vendor, vendor="bland")
        await done(client.calls.send_and_wait(phone_number="+12025550123", task="x", encrypted_key="own-account"))
        assert [sent.headers.get("encrypted_key") for sent in vendor.requests] == ["own-account"] * 2

    async def test_a_dry_run_makes_nothing_and_waits_for_nothing(self, flavour: Flavour) -> None:
        client = tavus(flavour, script(), dry_run=True)
        for resource in (client.replicas, client.replicas.with_response):
            unsent = await done(resource.create_and_wait(replica_name="Nia"))
            assert unsent.would_send.body == {"replica_name": "Nia"}

    @pytest.mark.parametrize("allow", [{"read"}, {"bill"}, set()])
    async def test_what_may_not_be_made_or_not_be_read_is_not_made(self, flavour: Flavour, allow: set[str]) -> None:
        with pytest.raises(NotAllowedError):
            await done(tavus(flavour, script(), allow=allow).replicas.create_and_wait())

    @pytest.mark.parametrize("method", ["wait", "wait_all"])
    async def test_what_may_not_be_read_is_not_waited_for(self, flavour: Flavour, method: str) -> None:
        client = tavus(flavour, script(), allow={"bill"})
        with pytest.raises(NotAllowedError):
            await done(getattr(client.replicas, method)("r1" if method == "wait" else ["r1"]))

    async def test_whoever_breaks_it_off_learns_what_was_made(self, flavour: Flavour) -> None:
        clock = FakeClock()

        def stop() -> None:
            raise KeyboardInterrupt

        clock.while_asleep = stop
        vendor = script(MADE, replica(id="r9"))
        with pytest.raises(KeyboardInterrupt) as failure:
            await done(tavus(flavour, vendor, clock).replicas.create_and_wait())
        assert "has made 'r9'" in failure.value.__notes__[0]
        assert len(vendor.requests) == 2  # nothing is undone

    async def test_cancelling_leaves_it_as_it_is(self) -> None:
        flavour = Flavour("Async")
        vendor = script(MADE, replica(id="r9"))
        task = asyncio.create_task(tavus(flavour, vendor, Clock()).replicas.create_and_wait())
        while len(vendor.requests) < 2:
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert [sent.method for sent in vendor.requests] == ["POST", "GET"]


class Things:
    """Replicas by id, each with the states that it has from read to read."""

    def __init__(self, states: dict[str, list[Any]]) -> None:
        self.states = {id: iter(found) for id, found in states.items()}
        self.at_once = self.most_at_once = 0
        self.reads: list[str] = []
        self._lock = threading.Lock()

    def answers(self) -> Script:
        return Script(iter(lambda: self._answer, None))

    def _answer(self, sent: Sent) -> Answer:
        id = sent.path.rpartition("/")[2]
        with self._lock:
            self.reads.append(id)
            state = next(self.states[id])
        return state if isinstance(state, Reply) else replica(state, id=id)


OWN_ERRORS = [
    LookupError("mine"),
    personae.APIConnectionError("mine", vendor="tavus", operation="getPal", attempts=1),
    ConfigurationError("mine"),
    asyncio.CancelledError("mine"),
]
"""What a function of the user's may raise while it is told; that of another call is not taken for that of the read."""


class TestSeveral:
    async def test_results_are_in_order(self, flavour: Flavour) -> None:
        vendor = Things({"a": ["started"] * 5 + ["completed"], "b": ["completed"], "c": ["started", "completed"]})
        found = await done(tavus(flavour, vendor.answers()).replicas.wait_all(["a", "b", "c", "a"]))
        assert [one.replica_id for one in found] == ["a", "b", "c", "a"]
        assert vendor.reads.count("a") == 6  # one that is there twice is read once

    async def test_none_at_all(self, flavour: Flavour) -> None:
        assert await done(tavus(flavour, script()).replicas.wait_all([])) == []

    async def test_those_that_failed_are_told_together(self, flavour: Flavour) -> None:
        vendor = Things(
            {
                "a": ["started", "completed"],
                "b": ["error"],
                "c": ["started"] * 1000,
                "d": [refusal(403)],
                "e": [refusal(404)],
                "f": ["completed"],
            }
        )
        with pytest.raises(WaitAllError, match=r"^4 of 6 are not finished: .*and 1 more$") as failure:
            await done(tavus(flavour, vendor.answers()).replicas.wait_all(list("abcdef"), deadline=HOUR))
        error = failure.value
        assert {id: type(one).__name__ for id, one in error.errors.items()} == {
            "b": "WaitFailedError",
            "c": "WaitTimeoutError",
            "d": "PermissionDeniedError",
            "e": "NotFoundError",
        }
        assert list(error.errors) == list("bcde")
        assert [one and one.replica_id for one in error.results] == ["a", None, None, None, None, "f"]
        again = pickle.loads(pickle.dumps(error))
        assert (str(again), list(again.errors)) == (str(error), list(error.errors))

    async def test_a_key_that_is_not_taken_ends_all_at_once(self, flavour: Flavour) -> None:
        vendor = Things({"a": ["completed"], "b": [refusal(401)], **{str(n): ["started"] * 99 for n in range(50)}})
        client = tavus(flavour, vendor.answers(), Flooded())
        with pytest.raises(WaitAllError) as failure:
            await done(client.replicas.wait_all(list(vendor.states), concurrency=1))
        assert {type(one) for one in failure.value.errors.values()} == {AuthenticationError}
        assert failure.value.results[0].replica_id == "a"
        assert len(vendor.reads) < 60

    @for_each("mine", OWN_ERRORS, ids=lambda error: type(error).__name__)
    @for_each("most", [1, 8])
    async def test_what_on_progress_raises_ends_all_and_comes_out_as_it_is(
        self, flavour: Flavour, mine: BaseException, most: int
    ) -> None:
        def wrong(progress: Progress[Any]) -> None:
            if progress.id == "b" and progress.reads == 2:
                raise mine

        feed, vendor, clock = Feed(), Things({id: ["started"] * 99 for id in "abcdef"}), FakeClock()
        if flavour.is_async:
            clock.while_asleep = partial(asyncio.sleep, 0)  # so that it is the others' turn
        client = tavus(flavour, vendor.answers(), clock)
        tasks = asyncio.all_tasks() if flavour.is_async else set()
        with pytest.raises(type(mine)) as caught:
            await done(client.replicas.wait_all(list("abcdef"), on_progress=wrong, feed=feed, concurrency=most))
        assert caught.value is mine
        reads = len(vendor.reads)
        assert vendor.reads.count("a") > 1
        assert not feed._listeners
        assert not [one for one in threading.enumerate() if one.name.startswith("personae-wait")]
        if flavour.is_async:
            assert asyncio.all_tasks() == tasks
            await asyncio.sleep(0)
        assert len(vendor.reads) == reads

    @pytest.mark.parametrize("mine", OWN_ERRORS, ids=lambda error: type(error).__name__)
    async def test_it_ends_the_wait_for_one_too(self, flavour: Flavour, mine: BaseException) -> None:
        def wrong(_: object) -> None:
            raise mine

        with pytest.raises(type(mine)) as caught:
            await done(tavus(flavour, script(replica(), replica())).replicas.wait("r1", on_progress=wrong))
        assert caught.value is mine

    async def test_a_thousand_need_few_threads(self, flavour: Flavour) -> None:
        states = {f"r{n}": ["started", "started", "completed"] for n in range(1000)}
        vendor, most = Things(states), 0

        def watch(_: object) -> None:
            nonlocal most
            most = max(most, threading.active_count())

        before = threading.active_count()
        found = await done(tavus(flavour, vendor.answers()).replicas.wait_all(list(states), on_progress=watch))
        assert [one.replica_id for one in found] == list(states)
        assert most <= before + 8
        assert len(vendor.reads) == 3000

    @pytest.mark.parametrize("most", [1, 3])
    async def test_no_more_are_read_at_once_than_wished(self, flavour: Flavour, most: int) -> None:
        states = {f"r{n}": ["started", "completed"] for n in range(12)}
        crowd = Crowd(flavour, Things(states))
        client = flavour.kind("tavus")(api_key="k", transport=crowd.transport)
        await done(client.replicas.wait_all(list(states), concurrency=most))
        assert crowd.most == most

    @for_each(
        ("ids", "options", "message"),
        [
            ("r1", {}, "must be a list of strings, not str"),
            (5, {}, "must be a list of strings, not int"),
            ([5], {}, "must be strings, one of them is int"),
            (["r1"], {"concurrency": 0}, "at least 1, not 0"),
            (["r1"], {"concurrency": True}, "at least 1, not True"),
        ],
    )
    async def test_what_is_no_list_of_ids_is_refused(
        self, flavour: Flavour, ids: Any, options: dict[str, Any], message: str
    ) -> None:
        with pytest.raises(ConfigurationError, match=message):
            await done(tavus(flavour, script()).replicas.wait_all(ids, **options))

    async def test_the_whole_answers(self, flavour: Flavour) -> None:
        vendor = Things({"a": ["completed"], "b": ["completed"]})
        found = await done(tavus(flavour, vendor.answers()).replicas.with_response.wait_all(["a", "b"]))
        assert [(one.status_code, one.parsed.replica_id) for one in found] == [(200, "a"), (200, "b")]


class Crowd:
    """Counts the reads that are on the way at once; each holds on until others had time to come."""

    def __init__(self, flavour: Flavour, things: Things) -> None:
        import httpx

        self.now = self.most = 0
        self._answer = things._answer
        self._lock = threading.Lock()
        handler: Callable[..., Any] = self._async if flavour.is_async else self._sync
        self.transport = httpx.MockTransport(handler)
        self.transport.clock = FakeClock()  # type: ignore[attr-defined]

    def _enter(self) -> None:
        with self._lock:
            self.now += 1
            self.most = max(self.most, self.now)

    def _leave(self, request: Any) -> Any:
        import httpx

        reply = self._answer(Sent("GET", str(request.url), request.headers, b"", None))
        assert isinstance(reply, Reply)
        with self._lock:
            self.now -= 1
        return httpx.Response(reply.status, headers=dict(reply.headers), content=reply.content)

    def _sync(self, request: Any) -> Any:
        self._enter()
        threading.Event().wait(0.005)
        return self._leave(request)

    async def _async(self, request: Any) -> Any:
        self._enter()
        for _ in range(20):
            await asyncio.sleep(0)
        return self._leave(request)


class TestFeed:
    async def test_an_event_from_another_thread_ends_the_pause(self, flavour: Flavour) -> None:
        feed, vendor = Feed(), script(replica(), replica("completed"))
        woken: list[int] = []

        def webhook() -> None:
            while not (vendor.requests and feed.feed({"replica_id": "another"}) == 0 and feed._listeners):
                threading.Event().wait(0.001)
            woken.append(feed.feed({"replica_id": "r1", "status": "ready"}))

        thread = threading.Thread(target=webhook, daemon=True)
        client = tavus(flavour, vendor, Clock())
        thread.start()
        started = time.monotonic()
        found = await done(client.replicas.wait("r1", feed=feed))
        assert time.monotonic() - started < SOON
        thread.join(SOON)
        assert found.status == "completed"
        assert woken == [1]
        assert feed.feed({"replica_id": "r1"}) == 0  # nobody listens any more

    async def test_an_event_of_the_same_loop(self) -> None:
        feed, vendor = Feed(), script(replica(), replica("completed"))
        task = asyncio.create_task(tavus(Flavour("Async"), vendor, Clock()).replicas.wait("r1", feed=feed))
        while not vendor.requests:
            await asyncio.sleep(0.001)
        assert feed.feed(ReplicaCallback(replica_id="r1", status="ready")) == 1
        assert (await asyncio.wait_for(task, SOON)).status == "completed"

    async def test_a_forged_event_cannot_lie(self, flavour: Flavour) -> None:
        feed, clock = Feed(), FakeClock()
        vendor = script(replica(), replica(), replica("error"))
        clock.while_asleep = lambda: feed.feed({"replica_id": "r1", "status": "ready"})
        with pytest.raises(WaitFailedError):
            await done(tavus(flavour, vendor, clock).replicas.wait("r1", feed=feed))

    @pytest.mark.parametrize("several", [False, True])
    async def test_events_do_not_make_it_read_without_pause(self, flavour: Flavour, several: bool) -> None:
        feed, clock = Feed(), Flooded()
        clock.feed = feed
        vendor = script(*[replica()] * 9, replica("completed"))
        resource = tavus(flavour, vendor, clock).replicas
        await done(resource.wait_all(["r1"], feed=feed) if several else resource.wait("r1", feed=feed))
        assert clock.now - 1_900_000_000.0 >= 9

    async def test_an_event_during_a_read_is_not_lost(self, flavour: Flavour) -> None:
        feed, clock = Feed(), Flooded()

        def read(_: Sent) -> Answer:
            feed.feed({"replica_id": "r1"})
            return replica()

        vendor = script(read, replica("completed"))
        await done(tavus(flavour, vendor, clock).replicas.wait("r1", feed=feed))
        assert clock.now - 1_900_000_000.0 == pytest.approx(1)  # and not the 30 s of the pause

    async def test_several_are_woken_too(self, flavour: Flavour) -> None:
        feed, vendor = Feed(), Things({"a": ["started", "completed"], "b": ["completed"]})

        def webhook() -> None:
            while vendor.reads.count("b") < 1 or vendor.reads.count("a") < 1 or not feed.feed({"replica_id": "a"}):
                threading.Event().wait(0.001)

        thread = threading.Thread(target=webhook, daemon=True)
        thread.start()
        started = time.monotonic()
        found = await done(tavus(flavour, vendor.answers(), Clock()).replicas.wait_all(["a", "b"], feed=feed))
        assert time.monotonic() - started < SOON
        thread.join(SOON)
        assert [one.status for one in found] == ["completed", "completed"]

    @pytest.mark.parametrize("event", [None, "r1", 5, ["r1"]])
    def test_what_is_no_event_is_refused(self, event: object) -> None:
        with pytest.raises(ConfigurationError, match=r"feed\(\.\.\.\) takes an event that personae.webhooks returned"):
            Feed().feed(event)

    def test_a_model_is_an_event(self) -> None:
        feed = Feed()
        with feed.told(lambda data: data.get("replica_id") == "r1"):
            assert feed.feed(ReplicaCallback(replica_id="r1", status="ready")) == 1
            assert feed.feed(ReplicaCallback(replica_id="r2", status="ready")) == 0

    def test_resources_without_events_take_no_feed(self) -> None:
        with pytest.raises(TypeError, match="feed"):
            tavus(Flavour(""), script()).lipsyncs.wait("l1", feed=Feed())


class Flooded(FakeClock):
    """A clock on which a pause that is ended early takes no time, and during each of which an event comes."""

    feed: Feed | None = None

    def _pass(self, seconds: float, interrupt: Interrupt | None) -> None:
        if interrupt is not None and interrupt.is_set:
            return
        self.sleeps.append(seconds)
        self.now += 0 if self._is_woken() and seconds > 1 else seconds

    def _is_woken(self) -> bool:
        return self.feed is not None and self.feed.feed({"replica_id": "r1"}) > 0

    def sleep(self, seconds: float, interrupt: Interrupt | None = None) -> None:
        self._pass(seconds, interrupt)

    async def async_sleep(self, seconds: float, interrupt: Interrupt | None = None) -> None:
        await asyncio.sleep(0)  # as a real pause does, in which the loop hears of events
        self._pass(seconds, interrupt)


def test_every_error_of_a_wait_is_one_of_calls() -> None:
    assert issubclass(WaitError, personae.APIError)
    assert not issubclass(WaitAllError, personae.APIError)
