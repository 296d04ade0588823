"""The keys that prove tokens: fetched when they are needed, and no more often."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from personae import APIConnectionError, APIError, APIResponseError, ConfigurationError, PersonaeError, webhooks
from personae.clock import Clock
from personae.sandbox import BlandSigner
from personae.webhooks import AsyncBlandTokens, BlandTokens, tokens
from personae.webhooks.keys import (
    FIRST_WAIT_SECONDS,
    KEPT_SECONDS,
    LONGEST_KEPT_SECONDS,
    LONGEST_WAIT_SECONDS,
    SHORTEST_WAIT_SECONDS,
    Keys,
)
from tests.support.both_clients import KEYS, Flavour
from tests.support.each import for_each
from tests.support.fake_clock import FakeClock
from tests.support.scripted_vendor import Script, Wire, always, answer, script
from tests.support.secrets import assert_no_secret, told
from tests.support.webhook_deliveries import AUDIENCE, CALL, ORG, checking, claims, received, refusal, taken, with_token

pytestmark = pytest.mark.anyio


class SteppingClock(Clock):
    """The real time of day, which tokens are checked by, and another one that stands still."""

    def __init__(self) -> None:
        self.now = 5000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def stepping(monkeypatch: pytest.MonkeyPatch) -> SteppingClock:
    clock = SteppingClock()
    monkeypatch.setattr(tokens, "CLOCK", clock)
    return clock


def made_up(stranger: rsa.RSAPrivateKey, name: str = "made-up") -> str:
    return jwt.encode(claims(), stranger, algorithm="RS256", headers={"kid": name})


def outcome(check: Callable[[Any], Any], headers: Any) -> type:
    try:
        return type(check(headers))
    except PersonaeError as error:
        return type(error)


class Publisher:
    """Publishes keys and counts how often it is asked."""

    def __init__(self, signer: BlandSigner) -> None:
        self.signer = signer
        self.asked = 0
        self.fails: Exception | None = None

    def __call__(self) -> Mapping[str, Any]:
        self.asked += 1
        if self.fails is not None:
            raise self.fails
        return self.signer.keys()

    async def later(self) -> Mapping[str, Any]:
        await asyncio.sleep(0)
        return self()

    def of(self, flavour: Flavour) -> Callable[[], Any]:
        return self.later if flavour.is_async else self


class TestKeys:
    async def test_are_fetched_once_for_many_deliveries(
        self, flavour: Flavour, signer: BlandSigner, stepping: SteppingClock
    ) -> None:
        publisher = Publisher(signer)
        checked_by = checking(flavour, publisher.of(flavour))
        assert publisher.asked == 0
        for _ in range(5):
            await taken(flavour, signer.sign(CALL), checked_by)
        stepping.now += KEPT_SECONDS - 1
        await taken(flavour, signer.sign(CALL), checked_by)
        assert publisher.asked == 1
        stepping.now += 1
        await taken(flavour, signer.sign(CALL), checked_by)
        assert publisher.asked == 2

    async def test_are_fetched_again_for_a_new_one_and_old_ones_stay(
        self, flavour: Flavour, stepping: SteppingClock
    ) -> None:
        rotating = BlandSigner(ORG, audience=AUDIENCE)
        publisher = Publisher(rotating)
        checked_by = checking(flavour, publisher.of(flavour))
        before = rotating.sign(CALL)
        await taken(flavour, before, checked_by)
        rotating.rotate()
        stepping.now += SHORTEST_WAIT_SECONDS
        await taken(flavour, rotating.sign(CALL), checked_by)
        await taken(flavour, before, checked_by)
        assert publisher.asked == 2

    async def test_are_not_fetched_for_each_key_that_somebody_makes_up(
        self, flavour: Flavour, signer: BlandSigner, stranger: rsa.RSAPrivateKey, stepping: SteppingClock
    ) -> None:
        publisher = Publisher(signer)
        checked_by = checking(flavour, publisher.of(flavour))
        for second in range(3 * SHORTEST_WAIT_SECONDS):
            error = await refusal(flavour, with_token(made_up(stranger, f"made-up-{second}")), checked_by)
            assert error.reason == "key"
            assert "names a key that is not among the published ones" in str(error)
            stepping.now += 1
        assert publisher.asked == 3
        await taken(flavour, signer.sign(CALL), checked_by)
        assert publisher.asked == 3

    async def test_are_not_asked_for_by_a_token_that_names_none(
        self, flavour: Flavour, signer: BlandSigner, stranger: rsa.RSAPrivateKey
    ) -> None:
        publisher = Publisher(signer)
        error = await refusal(
            flavour,
            with_token(jwt.encode(claims(), stranger, algorithm="RS256")),
            checking(flavour, publisher.of(flavour)),
        )
        assert (error.reason, publisher.asked) == ("key", 0)

    async def test_that_were_withdrawn_are_forgotten(self, flavour: Flavour, stepping: SteppingClock) -> None:
        signer = BlandSigner(ORG, audience=AUDIENCE)
        published = signer.keys()
        checked_by = checking(flavour, lambda: published)
        await taken(flavour, signer.sign(CALL), checked_by)
        published = {"keys": []}
        stepping.now += KEPT_SECONDS
        assert (await refusal(flavour, signer.sign(CALL), checked_by)).reason == "key"

    async def test_that_cannot_be_fetched_are_tried_again_after_a_while(
        self, flavour: Flavour, signer: BlandSigner, stepping: SteppingClock
    ) -> None:
        publisher = Publisher(signer)
        publisher.fails = OSError("down")
        checked_by = checking(flavour, publisher.of(flavour))
        for cause in (publisher.fails, None):
            with pytest.raises(APIError) as failure:
                await received(flavour, signer.sign(CALL), checked_by)
            assert str(failure.value) == "bland jwks: the keys could not be fetched (OSError), next attempt in 1 s"
            assert failure.value.__cause__ is cause
        publisher.fails = None
        stepping.now += FIRST_WAIT_SECONDS
        await taken(flavour, signer.sign(CALL), checked_by)
        assert publisher.asked == 2

    async def test_are_not_fetched_for_each_token_of_a_flood_while_there_are_none(
        self, flavour: Flavour, signer: BlandSigner, stepping: SteppingClock
    ) -> None:
        publisher = Publisher(signer)
        publisher.fails = OSError("down")
        checked_by = checking(flavour, publisher.of(flavour))
        delivery = signer.sign(CALL)
        for _ in range(1000):
            with pytest.raises(APIError):
                await received(flavour, delivery, checked_by)
            stepping.now += 0.1
        assert publisher.asked == len([0, 1, 3, 7, 15, 31, 63])
        publisher.fails = None
        stepping.now += LONGEST_WAIT_SECONDS
        await taken(flavour, delivery, checked_by)

    async def test_that_are_old_are_used_while_there_are_no_new_ones(
        self, flavour: Flavour, signer: BlandSigner, stepping: SteppingClock, caplog: pytest.LogCaptureFixture
    ) -> None:
        publisher = Publisher(signer)
        checked_by = checking(flavour, publisher.of(flavour))
        await taken(flavour, signer.sign(CALL), checked_by)
        publisher.fails = OSError("down, and the secret is hunter2")
        stepping.now += KEPT_SECONDS
        for _ in range(2 * SHORTEST_WAIT_SECONDS):
            await taken(flavour, signer.sign(CALL), checked_by)
            stepping.now += 1
        assert publisher.asked == 3
        assert [(one.name, one.levelname, one.getMessage()) for one in caplog.records] == [
            (
                "personae",
                "WARNING",
                f"bland webhook: the keys of {ORG} could not be fetched (OSError), next attempt in {wait} s; "
                "those of 60 minutes ago are used",
            )
            for wait in (10, 20)
        ]
        publisher.fails = None
        stepping.now += LONGEST_WAIT_SECONDS
        await taken(flavour, signer.sign(CALL), checked_by)
        assert publisher.asked == 4

    async def test_that_are_older_than_a_day_prove_nothing(
        self, flavour: Flavour, signer: BlandSigner, stepping: SteppingClock
    ) -> None:
        publisher = Publisher(signer)
        checked_by = checking(flavour, publisher.of(flavour))
        await taken(flavour, signer.sign(CALL), checked_by)
        publisher.fails = OSError("down")
        stepping.now += LONGEST_KEPT_SECONDS - 1
        await taken(flavour, signer.sign(CALL), checked_by)
        stepping.now += 1
        with pytest.raises(APIError, match="the keys could not be fetched"):
            await received(flavour, signer.sign(CALL), checked_by)

    async def test_that_are_missing_are_no_fault_of_a_token_while_they_cannot_be_fetched(
        self, flavour: Flavour, stepping: SteppingClock
    ) -> None:
        rotating = BlandSigner(ORG, audience=AUDIENCE)
        publisher = Publisher(rotating)
        checked_by = checking(flavour, publisher.of(flavour))
        before = rotating.sign(CALL)
        await taken(flavour, before, checked_by)
        rotating.rotate()
        publisher.fails = OSError("down")
        stepping.now += SHORTEST_WAIT_SECONDS
        for _ in range(2):
            with pytest.raises(APIError):
                await received(flavour, rotating.sign(CALL), checked_by)
            await taken(flavour, before, checked_by)

    def test_nobody_waits_whose_key_is_there(
        self, signer: BlandSigner, stranger: rsa.RSAPrivateKey, stepping: SteppingClock
    ) -> None:
        begun, may_end = threading.Event(), threading.Event()

        def fetch() -> Mapping[str, Any]:
            if publisher.asked:
                begun.set()
                assert may_end.wait(10)
            return publisher()

        publisher = Publisher(signer)
        checked_by = BlandTokens(ORG, audience=AUDIENCE, keys=fetch)
        good = signer.sign(CALL).headers
        checked_by.check(good)
        for elapsed, headers in (
            (SHORTEST_WAIT_SECONDS, with_token(made_up(stranger)).headers),
            (KEPT_SECONDS, good),
        ):
            stepping.now += elapsed
            begun.clear()
            may_end.clear()
            one = threading.Thread(target=lambda headers=headers: outcome(checked_by.check, headers))
            one.start()
            try:
                assert begun.wait(10)
                checked_by.check(good)
                assert one.is_alive()
            finally:
                may_end.set()
                one.join(10)
        assert publisher.asked == 3

    async def test_no_coroutine_waits_whose_key_is_there(
        self, signer: BlandSigner, stranger: rsa.RSAPrivateKey, stepping: SteppingClock
    ) -> None:
        may_end = asyncio.Event()
        may_end.set()

        async def fetch() -> Mapping[str, Any]:
            await may_end.wait()
            return publisher()

        publisher = Publisher(signer)
        checked_by = AsyncBlandTokens(ORG, audience=AUDIENCE, keys=fetch)
        good = signer.sign(CALL).headers
        await checked_by.check(good)
        for elapsed, headers in (
            (SHORTEST_WAIT_SECONDS, with_token(made_up(stranger)).headers),
            (KEPT_SECONDS, good),
        ):
            stepping.now += elapsed
            may_end.clear()
            one = asyncio.create_task(checked_by.check(headers))
            await asyncio.sleep(0)
            async with asyncio.timeout(10):
                await checked_by.check(good)
            assert not one.done()
            may_end.set()
            await asyncio.gather(one, return_exceptions=True)
        assert publisher.asked == 3

    def test_are_fetched_by_one_thread_while_others_wait(self, signer: BlandSigner) -> None:
        publisher = Publisher(signer)
        others: list[threading.Thread] = []
        events: list[Any] = []

        def receive() -> None:
            events.append(webhooks.bland(*signer.sign(CALL), tokens=checked_by))

        def fetch() -> Mapping[str, Any]:
            keys = publisher()
            if not others:
                others.append(threading.Thread(target=receive))
                others[0].start()
                others[0].join(0.1)
            return keys

        checked_by = BlandTokens(ORG, audience=AUDIENCE, keys=fetch)
        receive()
        others[0].join()
        assert (publisher.asked, len(events)) == (1, 2)

    @pytest.mark.parametrize("fails", [False, True])
    def test_are_fetched_once_for_many_threads(self, signer: BlandSigner, stepping: SteppingClock, fails: bool) -> None:
        waiting = threading.Barrier(20)

        def fetch() -> Mapping[str, Any]:
            time.sleep(0.1)  # most others come meanwhile, and who comes later finds the same
            return publisher()

        def receive() -> None:
            waiting.wait(10)
            outcomes.append(outcome(checked_by.check, headers))

        publisher = Publisher(signer)
        publisher.fails = OSError("down") if fails else None
        checked_by = BlandTokens(ORG, audience=AUDIENCE, keys=fetch)
        headers = signer.sign(CALL).headers
        outcomes: list[type] = []
        threads = [threading.Thread(target=receive) for _ in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
        assert Counter(outcomes) == ({APIError: 20} if fails else {dict: 20})
        assert publisher.asked == 1

    def test_another_thread_fetches_them_when_one_is_broken_off(self, signer: BlandSigner) -> None:
        publisher = Publisher(signer)
        begun = threading.Event()

        def fetch() -> Mapping[str, Any]:
            if publisher.asked:
                return publisher()
            publisher.asked += 1
            begun.set()
            time.sleep(0.1)
            raise KeyboardInterrupt

        def receive() -> None:
            assert begun.wait(10)
            outcomes.append(outcome(checked_by.check, headers))

        checked_by = BlandTokens(ORG, audience=AUDIENCE, keys=fetch)
        headers = signer.sign(CALL).headers
        outcomes: list[type] = []
        other = threading.Thread(target=receive)
        other.start()
        with pytest.raises(KeyboardInterrupt):
            checked_by.check(headers)
        other.join(10)
        assert (outcomes, publisher.asked) == ([dict], 2)

    def test_a_fork_does_not_wait_for_a_fetch_of_the_other_process(self) -> None:
        program = """
