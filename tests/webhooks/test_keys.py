"""The keys that prove tokens: fetched when they are needed, and no more often."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Mapping
from typing import Any

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from personae import APIConnectionError, APIResponseError, ConfigurationError, webhooks
from personae.clock import Clock
from personae.sandbox import BlandSigner
from personae.webhooks import AsyncBlandTokens, BlandTokens, tokens
from personae.webhooks.keys import KEPT_SECONDS, SHORTEST_WAIT_SECONDS, Keys
from tests.support.both_clients import KEYS, Flavour
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
            made_up = jwt.encode(claims(), stranger, algorithm="RS256", headers={"kid": f"made-up-{second}"})
            error = await refusal(flavour, with_token(made_up), checked_by)
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

    async def test_that_cannot_be_fetched_are_tried_again(
        self, flavour: Flavour, signer: BlandSigner, stepping: SteppingClock
    ) -> None:
        publisher = Publisher(signer)
        publisher.fails = OSError("down")
        checked_by = checking(flavour, publisher.of(flavour))
        for _ in range(2):
            with pytest.raises(OSError, match="down"):
                await received(flavour, signer.sign(CALL), checked_by)
        publisher.fails = None
        await taken(flavour, signer.sign(CALL), checked_by)
        publisher.fails = OSError("down")
        stepping.now += KEPT_SECONDS
        with pytest.raises(OSError, match="down"):
            await received(flavour, signer.sign(CALL), checked_by)
        await taken(flavour, signer.sign(CALL), checked_by)  # with those it has, until it is time to try
        assert publisher.asked == 4

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

    async def test_are_fetched_by_one_coroutine_while_others_wait(self, signer: BlandSigner) -> None:
        publisher = Publisher(signer)
        checked_by = AsyncBlandTokens(ORG, audience=AUDIENCE, keys=publisher.later)
        waiting = [webhooks.async_bland(*signer.sign(CALL), tokens=checked_by) for _ in range(5)]
        assert len(await asyncio.gather(*waiting)) == 5
        assert publisher.asked == 1

    @pytest.mark.parametrize(
        ("taken", "asked", "now", "name", "due"),
        [
            (None, 0, 0, "k", True),
            (None, 100, 100, "k", True),
            (100, 100, 100, "other", False),
            (100, 100, 109.9, "other", False),
            (100, 100, 110, "other", True),
            (100, 110, 115, "other", False),
            (100, 100, 3699, "k", False),
            (100, 100, 3700, "k", True),
            (100, 3700, 3705, "k", False),
            (100, 3700, 3710, "k", True),
        ],
    )
    def test_when_they_are_due(
        self, signer: BlandSigner, taken: float | None, asked: float, now: float, name: str, due: bool
    ) -> None:
        keys = Keys()
        if taken is not None:
            keys.take({"keys": [{**signer.keys()["keys"][-1], "kid": "k"}]}, taken)
        keys.asked = asked
        assert keys.is_due(name, now) is due

    @pytest.mark.parametrize("published", [{}, {"keys": None}, {"keys": {}}, {"keys": "k"}, {"keys": [1, [], "k", {}]}])
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
    @pytest.mark.parametrize(
        ("options", "complaint"),
        [
            ({"org_id": ""}, r"org_id=\.\.\. is empty or no text"),
            ({"org_id": None}, r"org_id=\.\.\. is empty or no text"),
            ({"audience": ""}, r"audience=\.\.\. is empty or no text"),
            ({"audience": []}, r"audience=\.\.\. is empty or no text"),
            ({"audience": None}, r"audience=\.\.\. is empty or no text"),
            ({"audience": [AUDIENCE, ""]}, r"audience=\.\.\. is empty or no text"),
            ({"header": " "}, r"header=\.\.\. is empty or no text"),
            ({"leeway": -1}, r"leeway=\.\.\. must be seconds from 0 to 3600, not -1"),
            ({"leeway": True}, r"leeway=\.\.\. must be seconds"),
            ({"max_age": 3601}, r"max_age=\.\.\. must be seconds from 0 to 3600, not 3601"),
            ({"max_age": float("nan")}, r"max_age=\.\.\. must be seconds"),
            ({"max_age": None}, r"max_age=\.\.\. must be seconds"),
        ],
    )
    @pytest.mark.parametrize("kind", [BlandTokens, AsyncBlandTokens])
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
