"""What the options do: keys, timeouts, and copies with other options."""

import asyncio
from contextlib import suppress
from typing import Any

import httpx
import pytest

from personae import APITimeoutError, AuthenticationError, ConfigurationError, Timeout
from personae.options import DEFAULT_TIMEOUT
from tests.support.both_clients import Flavour
from tests.support.each import for_each
from tests.support.fake_clock import FakeClock
from tests.support.invented_calls import call, form_call
from tests.support.scripted_vendor import HttpWire, always, answer, script
from tests.support.sync_or_async import closed, done

pytestmark = pytest.mark.anyio


class TestKeys:
    @pytest.mark.parametrize("value", [None, "", "  \n"])
    async def test_a_missing_key_names_the_variable(
        self, flavour: Flavour, vendor: str, value: str | None, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        variable = f"{vendor.upper()}_API_KEY"
        if value is not None:
            monkeypatch.setenv(variable, value)
        with pytest.raises(ConfigurationError) as failure:
            flavour.kind(vendor)()
        name = flavour.kind(vendor).__name__
        assert str(failure.value) == (
            f"no key for {vendor.capitalize()}: set {variable} in the environment, or pass {name}(api_key=...)"
        )

    async def test_the_environment_is_read_when_a_client_is_made(
        self, flavour: Flavour, vendor: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv(f"{vendor.upper()}_API_KEY", "  from-outside\n")
        requests = script(answer({}), answer({}))
        client = flavour.client(requests, vendor=vendor, api_key=None)
        monkeypatch.setenv(f"{vendor.upper()}_API_KEY", "later")
        await done(client.send(call(vendor=vendor)))
        await done(client.with_options(max_retries=0).send(call(vendor=vendor)))
        for sent in requests.requests:
            assert sent.headers[client._dialect.key_header].removeprefix("Bearer ") == "from-outside"

    async def test_an_empty_key_is_refused_even_if_the_environment_has_one(
        self, flavour: Flavour, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("ANAM_API_KEY", "from-outside")
        with pytest.raises(ConfigurationError, match=r"api_key=\.\.\. is empty"):
            flavour.kind("anam")(api_key="")

    async def test_white_space_around_a_key_is_no_part_of_it(self, flavour: Flavour) -> None:
        requests = script(*[answer({})] * 3)
        client = flavour.client(requests, api_key=" k1\n")
        await done(client.send(call()))
        await done(client.with_options(api_key="\tk1 ").send(call()))
        await done(client.with_options(api_key=lambda: " k1\r\n").send(call()))
        assert [sent.headers["authorization"] for sent in requests.requests] == ["Bearer k1"] * 3

    async def test_a_key_function_is_asked_before_each_attempt(self, flavour: Flavour) -> None:
        keys = iter(["k1", "k2", "k3"])
        requests = script(answer(status=500), answer({}), answer({}))
        client = flavour.client(requests, api_key=lambda: next(keys))
        await done(client.send(call()))
        await done(client.send(call()))
        assert [sent.headers["authorization"] for sent in requests.requests] == ["Bearer k1", "Bearer k2", "Bearer k3"]

    async def test_a_coroutine_function_is_awaited(self) -> None:
        async def fetch() -> str:
            await asyncio.sleep(0)
            return "fetched"

        requests = script(answer({}), answer({}))
        client = Flavour("Async").client(requests, api_key=fetch)
        await client.send(call())
        await client.with_options(api_key=lambda: fetch()).send(call())
        assert {sent.headers["authorization"] for sent in requests.requests} == {"Bearer fetched"}

    async def test_a_coroutine_function_is_refused_where_nothing_is_awaited(self) -> None:
        async def fetch() -> str:
            return "fetched"

        with pytest.raises(ConfigurationError, match="must be a plain function, coroutine functions are for AsyncAnam"):
            Flavour("").client(script(), api_key=fetch)
        with pytest.raises(ConfigurationError, match="must be a plain function"):
            Flavour("").client(script()).with_options(api_key=fetch)

    @for_each("value", [None, 17, "", "a\nb", b"key"])
    async def test_what_a_key_function_gives_is_checked(self, flavour: Flavour, value: Any) -> None:
        with pytest.raises(ConfigurationError, match=r"api_key\(\) (must be|is empty or has)"):
            await done(flavour.client(script(), api_key=lambda: value).send(call()))


class TestTimeouts:
    @for_each(
        ("options", "expected"),
        [
            ({}, {"connect": 5.0, "read": 60.0, "write": 60.0, "pool": 60.0}),
            ({"timeout": None}, {"connect": None, "read": None, "write": None, "pool": None}),
            ({"timeout": 7}, {"connect": 7, "read": 7, "write": 7, "pool": 7}),
            ({"timeout": Timeout(read=9)}, {"connect": 5.0, "read": 9, "write": 60.0, "pool": 60.0}),
            (
                {"timeout": Timeout(connect=None)},
                {"connect": 600.0, "read": 60.0, "write": 60.0, "pool": 60.0},
            ),  # the total
            ({"timeout": 7, "deadline": 3}, {"connect": 3, "read": 3, "write": 3, "pool": 3}),
            ({"timeout": None, "deadline": 3}, {"connect": 3, "read": 3, "write": 3, "pool": 3}),
        ],
    )
    async def test_each_phase_has_its_own(self, flavour: Flavour, options: Any, expected: Any) -> None:
        seen: list[dict[str, Any]] = []

        def handler(request: httpx.Request) -> httpx.Response:
            phases = request.extensions["timeout"]
            seen.append({name: phases.get(name) for name in ("connect", "read", "write", "pool")})
            return httpx.Response(200, json={})

        await done(flavour.client(HttpWire(handler), **options).send(call()))
        assert seen == [expected]

    async def test_a_phase_that_begins_late_has_what_is_left(self, flavour: Flavour) -> None:
        clock = FakeClock()
        seen: list[float] = []

        def handler(request: httpx.Request) -> httpx.Response:
            for phase in ("pool", "connect", "write", "read", "read"):
                seen.append(request.extensions["timeout"].get(phase))
                clock.now += 3
            return httpx.Response(200, json={})

        with suppress(APITimeoutError):  # a whole answer that is late is taken if nothing more had to be waited for
            await done(
                flavour.client(HttpWire(handler, clock), clock=clock, deadline=10, timeout=60).send(call("POST"))
            )
        assert seen == pytest.approx([10, 7, 4, 1, 0.001])

    async def test_the_default_is_finite(self, flavour: Flavour, vendor: str) -> None:
        phases = flavour.client(script(), vendor=vendor)._options.phases()
        assert phases == DEFAULT_TIMEOUT
        assert all(
            value is not None and value <= 60 for value in (phases.connect, phases.read, phases.write, phases.pool)
        )


class TestWithOptions:
    async def test_changes_nothing_but_the_copy(self, flavour: Flavour) -> None:
        requests = always(answer(status=500))
        client = flavour.client(requests, max_retries=1)
        before = client._options
        copy = client.with_options(
            api_key="other",
            base_url="https://eu.example.com/base/",
            timeout=1,
            max_retries=0,
            deadline=9,
            on_retry=print,
            on_drift=print,
            extra_headers={"x-a": "1"},
            extra_query={"q": 1},
            extra_body={"b": 1},
        )
        assert client._options is before
        for one, attempts, url in (
            (copy, 1, "https://eu.example.com/base/things?q=1"),
            (client, 2, "https://api.anam.ai/things"),
        ):
            sent_before = len(requests.requests)
            with pytest.raises(Exception, match="500"):
                await done(one.send(call()))
            assert len(requests.requests) - sent_before == attempts
            assert requests.requests[-1].url == url
        assert "x-a" not in requests.requests[-1].headers
        assert type(copy) is type(client)
        assert copy._options.deadline == 9

    async def test_shares_the_connections(self, flavour: Flavour) -> None:
        client = flavour.client(script())
        copy = client.with_options(max_retries=0).with_options(timeout=3)
        assert copy._transport is client._transport
        assert copy._clock is client._clock
        await closed(copy)
        assert client.closed
        assert copy.closed

    async def test_each_copy_has_resources_of_its_own(self, flavour: Flavour) -> None:
        requests = script(answer({"id": "p1"}), answer({"id": "p1"}))
        client = flavour.client(requests)
        await done(client.personas.get("p1"))
        await done(client.with_options(base_url="https://eu.example.com").personas.get("p1"))
        assert [sent.url.split("/v1")[0] for sent in requests.requests] == [
            "https://api.anam.ai",
            "https://eu.example.com",
        ]
        assert client.personas is client.personas

    async def test_a_copy_keeps_what_it_is_not_told_to_change(self, flavour: Flavour) -> None:
        client = flavour.client(script(), timeout=7, deadline=9, max_retries=4, on_retry=print)
        copy = client.with_options(extra_query={"q": 1}).with_options(max_retries=0)
        assert (copy._options.timeout, copy._options.deadline, copy._options.max_retries) == (7, 9, 0)
        assert (copy._options.on_retry, copy._options.extra_query) == (print, {"q": 1})

    async def test_none_is_not_the_same_as_absent(self, flavour: Flavour) -> None:
        client = flavour.client(script(), timeout=7, deadline=9, on_retry=print)
        copy = client.with_options(timeout=None, deadline=None, on_retry=None)
        assert (copy._options.timeout, copy._options.deadline, copy._options.on_retry) == (None, None, None)
        same = client.with_options()
        assert (same._options.timeout, same._options.deadline, same._options.on_retry) == (7, 9, print)

    async def test_a_later_change_of_the_callers_mapping_changes_nothing(self, flavour: Flavour) -> None:
        headers, query, body = {"x-a": "1"}, {"q": "1"}, {"b": 1}
        requests = script(answer({}))
        copy = flavour.client(requests).with_options(extra_headers=headers, extra_query=query, extra_body=body)
        headers["x-a"] = query["q"] = "2"
        body["b"] = 2
        await done(copy.send(call("POST", json={})))
        sent = requests.requests[0]
        assert (sent.headers["x-a"], sent.query, sent.json) == ("1", {"q": "1"}, {"b": 1})

    async def test_extras_are_added_to_what_a_call_has(self, flavour: Flavour) -> None:
        requests = script(answer({}), answer({}), answer({}))
        copy = flavour.client(requests).with_options(
            extra_headers={"X-Tenant": " t1 ", "user-agent": "mine/1"},
            extra_query={"q": 2, "z": None},
            extra_body={"b": 2, "c": [1]},
        )
        mine = {"a": 1, "b": 1}
        await done(copy.send(call("POST", query={"q": 1, "p": 1}, json=mine)))
        await done(copy.send(form_call({"file": b"x"})))
        await done(copy.send(call("GET")))
        first, form, get = requests.requests
        assert (first.query, first.json) == ({"q": "2", "p": "1"}, {"a": 1, "b": 2, "c": [1]})
        assert (first.headers["x-tenant"], first.headers["user-agent"]) == ("t1", "mine/1")
        assert mine == {"a": 1, "b": 1}
        assert b'name="b"\r\n\r\n2\r\n' in form.body
        assert (get.query, get.body) == ({"q": "2"}, b"")

    async def test_an_extra_body_needs_an_object(self, flavour: Flavour) -> None:
        copy = flavour.client(script()).with_options(extra_body={"b": 1})
        with pytest.raises(ConfigurationError, match="anam probe: extra_body needs a body that is an object"):
            await done(copy.send(call("POST", json=[1])))


async def test_a_refused_key_is_an_error_of_the_call(flavour: Flavour, vendor: str) -> None:
    requests = always(answer({"message": "Invalid key."}, status=401))
    with pytest.raises(AuthenticationError, match="401: Invalid key"):
        await done(flavour.client(requests, vendor=vendor).personas.list().all())
    assert len(requests.requests) == 1