import os, threading
from personae.sandbox import BlandSigner
from personae.webhooks import BlandTokens

signer = BlandSigner("org", audience="a")
parent, begun, may_end = os.getpid(), threading.Event(), threading.Event()

def fetch():
    if os.getpid() == parent:
        begun.set()
        may_end.wait()
    return signer.keys()

tokens = BlandTokens("org", audience="a", keys=fetch)
headers = signer.sign({}).headers
thread = threading.Thread(target=tokens.check, args=[headers])
thread.start()
begun.wait()
child = os.fork()
if child == 0:
    tokens.check(headers)
    os._exit(7)
status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
may_end.set()
thread.join()
raise SystemExit(status)
"""
        command = [sys.executable, "-W", "ignore::DeprecationWarning", "-c", program]
        assert subprocess.run(command, timeout=30).returncode == 7

    @pytest.mark.parametrize("fails", [False, True])
    async def test_are_fetched_by_one_coroutine_while_others_wait(self, signer: BlandSigner, fails: bool) -> None:
        publisher = Publisher(signer)
        publisher.fails = OSError("down") if fails else None
        checked_by = AsyncBlandTokens(ORG, audience=AUDIENCE, keys=publisher.later)
        headers = signer.sign(CALL).headers
        ended = await asyncio.gather(*[checked_by.check(headers) for _ in range(20)], return_exceptions=True)
        assert Counter(map(type, ended)) == ({APIError: 20} if fails else {dict: 20})
        assert publisher.asked == 1

    async def test_come_to_the_others_when_the_one_that_fetches_is_cancelled(self, signer: BlandSigner) -> None:
        publisher = Publisher(signer)
        may_end = asyncio.Event()

        async def fetch() -> Mapping[str, Any]:
            await may_end.wait()
            return publisher()

        checked_by = AsyncBlandTokens(ORG, audience=AUDIENCE, keys=fetch)
        headers = signer.sign(CALL).headers
        first, *others = [asyncio.create_task(checked_by.check(headers)) for _ in range(5)]
        await asyncio.sleep(0)
        first.cancel()
        await asyncio.wait([first])
        may_end.set()
        assert [type(one) for one in await asyncio.gather(*others)] == [dict] * 4
        assert (first.cancelled(), publisher.asked) == (True, 1)

    @for_each(
        ("taken", "failures", "now", "name", "due"),
        [
            (None, [], 0, "k", True),
            (None, [0], 0.9, "k", False),
            (None, [0], 1, "k", True),
            (None, [0, 1], 2.9, "k", False),
            (None, [0, 1], 3, "k", True),
            (None, [0] * 2000, 59.9, "k", False),
            (None, [0] * 2000, 60, "k", True),
            (100, [], 100, "other", False),
            (100, [], 109.9, "other", False),
            (100, [], 110, "other", True),
            (100, [110], 119.9, "other", False),
            (100, [110], 120, "other", True),
            (100, [110, 120], 139.9, "other", False),
            (100, [110, 120], 140, "other", True),
            (100, [], 3699, "k", False),
            (100, [], 3700, "k", True),
            (100, [3700], 3709.9, "k", False),
            (100, [3700], 3710, "k", True),
            (100, [3700] * 9, 3760, "k", True),
        ],
    )
    def test_when_they_are_due(
        self, signer: BlandSigner, taken: float | None, failures: list[float], now: float, name: str, due: bool
    ) -> None:
        keys = Keys()
        if taken is not None:
            keys.take({"keys": [{**signer.keys()["keys"][-1], "kid": "k"}]}, taken, taken)
        for moment in failures:
            keys.failed("down", moment)
        assert keys.is_due(name, now) is due

    @for_each("published", [{}, {"keys": None}, {"keys": {}}, {"keys": "k"}, {"keys": [1, [], "k", {}]}])
    async def test_a_strange_set_holds_none(self, flavour: Flavour, signer: BlandSigner, published: Any) -> None:
        assert (await refusal(flavour, signer.sign(CALL), checking(flavour, published))).reason == "key"

    @pytest.mark.parametrize("published", [None, [], "keys"])
    async def test_what_is_no_set_is_an_error(self, flavour: Flavour, signer: BlandSigner, published: Any) -> None:
        with pytest.raises(ConfigurationError, match=r"keys=\.\.\. must give a key set, .* not"):
            await received(flavour, signer.sign(CALL), checking(flavour, lambda: published))


class TestKeysByAClient:
    def client(self, flavour: Flavour, vendor: Script, **options: Any) -> Any:
        return flavour.client(Wire(vendor, FakeClock()), vendor="bland", **options)

    async def test_are_fetched_where_bland_publishes_them(self, flavour: Flavour, signer: BlandSigner) -> None:
        requests = script(answer(signer.keys()))
        checked_by = checking(flavour, self.client(flavour, requests))
        for _ in range(3):
            await taken(flavour, signer.sign(CALL), checked_by)
        (request,) = requests.requests
        assert (request.method, request.url) == ("GET", f"https://api.bland.ai/orgs/{ORG}/.well-known/jwks.json")

    async def test_are_fetched_with_the_retries_of_the_client(self, flavour: Flavour, signer: BlandSigner) -> None:
        requests = script(answer(status=503), answer(signer.keys()))
        await taken(flavour, signer.sign(CALL), checking(flavour, self.client(flavour, requests)))
        assert len(requests.requests) == 2

    @pytest.mark.parametrize(
        ("reply", "error"),
        [
            (OSError, None),
            (answer(content=b"<html>"), APIResponseError),
        ],
    )
    async def test_errors_of_the_client_are_told(
        self, flavour: Flavour, signer: BlandSigner, reply: Any, error: type[Exception] | None
    ) -> None:
        requests = always(httpx.ConnectError("down") if error is None else reply)
        checked_by = checking(flavour, self.client(flavour, requests, max_retries=0))
        with pytest.raises(error or APIConnectionError, match="bland jwks: ") as told_error:
            await received(flavour, signer.sign(CALL), checked_by)
        assert_no_secret(told(told_error.value), KEYS["bland"])

    async def test_the_organisation_cannot_lead_elsewhere(self, flavour: Flavour) -> None:
        org = "../../evil?x=#"
        signer = BlandSigner(org, audience=AUDIENCE)
        requests = script(answer(signer.keys()))
        kind: Any = AsyncBlandTokens if flavour.is_async else BlandTokens
        checked_by = kind(org, audience=AUDIENCE, keys=self.client(flavour, requests))
        await taken(flavour, signer.sign(CALL), checked_by)
        assert requests.paths == ["/orgs/..%2F..%2Fevil%3Fx%3D%23/.well-known/jwks.json"]


class TestWrongOptions:
    @for_each(
        ("options", "complaint"),
        [
            ({"org_id": ""}, r"org_id=\.\.\. must be a string, and not empty"),
            ({"org_id": None}, r"org_id=\.\.\. must be a string, and not empty"),
            ({"audience": ""}, r"audience=\.\.\. must be a string, and not empty"),
            ({"audience": []}, r"audience=\.\.\. must be a string, and not empty"),
            ({"audience": None}, r"audience=\.\.\. must be a string, and not empty"),
            ({"audience": [AUDIENCE, ""]}, r"audience=\.\.\. must be a string, and not empty"),
            ({"header": " "}, r"header=\.\.\. must be a string, and not empty"),
            ({"leeway": -1}, r"leeway=\.\.\. must be seconds from 0 to 3600, not -1"),
            ({"leeway": True}, r"leeway=\.\.\. must be seconds"),
            ({"max_age": 3601}, r"max_age=\.\.\. must be seconds from 0 to 3600, not 3601"),
            ({"max_age": float("nan")}, r"max_age=\.\.\. must be seconds"),
            ({"max_age": None}, r"max_age=\.\.\. must be seconds"),
            ({"keys": []}, r"keys=\.\.\. must be a client, a function or a key set, .*, not list"),
            ({"keys": None}, r"keys=\.\.\. must be a client, .*, not NoneType"),
        ],
    )
    @for_each("kind", [BlandTokens, AsyncBlandTokens])
    def test_are_refused_at_once(self, kind: Any, options: dict[str, Any], complaint: str) -> None:
        with pytest.raises(ConfigurationError, match=complaint):
            kind(**{"org_id": ORG, "audience": AUDIENCE, "keys": {}, **options})

    def test_coroutines_do_not_get_lost(self, signer: BlandSigner) -> None:
        publisher: Any = Publisher(signer).later

        async def seen(jti: str) -> bool:
            return jti == ""

        client = Flavour("Async").client(always(answer(signer.keys())), vendor="bland")
        for options in ({"keys": publisher}, {"keys": client}, {"keys": signer.keys, "seen": seen}):
            with pytest.raises(ConfigurationError, match="coroutine functions are for AsyncBlandTokens"):
                BlandTokens(ORG, audience=AUDIENCE, **options)

    async def test_the_wrong_kind_of_tokens_never_lets_a_delivery_pass(self, signer: BlandSigner) -> None:
        waiting: Any = AsyncBlandTokens(ORG, audience=AUDIENCE, keys=signer.keys)
        plain: Any = BlandTokens(ORG, audience=AUDIENCE, keys=signer.keys)
        with pytest.raises(ConfigurationError, match=r"tokens=\.\.\. must be BlandTokens, not AsyncBlandTokens"):
            webhooks.bland(b"{}", {}, tokens=waiting)
        with pytest.raises(ConfigurationError, match=r"tokens=\.\.\. must be AsyncBlandTokens, not BlandTokens"):
            await webhooks.async_bland(b"{}", {}, tokens=plain)
